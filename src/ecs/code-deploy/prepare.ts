/** Looks at the deployment groups of the step's services before anything is changed, and makes their plans fit. */
import type { CodeDeployApi, CodeDeployDeployment, DeploymentGroup } from '../../codedeploy/api.ts';
import type { Service } from '../api.ts';
import type { Finding } from '../deployment/findings.ts';
import type { WaitUntil } from '../deployment/lifecycle.ts';
import type { ServicePlan } from '../deployment/service-plan.ts';
import { sameTaskDefinition } from '../task-definition-normal.ts';
import { taskDefinitionInput } from '../task-definition.ts';
import { ActionError, messageOf } from '../../errors.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import { formatDuration } from '../../time/duration.ts';
import { loadBalancerInfo, renderAppSpec, withAppSpec } from './app-spec.ts';
import type { AppSpecFile } from './app-spec.ts';
import { inProgress } from './causes.ts';
import { checkConfig } from './check-config.ts';
import { createDeployer } from './deployer.ts';
import { CODE_DEPLOY } from './part.ts';
import type { CodeDeployPart, CodeDeployRequest, PrepareOptions } from './part.ts';
import { groupNameOf, targetIdOf } from './setup.ts';
import type { Setup } from './setup.ts';
import { isActive } from './sight.ts';

const NO_REQUEST: CodeDeployRequest = {
  application: undefined,
  deploymentGroup: undefined,
  config: undefined,
  description: undefined,
  appSpec: undefined,
};

