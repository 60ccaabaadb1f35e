/** What will be done, decided from the inputs, the files of the repository and what was observed. Pure: no call, no clock. */
import type { Service } from '../../../src/ecs/api.ts';
import { checkService, findDuplicates, missingTaskDefinition } from '../../../src/ecs/deployment/findings.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import { lastCompleted, stepForLiveRevision } from '../../../src/ecs/deployment/service-plan.ts';
import type { ServicePlan, Step } from '../../../src/ecs/deployment/service-plan.ts';
import { CONTROLLERS } from '../../../src/ecs/code-deploy/part.ts';
import type { Inputs } from './inputs.ts';
import { renderTaskDefinition } from './plan-render.ts';
import type { RenderFacts } from './plan-render.ts';
import { planRevision } from './plan-revision.ts';
import type { Target } from './plan-revision.ts';
import { checkSettings, planSettings } from './plan-settings.ts';
import type { PlannedSettings } from './plan-settings.ts';
import type { RepositoryFiles } from './repository-files.ts';
import type { ServiceRequest } from './service-request.ts';
import { planWaves } from './waves.ts';

/** The plan of every service that can have one, and what speaks against starting. */
export interface DeploymentPlan {
  /** In the order of the inputs. */
  readonly plans: readonly ServicePlan[];
  readonly findings: readonly Finding[];
}

/** What the plan is made from. */
export interface PlanFacts {
  readonly inputs: Inputs;
  readonly files: RepositoryFiles;
  readonly observation: Observation;
}

/** Plans every service; what speaks against one hinders none of the others, so that all is told at once. */
export function planDeployment(facts: PlanFacts): DeploymentPlan {
  const { inputs, files, observation } = facts;
  const findings: Finding[] = [];
  const { waveOf, faults } = planWaves(inputs.services);
  const fix = 'Correct `after` in the input `services`.';
  findings.push(...faults.map(({ name, message }) => ({ code: 'order-invalid', name, message, fix })));
  findings.push(...fileFindings(inputs.services, files));
  const plans = inputs.services.flatMap((request) => {
    const plan = planService(request, facts, findings);
    return plan === undefined ? [] : [{ ...plan, wave: waveOf.get(request.name) ?? 0 }];
  });
  const named = inputs.services.map(({ name, service }) => ({
    name,
    service: observation.services.get(service)?.serviceName ?? service,
  }));
  findings.push(...findDuplicates(named));
  return { plans, findings };
}

/** What is wrong with a file is told once, at the first service that names it. */
function fileFindings(requests: readonly ServiceRequest[], { faults }: RepositoryFiles): readonly Finding[] {
  const fixes = {
    'file-not-read':
      'Correct the path, which is relative to the root of the repository, and check the repository out first.',
    'task-definition-invalid': 'Correct the file.',
    'env-file-invalid': 'Write one NAME=value a line.',
  } as const;
  const firstOf = new Map(
    requests.toReversed().flatMap((request) => filesOf(request).map((path) => [path, request.name])),
  );
  return [...firstOf]
    .toReversed()
    .flatMap(([path, name]) =>
      (faults.get(path) ?? []).map(({ code, message }) => ({ code, name, message, fix: fixes[code] })),
    );
}

function filesOf({ source, containers }: ServiceRequest): readonly string[] {
  return [...(source.kind === 'file' ? [source.path] : []), ...containers.flatMap(({ envFiles }) => envFiles)];
}

function planService(
  request: ServiceRequest,
  { inputs, files, observation }: PlanFacts,
  findings: Finding[],
): ServicePlan | undefined {
  const { cluster } = inputs;
  const before = checkService({ request, cluster, observation, findings, controllers: CONTROLLERS });
  if (before === undefined) return undefined;
  findings.push(...checkSettings(request.name, before, request.settings));
  const live = observation.taskDefinitions.get(before.taskDefinition);
  if (live === undefined) {
    findings.push(missingTaskDefinition(request.name, before.taskDefinition, observation));
    return undefined;
  }
  return planFromLive({ request, inputs, files, observation, before, live, findings });
}

function planFromLive(facts: RenderFacts): ServicePlan | undefined {
  const { request, before } = facts;
  const settings = planSettings(before, request.settings);
  const target =
    request.source.kind === 'revision' ? planRevision(facts, request.source.revision) : planRendered(facts);
  if (target === undefined) return undefined;
  const { changes, images, notes, next } = target;
  const step = next ?? stepOnLive({ request, before, settings });
  if (next === undefined) facts.findings.push(...checkStart(step, facts));
  return {
    name: request.name,
    before,
    wave: 0,
    from: before.taskDefinition,
    previous: lastCompleted(before),
    changes: [...changes, ...settings.changes],
    images,
    step,
    update: settings.update,
    notes,
  };
}

/** A service goes on with a revision that was deregistered, but ECS starts no deployment of it. */
function checkStart(step: Step, { request: { name, source }, live: { taskDefinition } }: RenderFacts): Finding[] {
  const { status, taskDefinitionArn, family } = taskDefinition;
  // Of a revision that was named, it has been told.
  if (step.kind !== 'existing' || status === 'ACTIVE' || source.kind === 'revision') return [];
  const message = `the revision ${shortRevision(taskDefinitionArn)}, which the service runs, is ${status}; ECS deploys ACTIVE ones only.`;
  const fix = `Deploy another image, or an ACTIVE \`revision\`: \`aws ecs list-task-definitions --family-prefix ${family}\`.`;
  return [{ code: 'task-definition-inactive', name, message, fix }];
}

function planRendered(facts: RenderFacts): Target | undefined {
  const rendered = renderTaskDefinition(facts);
  if (rendered === undefined) return undefined;
  const { input, isLive, ...rest } = rendered;
  return { ...rest, next: isLive ? undefined : { kind: 'register', input } };
}

/** The revision stays: force, what is on its way or failed, new settings, or nothing at all. */
function stepOnLive({
  request,
  before,
  settings,
}: {
  readonly request: ServiceRequest;
  readonly before: Service;
  readonly settings: PlannedSettings;
}): Step {
  const { taskDefinition } = before;
  if (request.settings.forceNewDeployment === true) return { kind: 'existing', taskDefinition, force: true };
  const step = stepForLiveRevision(before, taskDefinition);
  return step.kind === 'unchanged' && Object.keys(settings.update).length > 0 ? { kind: 'settings' } : step;
}
