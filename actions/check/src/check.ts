import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Report } from '../../../src/report/report.ts';
import { componentAt } from './component-at.ts';
import type { Inputs } from './inputs.ts';
import { planInstallations, scriptManager } from './install.ts';
import type { Installation } from './install.ts';
import { findOnPath } from './launch.ts';
import type { Site } from './launch.ts';
import { lookedFor } from './managers.ts';
import { observeComponent } from './observe.ts';
import { planTools } from './plan.ts';
import type { Settings, ToolPlan } from './plan.ts';
import { reportCheck } from './report.ts';
import { commandInstallation, runInstallations } from './run-installations.ts';
import type { InstallOutcome } from './run-installations.ts';
import type { ToolOutcome } from './run-tool.ts';
import { runTools } from './run-tools.ts';
import { joinSettings, readManifestEntry } from './settings.ts';
import { toolEnvironment } from './world.ts';
import type { World } from './world.ts';

/**
 * Checks one component: installs once, then runs lint, types and tests side by side.
 * @throws {ActionError} component-not-found, invalid-component, invalid-manifest, package-manager-missing, cancelled
 */
export async function check(inputs: Inputs, world: World): Promise<Report> {
  const root = await realpath(world.run.workspace === '' ? '.' : world.run.workspace);
  const temp = await mkdtemp(join(world.run.runnerTemp === '' ? tmpdir() : world.run.runnerTemp, 'slipway-check-'));
  try {
    const settings = joinSettings(inputs, await readManifestEntry(root, inputs));
    const { site, plan, installations } = await prepare(
      { root, temp, path: inputs.path, settings, install: inputs.install },
      world,
    );
    const ran = await apply({ site, plan, installations }, { ...world, timeoutMs: inputs.timeoutMs });
    return reportCheck({ inputs, settings, component: site.facts.component, plan, ...ran });
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Preparation {
  readonly root: string;
  readonly temp: string;
  readonly path: string;
  readonly settings: Settings;
  readonly install: boolean;
}

/** What is there, and what is to be done about it. */
interface Prepared {
  readonly site: Site;
  readonly plan: ToolPlan;
  readonly installations: readonly Installation[];
}

async function prepare({ root, temp, path, settings, install }: Preparation, world: World): Promise<Prepared> {
  const env = toolEnvironment(world.env);
  const [component, onPath] = await Promise.all([componentAt(root, path), findOnPath(lookedFor, env['PATH'] ?? '')]);
  const facts = await observeComponent({ root, component });
  const plan = planTools(facts, settings);
  const site = {
    root,
    facts,
    reports: join(temp, 'reports'),
    venv: join(temp, 'venv'),
    manager: plan.runs.some(({ launch }) => launch.by === 'script') ? scriptManager(facts, onPath) : undefined,
    onPath,
    env,
  };
  await mkdir(site.reports, { recursive: true });
  return { site, plan, installations: planInstall({ install, plan, settings, site }) };
}

function planInstall({
  install,
  plan,
  settings,
  site,
}: Omit<Prepared, 'installations'> & Pick<Preparation, 'install' | 'settings'>): Installation[] {
  // A component without any check needs no packages.
  if (!install || plan.runs.length === 0) return [];
  const line = settings.commands.install;
  if (line !== undefined) return [commandInstallation(line, site.facts.component.path)];
  return planInstallations(site.facts, site.onPath);
}

/** What was done. */
export interface Ran {
  readonly installs: readonly InstallOutcome[];
  /** Empty when the installation failed. */
  readonly outcomes: readonly ToolOutcome[];
}

async function apply(
  { site, plan, installations }: Prepared,
  world: World & { readonly timeoutMs: number },
): Promise<Ran> {
  const installs = await runInstallations(installations, { ...world, site });
  if (installs.some(({ verdict }) => verdict !== 'passed')) return { installs, outcomes: [] };
  const atOnce = Math.max(3, availableParallelism());
  return { installs, outcomes: await runTools(plan.runs, { ...world, site, atOnce }) };
}
