/** One component: looked at, planned, installed, and its tools run. Used for the checkout, and for the base that it is compared with. */
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { componentAt } from './component-at.ts';
import { planInstallations, scriptManager } from './install.ts';
import type { Installation } from './install.ts';
import { findOnPath } from './launch.ts';
import type { Site } from './launch.ts';
import { lookedFor } from './managers.ts';
import { observeComponent } from './observe.ts';
import { planTools } from './plan.ts';
import type { Settings, ToolPlan } from './plan.ts';
import { joinRetry, planRetry } from './retry.ts';
import { commandInstallation, runInstallations } from './run-installations.ts';
import type { InstallOutcome } from './run-installations.ts';
import type { ToolOutcome } from './run-tool.ts';
import { runTools } from './run-tools.ts';
import { toolEnvironment } from './world.ts';
import type { World } from './world.ts';

/** What is asked. */
export interface ComponentQuestion {
  /** Root of the checkout, absolute, symbolic links resolved. */
  readonly root: string;
  /** A folder for environments and reports. */
  readonly temp: string;
  /** Folder of the component, from the root. */
  readonly path: string;
  readonly settings: Settings;
  readonly install: boolean;
  /** How often failed tests are run again. */
  readonly retries: number;
  /** For the installation, and for each tool. */
  readonly timeoutMs: number;
  /** Names of the runs that are wanted; left out: all of the plan. */
  readonly names?: ReadonlySet<string>;
}

/** What was planned and done. */
export interface CheckedComponent {
  readonly plan: ToolPlan;
  readonly installs: readonly InstallOutcome[];
  /** In the order of the plan; empty when an installation failed. */
  readonly outcomes: readonly ToolOutcome[];
}

/**
 * Checks a component.
 * @throws {ActionError} component-not-found, invalid-components, package-manager-missing, cancelled
 */
export async function checkComponent(question: ComponentQuestion, world: World): Promise<CheckedComponent> {
  const { site, plan, installations } = await prepare(question, world);
  const at = { ...world, site, timeoutMs: question.timeoutMs, atOnce: Math.max(3, availableParallelism()) };
  const installs = await runInstallations(installations, at);
  if (installs.some(({ verdict }) => verdict !== 'passed')) return { plan, installs, outcomes: [] };
  let outcomes = await runTools(plan.runs, at);
  for (let round = 1; round <= question.retries; round += 1) {
    const retries = outcomes.map((outcome) => planRetry(outcome, { path: question.path, round }));
    const again = await runTools(
      retries.filter((run) => run !== undefined),
      at,
    );
    outcomes = outcomes.map((outcome, index) => {
      const second = again.find(({ run }) => run === retries[index]);
      return second === undefined ? outcome : joinRetry(outcome, second);
    });
  }
  return { plan, installs, outcomes };
}

interface Prepared {
  readonly site: Site;
  readonly plan: ToolPlan;
  readonly installations: readonly Installation[];
}

async function prepare(
  { root, temp, path, settings, install, names }: ComponentQuestion,
  world: World,
): Promise<Prepared> {
  const env = toolEnvironment(world.env);
  const [component, onPath] = await Promise.all([componentAt(root, path), findOnPath(lookedFor, env['PATH'] ?? '')]);
  const facts = await observeComponent({ root, component });
  const { runs, skips } = planTools(facts, settings);
  const plan = { runs: runs.filter(({ name }) => names === undefined || names.has(name)), skips };
  const reports = join(temp, 'reports');
  await mkdir(reports, { recursive: true });
  const isScripted = plan.runs.some(({ launch }) => launch.by === 'script');
  const manager = isScripted ? scriptManager(facts, onPath) : undefined;
  const site = { root, facts, reports, venv: join(temp, 'venv'), manager, onPath, env };
  // A component without any check needs no packages.
  const isInstalled = install && plan.runs.length > 0;
  return { site, plan, installations: isInstalled ? planInstall(site, settings) : [] };
}

function planInstall({ facts, onPath }: Site, { commands }: Settings): Installation[] {
  if (commands.install !== undefined) return [commandInstallation(commands.install, facts.component.path)];
  return planInstallations(facts, onPath);
}
