/** The demo's command line. */
import { parseArgs } from 'node:util';
import type { Scenario } from './stage.ts';
import type { RuntimeName } from './surroundings.ts';

/** What was asked for. */
export interface DemoOptions {
  readonly scenario: Scenario;
  /** Absent: the best that this machine offers. */
  readonly runtime?: RuntimeName;
  /** Leave everything running until Ctrl-C. */
  readonly keep: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const USAGE = `npm run demo -- [--scenario good|broken|all] [--runtime docker|process|sim] [--keep]

Carries examples/elevaite through the shipped workflows on this machine: no AWS account, no GitHub.
  --scenario  good: a pull request, staging, DEPLOY, production; broken: two releases that are rolled back; all (default): both.
  --runtime   What a task is: a container, a plain process, or a state only. Default: the best there is here.
  --keep      Leaves everything running when the story is over, until Ctrl-C.
Writes demo-report/index.html and demo-report/result.json. Ends with 0 when everything went as expected.`;

const SCENARIOS: readonly Scenario[] = ['good', 'broken', 'all'];
const RUNTIMES: readonly RuntimeName[] = ['docker', 'process', 'sim'];

/**
 * Reads the command line.
 * @throws {Error} with all that is wrong.
 */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string', default: 'all' },
      runtime: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const scenario = SCENARIOS.find((name) => name === values.scenario);
  const runtime = RUNTIMES.find((name) => name === values.runtime);
  const faults = [
    ...(scenario === undefined ? [`--scenario ${values.scenario}: one of ${SCENARIOS.join(', ')}`] : []),
    ...(values.runtime !== undefined && runtime === undefined
      ? [`--runtime ${values.runtime}: one of ${RUNTIMES.join(', ')}`]
      : []),
  ];
  if (scenario === undefined || faults.length > 0) throw new Error(faults.join('\n'));
  return { scenario, keep: values.keep, help: values.help, ...(runtime !== undefined && { runtime }) };
}
