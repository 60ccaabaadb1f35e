/** Findings as a check run: all of them as annotations, in as many requests as that takes. */
import { ActionError, messageOf } from '../errors.ts';
import type { CheckRunAnnotation, CheckRunOutput, GithubApi } from '../github/api.ts';
import { findingsOfTests, titleOf } from './annotations.ts';
import type { Finding, TestCase } from './finding.ts';
import { plainText, shorten } from './plain-text.ts';

/** What GitHub takes in one request (REST API, "Check runs"). */
export const ANNOTATIONS_PER_REQUEST = 50;
const SUMMARY_CHARACTERS = 65_535;
const TITLE_LENGTH = 255;
/** 64 KB in the API's terms; nobody reads more than the first of them. */
const MESSAGE_LENGTH = 16_000;

/** What a check run tells. */
export interface CheckRunReport {
  /** As it stands in the list of checks: `Slipway findings (services/auth-api)`. */
  readonly name: string;
  readonly headSha: string;
  /** Tells this one from that of another run and attempt: `check/auth-api/123/1`. */
  readonly externalId: string;
  readonly title: string;
  /** Markdown, escaped already. */
  readonly summary: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly findings: readonly Finding[];
  readonly tests: readonly TestCase[];
}

/** Its annotations in pages of 50, in the order in which they are given, tests first. Pure. What has no file is in no page. */
export function checkRunPages(findings: readonly Finding[], tests: readonly TestCase[]): CheckRunAnnotation[][] {
  const annotations = [...findingsOfTests(tests), ...findings].flatMap((finding) => annotate(finding) ?? []);
  const pages: CheckRunAnnotation[][] = [];
  for (let at = 0; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
    pages.push(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST));
  }
  return pages;
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function annotate(finding: Finding): CheckRunAnnotation | undefined {
  const { file, line = 1, column, endLine = line, endColumn, level, message } = finding;
  if (file === undefined) return undefined;
  const isOneLine = endLine <= line;
  // GitHub takes columns of annotations of one line alone; theirs end on the last column, not behind it.
  const end = endColumn === undefined ? column : Math.max(column ?? 1, endColumn - 1);
  return {
    path: file,
    startLine: line,
    endLine: isOneLine ? line : endLine,
    ...(isOneLine && column !== undefined && end !== undefined && { startColumn: column, endColumn: end }),
    level: LEVELS[level],
    title: titleOf(finding),
    message: shorten(plainText(message).trim(), MESSAGE_LENGTH) || 'The tool gives no message.',
  };
}

/** What became of a check run. */
export interface PublishedCheckRun {
  /** Annotations that are on it. */
  readonly sent: number;
  readonly total: number;
  /** Why not all of it is there, with what to do; for a warning. The verdict of the run does not hang on it. */
  readonly problem?: string;
}

/** What is asked of GitHub. */
export type CheckRunPort = Pick<GithubApi, 'createCheckRun' | 'updateCheckRun'>;

/**
 * Creates the check run and sends all its pages. When GitHub fails on the way, the check run is completed with what is there, and
 * says what is missing: it must not stay in progress, where it would hold up whoever waits for it. Never throws an {@link ActionError}.
 */
export async function publishCheckRun(github: CheckRunPort, report: CheckRunReport): Promise<PublishedCheckRun> {
  const [first = [], ...rest] = checkRunPages(report.findings, report.tests);
  const total = first.length + rest.reduce((sum, page) => sum + page.length, 0);
  const { name, headSha, externalId, conclusion } = report;
  const isWhole = rest.length === 0;
  let id: number;
  try {
    const output = { ...outputOf(report), annotations: first };
    id = await github.createCheckRun({ name, headSha, externalId, output, ...(isWhole && { conclusion }) });
  } catch (error) {
    return { sent: 0, total, problem: `The check run could not be created. ${explain(error)}` };
  }
  let sent = first.length;
  try {
    for (const [index, annotations] of rest.entries()) {
      const isLast = index === rest.length - 1;
      await github.updateCheckRun({
        id,
        output: { ...outputOf(report), annotations },
        annotationsBefore: sent,
        ...(isLast && { conclusion }),
      });
      sent += annotations.length;
    }
    return { sent, total };
  } catch (error) {
    return { sent, total, problem: await completeAnyway({ github, report, id, sent, total, error }) };
  }
}

interface BrokenOff {
  readonly github: CheckRunPort;
  readonly report: CheckRunReport;
  readonly id: number;
  readonly sent: number;
  readonly total: number;
  readonly error: unknown;
}

async function completeAnyway({ github, report, id, sent, total, error }: BrokenOff): Promise<string> {
  const told = `The check run has ${sent} of ${total} annotations. ${explain(error)}`;
  const missing = `_${sent} of ${total} annotations are here: GitHub did not take the others. All findings are in the summary of the job._\n\n`;
  const output = outputOf({ ...report, summary: `${missing}${report.summary}` });
  try {
    await github.updateCheckRun({ id, output, annotationsBefore: sent, conclusion: report.conclusion });
    return told;
  } catch (second) {
    return `${told} It could not be completed either, and stays in progress until GitHub gives it up: ${explain(second)}`;
  }
}

function explain(error: unknown): string {
  if (!(error instanceof ActionError)) throw error;
  const isRefused = error.code === 'github-permission-missing' || error.code === 'github-not-found';
  const fork =
    ' For a pull request from a fork the token can only read: there all findings are in the summary of the job.';
  return `${messageOf(error)} ${error.fix}${isRefused ? fork : ''}`;
}

function outputOf({ title, summary }: Pick<CheckRunReport, 'title' | 'summary'>): CheckRunOutput {
  return { title: shorten(plainText(title).replaceAll('\n', ' '), TITLE_LENGTH), summary: cut(summary) };
}

const CUT = '\n\n_Cut here: a check run holds at most 65,535 characters. All of it is in the summary of the job._';

/** Cut between two lines. */
function cut(summary: string): string {
  if (summary.length <= SUMMARY_CHARACTERS) return summary;
  const kept = summary.slice(0, SUMMARY_CHARACTERS - CUT.length);
  return kept.slice(0, Math.max(0, kept.lastIndexOf('\n'))) + CUT;
}
