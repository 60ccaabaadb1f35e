/** Checks workflow files and slipway.yml instead of a component. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Finding } from '../../../src/findings/finding.ts';
import { findManifestFaults } from '../../../src/manifest/parse.ts';
import { readHome } from '../../../src/report/home.ts';
import { WORKFLOW, checkWorkflowFiles } from '../../../src/workflows/check-workflow-files.ts';
import type { WorkflowFault } from '../../../src/workflows/workflow-fault.ts';
import type { ToolOutcome } from './run-tool.ts';
import type { World } from './world.ts';

/** What is checked. */
export interface WorkflowQuestion {
  readonly root: string;
  readonly files: readonly string[];
  /** Path of slipway.yml. */
  readonly config: string;
}

/** Looks at the files; a tool of our own, told like the others. */
export async function checkWorkflows(
  { root, files, config }: WorkflowQuestion,
  { env, clock, suiteFolder }: World,
): Promise<ToolOutcome> {
  const startMs = clock.now();
  const { repository } = readHome(env);
  const faults = await checkWorkflowFiles({
    files,
    suite: repository,
    readOwn: readIn(root),
    readSuite: readIn(suiteFolder),
  });
  const text = files.includes(config) ? await readIn(root)(config) : undefined;
  const findings = [
    ...(await findNoneThere(files, { root, config })),
    ...faults.map((fault) => ofWorkflow(fault)),
    ...(text === undefined ? [] : ofManifest(config, text)),
  ];
  return {
    run: {
      name: 'workflow-files',
      kind: 'lint',
      because: '`workflow-files`',
      launch: { by: 'program', language: 'node', program: 'node', args: [] },
      env: {},
      report: 'none',
      reportFile: '',
    },
    verdict: findings.some(({ level }) => level === 'error') ? 'failed' : 'passed',
    findings,
    tests: [],
    ms: clock.now() - startMs,
    lines: [],
  };
}

/** One that was deleted is passed over; where none of them can be checked, green would say what nobody looked at. */
async function findNoneThere(
  files: readonly string[],
  { root, config }: { readonly root: string; readonly config: string },
): Promise<Finding[]> {
  const isMeant = (path: string): boolean => path === config || WORKFLOW.test(path);
  const texts = await Promise.all(files.filter(isMeant).map((path) => readIn(root)(path)));
  if (texts.some((text) => text !== undefined)) return [];
  return files.map((path) => ({
    kind: 'lint',
    tool: 'workflow-files',
    level: 'error',
    message: isMeant(path)
      ? `${path} is not in the checkout; run actions/checkout before this step.`
      : `${path} is no workflow file (.github/workflows/*.yml) and not ${config}.`,
  }));
}

function readIn(folder: string): (path: string) => Promise<string | undefined> {
  return (path) => readFile(join(folder, path), 'utf8').catch(() => undefined);
}

function ofWorkflow(fault: WorkflowFault): Finding {
  return { kind: 'lint', tool: 'workflow-files', ...fault };
}

function ofManifest(file: string, text: string): Finding[] {
  return findManifestFaults(text).map(({ line, column, message }) => ({
    kind: 'lint',
    tool: 'slipway.yml',
    level: 'error',
    message,
    file,
    line,
    column,
  }));
}
