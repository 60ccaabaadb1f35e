/** The demo's report: one HTML page with the stages, their job summaries and pictures of the load. Pure. */
import { marked } from 'marked';
import type { LoadSample } from './load.ts';
import { drawPicture, escapeXml } from './picture.ts';
import type { StageResult } from './stage.ts';

/** All that the report tells. */
export interface DemoReport {
  readonly verdict: 'as expected' | 'not as expected';
  readonly runtime: string;
  readonly scenario: string;
  readonly leftOut: readonly string[];
  readonly seconds: number;
  readonly stages: readonly StageResult[];
  /** What a commit is called, in the order of their release. */
  readonly versions: ReadonlyMap<string, string>;
  readonly loads: Readonly<Record<string, readonly LoadSample[]>>;
}

/** result.json: the figures alone. */
export function reportResult(report: DemoReport): Record<string, unknown> {
  const { verdict, runtime, scenario, leftOut, seconds, stages } = report;
  return {
    schema: 1,
    verdict,
    runtime,
    scenario,
    leftOut,
    seconds: round(seconds),
    stages: stages.map((stage) => ({
      name: stage.name,
      verdict: stage.verdict,
      conclusion: stage.conclusion,
      seconds: round(stage.seconds),
      calls: stage.calls,
      environment: stage.environment,
      requests: stage.requests,
      findings: stage.findings,
      steps: stage.steps.map(({ job, name, conclusion, seconds: stepSeconds }) => ({
        job,
        name,
        conclusion,
        seconds: round(stepSeconds),
      })),
    })),
  };
}

/** The page. Markdown of summaries is rendered as GitHub renders it, HTML in it included: the actions escape foreign text. */
export function renderPage(report: DemoReport): string {
  const { verdict, runtime, seconds, leftOut, stages } = report;
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Slipway demo</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${STYLE}</style></head><body>`,
    `<h1>Slipway demo <span class="${verdictClass(verdict)}">${verdict}</span></h1>`,
    `<p>ElevAIte, released by the shipped workflows. Tasks: ${escapeXml(runtime)}. ${seconds.toFixed(0)} seconds.</p>`,
    ...leftOut.map((text) => `<p class="left-out">${escapeXml(text)}</p>`),
    overview(stages),
    ...Object.keys(report.loads).map((environment) => pictureOf(report, environment)),
    ...stages.map(renderStage),
    '</body></html>',
    '',
  ].join('\n');
}

function overview(stages: readonly StageResult[]): string {
  const rows = stages.map((stage, index) => {
    const answered = Object.values(stage.requests.versions).reduce((sum, count) => sum + count, 0);
    return (
      `<tr><td><a href="#stage-${index}">${escapeXml(stage.name)}</a></td>` +
      `<td class="${verdictClass(stage.verdict)}">${stage.verdict}</td><td>${stage.conclusion}</td>` +
      `<td>${stage.seconds.toFixed(1)}</td><td>${stage.calls.aws}</td><td>${stage.calls.github}</td>` +
      `<td>${answered}</td><td>${stage.requests.failed}</td></tr>`
    );
  });
  const head = ['Stage', 'Verdict', 'Workflow', 'Seconds', 'AWS calls', 'GitHub calls', 'Requests', 'Failed'];
  return `<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.join('')}</table>`;
}

function pictureOf(report: DemoReport, environment: string): string {
  const samples = report.loads[environment] ?? [];
  if (samples.length === 0) return '';
  const title = `Requests of ${environment} by the version that answered`;
  const spans = report.stages
    .filter((stage) => stage.environment === environment)
    .map(({ name, fromMs, toMs }) => ({ name, fromMs, toMs }));
  return `<h2>${escapeXml(title)}</h2>${drawPicture({ title, samples, spans, names: report.versions })}`;
}

function renderStage(stage: StageResult, index: number): string {
  const findings = stage.findings.map(
    ({ text, holds }) => `<li class="${holds ? 'good' : 'bad'}">${holds ? '' : 'Not so: '}${escapeXml(text)}</li>`,
  );
  const annotations = stage.annotations.map(
    ({ level, text }) => `<pre class="annotation ${level}">${escapeXml(`${level}: ${text}`)}</pre>`,
  );
  return [
    `<section id="stage-${index}"><h2>${escapeXml(stage.name)}</h2><p>${escapeXml(stage.story)}</p>`,
    `<ul>${findings.join('')}</ul>`,
    ...annotations,
    ...stage.steps.filter(({ conclusion }) => conclusion !== 'skipped').map(renderStep),
    '</section>',
  ].join('\n');
}

function renderStep(step: StageResult['steps'][number]): string {
  const summary =
    step.summary === '' ? '' : `<div class="summary">${marked.parse(step.summary, { gfm: true, async: false })}</div>`;
  const log = step.log === '' ? '' : `<details><summary>Log</summary><pre>${escapeXml(step.log)}</pre></details>`;
  return `<article><h3>${escapeXml(`${step.job} / ${step.name}`)} <small>${step.conclusion}, ${step.seconds.toFixed(1)} s</small></h3>${summary}${log}</article>`;
}

function verdictClass(verdict: string): string {
  return verdict === 'as expected' ? 'good' : 'bad';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1080px; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #8886; padding: .25rem .6rem; text-align: left; }
pre { background: #8881; padding: .6rem; overflow-x: auto; font-size: 13px; }
section { margin-top: 3rem; border-top: 2px solid #8886; }
article { margin: 1rem 0 1rem 1rem; }
small { font-weight: normal; opacity: .7; }
.good { color: #2f855a; } .bad { color: #c53030; } .left-out { color: #b7791f; }
.summary { border: 1px solid #8886; border-radius: 6px; padding: 0 1rem; }
.annotation.error { border-left: 4px solid #c53030; } .annotation.warning { border-left: 4px solid #d69e2e; }
.annotation { white-space: pre-wrap; }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; fill: currentColor; }
svg .band { fill: #8881; } svg .band.odd { fill: #8883; } svg .axis { stroke: currentColor; }
svg .tick { font-size: 11px; opacity: .8; } svg .end { text-anchor: end; } svg .span { font-size: 11px; }
`;
