/** What the story of check needs of the world, passed in. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { Secret } from '../../../src/action/secret.ts';
import type { CheckRunPort } from '../../../src/findings/check-run.ts';
import type { Environment, RunProgram } from '../../../src/process/run-program.ts';

/** The run's own context, and programs. */
export interface World extends ActionContext {
  readonly runProgram: RunProgram;
  /** GitHub, for the check run. */
  readonly openGithub: (token: Secret) => Promise<CheckRunPort>;
  /** Root of this copy of Slipway, where its workflows and actions lie. */
  readonly suiteFolder: string;
}

/** Variables of the runner that let a step act in its name, or change what later steps see. */
const WITHHELD = new Set([
  'GITHUB_TOKEN',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
  // Tools of Python take any value for a yes.
  'FORCE_COLOR',
]);
const WITHHELD_GROUPS = [
  'INPUT_',
  'STATE_',
  'ACTIONS_RUNTIME_',
  'ACTIONS_ID_TOKEN_',
  'ACTIONS_CACHE_',
  'ACTIONS_RESULTS_',
];

function isWithheld(name: string): boolean {
  return WITHHELD.has(name) || WITHHELD_GROUPS.some((group) => name.startsWith(group));
}

/** The environment of programs that run code of a pull request: nothing of the runner's own, no colours. */
export function toolEnvironment(env: Environment): Record<string, string> {
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || isWithheld(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(kept),
    CI: 'true',
    NO_COLOR: '1',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  };
}
