/** The report of build-push. Pure. */
import { registryHostName } from '../../../src/ecr/image-uri.ts';
import { code, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import type { ImageOutcome } from './outcome.ts';

/** What is reported. */
export interface ReportFacts {
  readonly mode: 'build' | 'promote';
  readonly outcomes: readonly ImageOutcome[];
  readonly region: string;
  readonly isPushed: boolean;
  /** Why nothing was pushed; empty otherwise. */
  readonly unpushedBecause: string;
  readonly dryRun: boolean;
  readonly durationMs: number;
}

/** The report of a step that ended well. */
export function report(facts: ReportFacts): Report {
  const { outcomes, mode, dryRun, durationMs } = facts;
  const images = Object.fromEntries(outcomes.map((outcome) => [outcome.name, imageEntry(outcome)]));
  const changed = outcomes.filter(({ action }) => action === 'built' && facts.isPushed).map(({ name }) => name);
  const [single] = outcomes.length === 1 ? outcomes : [];
  const line = headline(facts);
  return {
    ok: true,
    headline: line,
    outputs: {
      images: JSON.stringify(images),
      digest: single?.digest ?? '',
      uri: single === undefined ? '' : imageUri(single, facts.region),
      changed: JSON.stringify(changed),
      result: JSON.stringify({
        schema: 1,
        ok: true,
        mode,
        dryRun,
        pushed: facts.isPushed,
        images,
        changed,
        durationMs,
      }),
    },
    summary: paragraphs(`### ${line}`, facts.unpushedBecause, imageTable(facts), `Took ${formatDuration(durationMs)}.`),
  };
}

/** An entry of the output `images`: no account id in it, so that GitHub does not drop it as a secret. */
function imageEntry({ repository, digest, action, tags, origin }: ImageOutcome): Record<string, string> {
  return { repository, digest, tag: tags[0]?.tag ?? origin, action };
}

function imageUri({ registryId, repository, digest }: ImageOutcome, region: string): string {
  return digest === '' ? '' : `${registryHostName({ registryId, region })}/${repository}@${digest}`;
}

function headline({ outcomes, dryRun, isPushed, mode }: ReportFacts): string {
  const count = (action: ImageOutcome['action']): number =>
    outcomes.filter((outcome) => outcome.action === action).length;
  if (!isPushed)
    return dryRun
      ? `Would build ${plural(outcomes.length)} without pushing`
      : `Built ${plural(outcomes.length)}, nothing pushed`;
  if (mode === 'promote') return `${dryRun ? 'Would promote' : 'Promoted'} ${plural(outcomes.length)}`;
  const parts = [
    ...(count('built') > 0 ? [`built ${plural(count('built'))}`] : []),
    ...(count('planned') > 0 ? [`would build ${plural(count('planned'))}`] : []),
    ...(count('reused') > 0 ? [`reused ${plural(count('reused'))} (content unchanged)`] : []),
  ];
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${dryRun ? ' (dry run: nothing was changed)' : ''}`;
}

function plural(count: number): string {
  return count === 1 ? '1 image' : `${count} images`;
}

const TAG_NOTES = { put: 'new', 'already-there': 'there already', planned: 'planned' } as const;

function imageTable({ outcomes, mode }: ReportFacts): string {
  return table(
    ['Image', 'Result', 'Repository', 'Digest', 'Tags', mode === 'promote' ? 'From' : 'Content key'],
    outcomes.map(({ name, action, repository, digest, tags, origin }) => [
      code(name),
      action,
      code(repository),
      digest === '' ? '' : code(digest.slice(0, 19)),
      tags.map(({ tag, outcome }) => `${code(tag)} ${TAG_NOTES[outcome]}`).join('<br>'),
      origin === '' ? '' : code(origin),
    ]),
  );
}
