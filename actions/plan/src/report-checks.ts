/** Tells what is checked and built: outputs for the workflow, a summary for people. Pure. */
import type { Component, Installation } from '../../../src/components/component.ts';
import type { LeftOut } from '../../../src/components/left-out.ts';
import { printable } from '../../../src/report/log.ts';
import { code, escapeMarkdown, fold, paragraphs, table, tableWithin } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import type { ChecksFacts, PlannedChecks, PlannedComponent, PlannedImage } from './plan-checks.ts';

/** Limit of one job of the matrix: GitHub's own is six hours. */
const TIMEOUT_MINUTES = 30;

/** Tells what is to be done, and what is not and why. */
export function reportChecks(planned: PlannedChecks, facts: ChecksFacts): Report {
  const { changes } = facts;
  const components = planned.components.map((each) => describeComponent(each, changes.mergeBase));
  const outputs = {
    components: JSON.stringify(components),
    images: JSON.stringify(
      Object.fromEntries(planned.images.map(({ name, build }) => [name, withoutRepository(build)])),
    ),
    'workflow-files': JSON.stringify(planned.workflowFiles),
    'changed-files': changes.scope === 'all' ? '' : String(changes.files.length),
    base: changes.mergeBase,
    scope: changes.scope,
  };
  return {
    ok: true,
    headline: renderHeadline(planned, facts),
    outputs: { ...outputs, result: JSON.stringify(describeResult(planned, facts)) },
    summary: renderSummary(planned, facts),
  };
}

/** Nothing is pushed, and the template of a repository belongs to an environment. */
function withoutRepository(build: PlannedImage['build']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(build).filter(([key]) => key !== 'repository'));
}

/** An entry of the matrix. */
function describeComponent({ component, reasons, cache }: PlannedComponent, base: string): Record<string, unknown> {
  return {
    name: component.name,
    path: component.path,
    reason: joinReasons(reasons),
    node: describeInstallation(component.node),
    python: describeInstallation(component.python),
    'cache-key': cache.key,
    'cache-paths': cache.paths,
    base,
    'timeout-minutes': TIMEOUT_MINUTES,
  };
}

/** null, and not left out: an expression of a workflow then finds nothing there, and not a fault. */
function describeInstallation(installation: Installation<string> | undefined): Record<string, string> | null {
  if (installation === undefined) return null;
  const { manager, versionFile = '', lockFile = '' } = installation;
  return { manager, 'version-file': versionFile, 'lock-file': lockFile };
}

function describeResult(planned: PlannedChecks, { changes }: ChecksFacts): Record<string, unknown> {
  return {
    schema: 1,
    ok: true,
    mode: 'checks',
    scope: changes.scope,
    source: changes.source,
    because: changes.reason,
    base: changes.mergeBase,
    'changed-files': changes.scope === 'all' ? null : changes.files.length,
    components: planned.components.map(({ component: { name, path }, reasons }) => ({ name, path, reasons })),
    images: planned.images.map(({ name, reason }) => ({ name, reason })),
    'workflow-files': planned.workflowFiles,
    untouched: planned.untouched.map(({ path }) => path),
    'left-out': planned.leftOut,
  };
}

function renderHeadline(planned: PlannedChecks, facts: ChecksFacts): string {
  const { components, untouched, images, imageCount, workflowFiles } = planned;
  const total = components.length + untouched.length;
  if (total === 0 && imageCount === 0) {
    return 'Nothing to check: no component was found in this repository (package.json, pyproject.toml, requirements.txt, Dockerfile).';
  }
  const what = `${components.length} of ${count(total, 'component')}`;
  const extra = [
    ...(imageCount === 0 ? [] : [`${images.length} of ${count(imageCount, 'image')}`]),
    ...(workflowFiles.length === 0 ? [] : [count(workflowFiles.length, 'workflow file')]),
  ];
  const isNothing = components.length + images.length + workflowFiles.length === 0;
  const lead = isNothing ? 'Nothing to check' : 'To check';
  return oneLine(`${lead}: ${[what, ...extra].join(', ')} (${tellChanges(facts)}).`);
}

function tellChanges({ changes }: ChecksFacts): string {
  if (changes.scope === 'all') return `all of them: ${changes.reason}`;
  return `${changes.reason}, ${count(changes.files.length, 'changed file')}`;
}

const SOURCES = {
  git: 'compared by git with the merge base',
  'files-api': "from GitHub's list of the files of the pull request",
  none: 'without a comparison',
} as const;

const LIMIT_BYTES = 200 * 1024;

function renderSummary(planned: PlannedChecks, facts: ChecksFacts): string {
  const { changes, affected, config, manifest } = facts;
  const base = changes.mergeBase === '' ? '' : ` ${code(changes.mergeBase.slice(0, 7))}`;
  return paragraphs(
    `### ${escapeMarkdown(renderHeadline(planned, facts).replace(/ \(.*$/s, ''))}`,
    `${escapeMarkdown(capital(tellChanges(facts)))}; ${SOURCES[changes.source]}${base}.`,
    tableWithin({
      head: ['Component', 'Folder', 'Why', 'Installed by'],
      rows: planned.components.map(renderComponent),
      limitBytes: LIMIT_BYTES,
    }),
    tableWithin({ head: ['Image', 'Why'], rows: planned.images.map(renderImage), limitBytes: LIMIT_BYTES }),
    table(
      ['Workflow file'],
      planned.workflowFiles.map((path) => [code(path)]),
    ),
    affected.unowned > 0 && changes.scope === 'changed'
      ? `${count(affected.unowned, 'changed file')} ${affected.unowned === 1 ? 'belongs' : 'belong'} to no component.`
      : '',
    renderUntouched(planned.untouched),
    renderLeftOut(planned.leftOut),
    manifest === undefined
      ? `There is no ${code(config)}: all of this was found from the files of the repository.`
      : '',
  );
}

function renderComponent({ component, reasons }: PlannedComponent): string[] {
  const { name, path, node, python, migrations = [] } = component;
  const managers = [node, python].filter((each) => each !== undefined).map(renderInstallation);
  const marks = migrations.map((tool) => `migrations with ${tool}`);
  return [
    code(name),
    code(path),
    escapeMarkdown(joinReasons(reasons)),
    [...managers, ...marks].join(', ') || 'nothing',
  ];
}

function renderInstallation({ manager, lockFile }: Installation<string>): string {
  return lockFile === undefined ? manager : `${manager} from ${code(lockFile)}`;
}

function renderImage({ name, reason }: PlannedImage): string[] {
  return [code(name), escapeMarkdown(oneLine(reason))];
}

function renderUntouched(untouched: readonly Component[]): string {
  if (untouched.length === 0) return '';
  const rows = untouched.map(({ name, path }) => [code(name), code(path)]);
  return fold(
    `${count(untouched.length, 'component')} not touched`,
    tableWithin({ head: ['Component', 'Folder'], rows, limitBytes: LIMIT_BYTES }),
  );
}

function renderLeftOut(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return '';
  const rows = leftOut.map(({ path, reason }) => [code(path), escapeMarkdown(oneLine(reason))]);
  return fold(`${leftOut.length} left out`, tableWithin({ head: ['Folder', 'Why'], rows, limitBytes: LIMIT_BYTES }));
}

const MOST_REASONS = 3;

/** `3 files, depends on packages/shared`; names of files are foreign text. */
function joinReasons(reasons: readonly string[]): string {
  const left = reasons.length - MOST_REASONS;
  const told = reasons.slice(0, MOST_REASONS).map((reason) => oneLine(reason));
  return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join(', ');
}

function oneLine(text: string): string {
  const line = printable(text);
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