/**
 * The part of the step that CodeDeploy deploys; all findings at once.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function prepareCodeDeploy(
  plans: readonly ServicePlan[],
  options: PrepareOptions,
): Promise<CodeDeployPart> {
  const { part, setups } = await prepareSetups(plans, options);
  const { codeDeploy } = await options.connect();
  const { aws } = options;
  // Each has findings of its own, so that they are told in the order of the services, whatever is answered first.
  const ready = await Promise.all(
    plans.map(async (plan) => {
      const findings: Finding[] = [];
      const setup = setups.get(plan.name);
      if (setup === undefined) return { plan, findings };
      return { plan: await planService(plan, setup, { codeDeploy, findings, aws }), findings };
    }),
  );
  const findings = [...part.findings, ...ready.flatMap((each) => each.findings)];
  return { ...part, plans: ready.map(({ plan }) => plan), findings };
}

/**
 * The deployment groups of the services that CodeDeploy deploys, and a part that runs deployments with them.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function prepareSetups(
  plans: readonly ServicePlan[],
  options: PrepareOptions,
): Promise<{ readonly part: CodeDeployPart; readonly setups: ReadonlyMap<string, Setup> }> {
  const { connect, aws, clock, log, cluster } = options;
  const access = await connect();
  const setups = new Map<string, Setup>();
  const found = await Promise.all(
    plans.map(async (plan) => {
      const own: Finding[] = [];
      if (plan.before.deploymentController !== CODE_DEPLOY) return own;
      const setup = await prepareService(plan, { ...options, codeDeploy: access.codeDeploy, findings: own });
      if (setup !== undefined) setups.set(plan.name, setup);
      return own;
    }),
  );
  const findings = found.flat();
  const deployer = createDeployer({ ...access, ecs: aws.ecs, clock, log, cluster, setups });
  const reach = (name: string, waitUntil: WaitUntil): boolean | undefined => canReach(setups.get(name), waitUntil);
  const asDeployed = ({ name, before }: ServicePlan): Service => withAppSpec(before, setups.get(name)?.file);
  return { setups, part: { plans, findings, deployer, canReach: reach, asDeployed } };
}

function canReach(setup: Setup | undefined, { kind }: WaitUntil): boolean | undefined {
  if (setup === undefined) return undefined;
  return kind === 'paused' ? setup.group.readyWaitMinutes !== undefined : kind !== 'stage';
}

interface Preparing extends PrepareOptions {
  readonly codeDeploy: CodeDeployApi;
  readonly findings: Finding[];
}

async function prepareService(plan: ServicePlan, preparing: Preparing): Promise<Setup | undefined> {
  const { requests, findings, isWayBack = false } = preparing;
  const { name, before } = plan;
  const request = requests.get(name) ?? NO_REQUEST;
  const names = groupNameOf(before, request);
  const [file, group] = await Promise.all([
    readFile(plan, request, preparing),
    findGroup(plan, names, preparing),
    isWayBack ? undefined : checkConfig(request, { ...preparing, name }),
  ]);
  if (loadBalancerInfo(before) === undefined && file?.properties['LoadBalancerInfo'] === undefined) {
    findings.push({
      code: 'codedeploy-load-balancer-missing',
      name,
      message: `the service "${before.serviceName}" names no container and port of a load balancer, which an AppSpec needs.`,
      fix: 'Name them in an AppSpec file (`LoadBalancerInfo`), and set `codedeploy.appspec` to its path.',
    });
  }
  checkSettings(plan, findings);
  if (group === undefined) return undefined;
  checkGroup(plan, { group, names, preparing });
  const { config, description } = request;
  const last = group.lastAttempted?.deploymentId;
  const underWay = before.taskSets?.find(({ externalId }) => externalId === last)?.taskDefinition;
  return { ...names, name, group, file, config, description, underWay, isWayBack, targetId: targetIdOf(before) };
}

async function readFile(
  { name }: ServicePlan,
  { appSpec: path }: CodeDeployRequest,
  { files, findings }: Preparing,
): Promise<AppSpecFile | undefined> {
  if (path === undefined || files === undefined) return undefined;
  const text = await files.readText(path).catch((error: unknown) => ({ message: messageOf(error) }));
  if (typeof text !== 'string') {
    const fix =
      'Correct the path, which is relative to the root of the repository, and check the repository out first.';
    const message = `the file ${path} cannot be read: ${text.message}.`;
    findings.push({ code: 'file-not-read', name, message, fix });
    return undefined;
  }
  const parsed = await files.parse(path, text);
  if ('file' in parsed) return parsed.file;
  const fix = 'Correct the file.';
  findings.push(...parsed.faults.map((message) => ({ code: 'appspec-invalid', name, message, fix })));
  return undefined;
}

const NOT_FOUND: ReadonlySet<string> = new Set(['codedeploy-application-not-found', 'codedeploy-group-not-found']);

/** The group; undefined, with a finding, when there is none of that name. */
async function findGroup(
  { name }: ServicePlan,
  names: ReturnType<typeof groupNameOf>,
  { codeDeploy, findings }: Preparing,
): Promise<DeploymentGroup | undefined> {
  try {
    return await codeDeploy.getDeploymentGroup(names);
  } catch (error) {
    if (!(error instanceof ActionError) || !NOT_FOUND.has(error.code)) throw error;
    const { application, deploymentGroup } = names;
    const isApplication = error.code === 'codedeploy-application-not-found';
    const known = await namesOf(() =>
      isApplication ? codeDeploy.listApplications() : codeDeploy.listDeploymentGroups(application),
    );
    const message = isApplication
      ? `CodeDeploy has no application "${application}" in this account and region${didYouMean(application, known)}`
      : `the application ${application} has no deployment group "${deploymentGroup}"${didYouMean(deploymentGroup, known)}`;
    findings.push({ code: error.code, name, message, fix: error.fix });
    return undefined;
  }
}

/** None when they cannot be had: a near miss is a courtesy. */
async function namesOf(list: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await list();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return [];
  }
}

