import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Report } from '../../../src/report/report.ts';
import { checkComponent } from './check-component.ts';
import type { CheckedComponent, ComponentQuestion } from './check-component.ts';
import { checkWorkflows } from './check-workflows.ts';
import { compareWithBase } from './compare-base.ts';
import { finish } from './finish.ts';
import { gitWorld } from './git-world.ts';
import type { Inputs } from './inputs.ts';
import type { Settings } from './plan.ts';
import { joinSettings, readManifestEntry } from './settings.ts';
import type { World } from './world.ts';

/**
 * Checks one component: installs once, then runs lint, types and tests side by side. Or checks workflow files.
 * @throws {ActionError} component-not-found, invalid-components, invalid-manifest, package-manager-missing, cancelled
 */
export async function check(inputs: Inputs, world: World): Promise<Report> {
  const root = await realpath(world.run.workspace === '' ? '.' : world.run.workspace);
  const temp = await mkdtemp(join(world.run.runnerTemp === '' ? tmpdir() : world.run.runnerTemp, 'slipway-check-'));
  const places = { root, temp };
  try {
    if (inputs.workflowFiles !== undefined) {
      const outcome = await checkWorkflows({ root, files: inputs.workflowFiles, config: inputs.config }, world);
      const checked = { plan: { runs: [outcome.run], skips: [] }, installs: [], outcomes: [outcome] };
      const told = noteOnHome(world.env);
      return await finish({ inputs, require: [], what: 'the workflow files', checked, places, ...told }, world);
    }
    const settings = joinSettings(inputs, await readManifestEntry(root, inputs));
    const { checked, note } = await checkAndCompare({ inputs, settings, places }, world);
    const told = note === undefined ? {} : { note };
    return await finish({ inputs, require: settings.require, what: inputs.path, checked, places, ...told }, world);
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What was not checked is said: a runner names the repository of an action that is not of the checkout. */
function noteOnHome({ GITHUB_ACTION_REPOSITORY: repository = '' }: World['env']): { note?: string } {
  if (repository !== '') return {};
  const what = 'the inputs and permissions of what the workflows call of Slipway were not checked';
  return { note: `The runner does not name the repository of this action (GITHUB_ACTION_REPOSITORY), so ${what}.` };
}

/** Folders of the run, absolute. */
export interface Places {
  readonly root: string;
  readonly temp: string;
}

interface Question {
  readonly inputs: Inputs;
  readonly settings: Settings;
  readonly places: Places;
}

async function checkAndCompare(
  { inputs, settings, places }: Question,
  world: World,
): Promise<{ checked: CheckedComponent; note?: string }> {
  const { path, install, retries, timeoutMs, base, onlyNew } = inputs;
  const question: ComponentQuestion = { ...places, path, settings, install, retries, timeoutMs };
  const checked = await checkComponent(question, world);
  if (!onlyNew) return { checked };
  if (base === undefined) return { checked, note: 'No base is known to compare with, so all findings count.' };
  const git = gitWorld(world, { ...places, token: inputs.githubToken });
  const answer = await compareWithBase(git, {
    outcomes: checked.outcomes,
    root: places.root,
    base,
    checkAt: async (root, names) => {
      world.log.progress(`checking the base ${base.slice(0, 7)}`);
      const at = { root: await realpath(root), temp: join(places.temp, 'base'), install: true, retries: 0, names };
      const { installs, outcomes } = await checkComponent({ ...question, ...at }, world);
      return installs.every(({ verdict }) => verdict === 'passed') ? outcomes : undefined;
    },
  });
  if (answer === undefined) return { checked };
  world.log.info(answer.note);
  return { checked: { ...checked, outcomes: answer.outcomes }, note: answer.note };
}