function checkGroup(
  { name, before }: ServicePlan,
  {
    group,
    names,
    preparing: { findings, waitUntil, timeoutMs },
  }: { readonly group: DeploymentGroup; readonly names: ReturnType<typeof groupNameOf>; readonly preparing: Preparing },
): void {
  const { application, deploymentGroup } = names;
  const own = targetIdOf(before);
  const deploys = group.ecsServices.map(({ cluster, service }) => `${cluster}:${service}`);
  if (!deploys.includes(own)) {
    const others = deploys.length === 0 ? `the compute platform ${group.computePlatform}` : deploys.join(', ');
    findings.push({
      code: 'codedeploy-group-mismatch',
      name,
      message: `the deployment group ${application}/${deploymentGroup} deploys ${others}, and not ${own}.`,
      fix: 'Set `codedeploy.application` and `codedeploy.deployment-group` of the service to the group that deploys it.',
    });
  }
  const waitMs = group.terminationWaitMinutes * 60_000;
  if (waitUntil.kind === 'completed' && waitMs >= timeoutMs) {
    findings.push({
      code: 'timeout-too-short',
      name,
      message: `the deployment group ${deploymentGroup} keeps the original tasks for ${formatDuration(waitMs)} after the traffic has gone over, so its deployments cannot be completed within ${formatDuration(timeoutMs)}.`,
      fix: `Set \`wait-until: production-traffic\`, or \`timeout\` above ${formatDuration(waitMs)}, or shorten the wait of the group.`,
    });
  }
}

const TAKEN_BY_CODE_DEPLOY = new Set(['maximumPercent', 'minimumHealthyPercent']);

/** Where CodeDeploy deploys, ECS takes nothing of a deployment configuration but the percents. @see ECS API, UpdateService */
function checkSettings({ name, update = {} }: ServicePlan, findings: Finding[]): void {
  const wrong = Object.keys(update.deploymentConfiguration ?? {}).filter((key) => !TAKEN_BY_CODE_DEPLOY.has(key));
  if (wrong.length === 0) return;
  findings.push({
    code: 'deployment-configuration-invalid',
    name,
    message: `${wrong.map((key) => `\`${key}\``).join(', ')} ${wrong.length === 1 ? 'is' : 'are'} for services that ECS deploys itself; CodeDeploy has a deployment group for that.`,
    fix: 'Take them out of `deployment-configuration`; set `codedeploy.config`, or change the deployment group.',
  });
}

/** The plan with what a roll-back goes to, and with the deployment that is under way. */
async function planService(plan: ServicePlan, setup: Setup, preparing: Planning): Promise<ServicePlan> {
  const { before, step } = plan;
  const own = { ...plan, previous: before.taskDefinition };
  const last = setup.group.lastAttempted;
  if (last === undefined || !isActive(last.status)) return own;
  const deployment = await preparing.codeDeploy.getDeployment(last.deploymentId);
  if (!(await mayBeOurs(plan, { setup, deployment, preparing }))) {
    const { code, text, fix } = inProgress(deployment);
    preparing.findings.push({ code, name: plan.name, message: text, fix });
    return own;
  }
  // The revision that is asked for serves not yet: the deployment is taken up when it is started.
  if (step.kind === 'register' || step.kind === 'existing') return own;
  const others = (before.taskSets ?? []).filter(({ taskDefinition }) => taskDefinition !== before.taskDefinition);
  const previous = others.find(({ status }) => status !== 'DRAINING')?.taskDefinition;
  return { ...plan, previous, step: { kind: 'follow', deploymentId: last.deploymentId } };
}

type Planning = Pick<Preparing, 'codeDeploy' | 'findings' | 'aws'>;

/** Whether the deployment under way is one of the very revision that is asked for; of a new one only what it says is known. */
async function mayBeOurs(
  { before, step, update }: ServicePlan,
  {
    setup: { file },
    deployment,
    preparing,
  }: { readonly setup: Setup; readonly deployment: CodeDeployDeployment; readonly preparing: Planning },
): Promise<boolean> {
  const taskSet = before.taskSets?.find(({ externalId }) => externalId === deployment.deploymentId);
  if (step.kind === 'register') {
    if (taskSet === undefined) return true;
    const described = await preparing.aws.ecs.describeTaskDefinition({
      taskDefinition: taskSet.taskDefinition,
      includeTags: true,
    });
    return sameTaskDefinition(taskDefinitionInput(described), step.input);
  }
  const taskDefinition = step.kind === 'existing' ? step.taskDefinition : before.taskDefinition;
  const { sha256 } = renderAppSpec({ taskDefinition, service: before, update, file });
  return deployment.appSpecSha256 === sha256 || taskSet?.taskDefinition === taskDefinition;
}
