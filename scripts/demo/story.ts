/** The demo's stages: what is committed or typed, which workflow runs, and what must come of it. */
import type { WorkflowRun } from '../../testbed/runner/workflow.ts';
import type { Change } from './caller-repository.ts';
import { crashingRelease, failingRelease, goodRelease } from './changes.ts';
import { pullRequestStages } from './pull-request.ts';
import { ENVIRONMENTS, REGION } from './elevaite-environment.ts';
import {
  digestsOf,
  jobFinding,
  onlyFinding,
  recordFinding,
  says,
  servedBy,
  servedFindings,
  versionsFinding,
  zeroFailedFinding,
} from './findings.ts';
import { countByVersion } from './load.ts';
import type { LocalSystem } from './local-system.ts';
import { runCaller } from './run-caller.ts';
import { annotationsOf, type StagePlan, stepsOf, type StoryOptions } from './stage.ts';

/**
 * Plays the stages of a scenario, one after the other; a stage that fails keeps none of the others.
 * @returns what each commit is called, in the order of their release
 */
export async function playStory(options: StoryOptions): Promise<ReadonlyMap<string, string>> {
  const { system, scenario, signal } = options;
  const { repository } = system;
  let live = system.firstCommit;
  const names = new Map([[live, `${live.slice(0, 7)} first release`]]);
  const release = async (name: string, change: Change): Promise<string> => {
    const commit = await repository.commit(change);
    names.set(commit, `${commit.slice(0, 7)} ${name}`);
    return commit;
  };
  if (scenario !== 'broken') {
    for (const plan of pullRequestStages(options)) await playStage(options, plan);
    const commit = await release('good release', await goodRelease(repository));
    const commits = { commit, before: live };
    for (const plan of [...goodStages(options, commits), rollBackStage(options, commits)])
      await playStage(options, plan);
    live = commit;
  }
  if (scenario === 'good' || signal.aborted) return names;
  const crashing = await release('crashes at its start', await crashingRelease(repository));
  await playStage(options, crashStage(options, { commit: crashing, before: live }));
  // Without real tasks nothing is ever served, so there is nothing that a smoke test could find out.
  if (!options.isReal || isAborted(signal)) return names;
  await repository.revert(crashing, 'grace');
  const failing = await release('cannot work', await failingRelease(repository));
  await playStage(options, smokeStage(options, { commit: failing, before: live }));
  return names;
}

async function playStage(options: StoryOptions, plan: StagePlan): Promise<void> {
  const { system, loads, tell, signal } = options;
  if (signal.aborted) return;
  tell(`\n${plan.name}: ${plan.story}`);
  const { calls: awsCalls } = system.aws;
  const { calls: githubCalls } = system.github;
  const before = { aws: awsCalls.length, github: githubCalls.length };
  const load = plan.environment === undefined ? undefined : loads[plan.environment];
  const fromMs = loads.staging.now();
  const run = await plan.run();
  // What was interrupted half-way is not judged.
  if (isAborted(signal)) return;
  if (options.isReal && load !== undefined) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const toMs = loads.staging.now();
  const requests = countByVersion(load?.samples ?? [], fromMs, toMs);
  const findings = await plan.judge(run, { ...requests, awsCalls: awsCalls.slice(before.aws) });
  for (const { text, holds } of findings) tell(`  ${holds ? 'ok' : 'NOT SO'}  ${text}`);
  const holds = findings.every((finding) => finding.holds);
  options.onStage({
    name: plan.name,
    story: plan.story,
    ...(plan.environment && { environment: plan.environment }),
    verdict: holds ? 'as expected' : 'not as expected',
    conclusion: run.conclusion,
    seconds: run.seconds,
    fromMs,
    toMs,
    calls: { aws: awsCalls.length - before.aws, github: githubCalls.length - before.github },
    findings,
    requests: { versions: requests.versions, failed: requests.failed },
    steps: stepsOf(run),
    annotations: annotationsOf(run),
  });
  // What was not as expected has its whole log in the report, and its end here.
  if (!holds) for (const step of stepsOf(run)) if (step.conclusion === 'failure') tell(indent(lastLines(step.log)));
}

/** Asked anew each time: it changes while a stage runs. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Users go on asking so long after a workflow has ended, before their answers are counted. */
const SETTLE_MS = 1000;

interface Commits {
  readonly commit: string;
  /** What ran before. */
  readonly before: string;
}

function goodStages(options: StoryOptions, { commit, before }: Commits): StagePlan[] {
  const { system } = options;
  const dispatch = (confirm: string): Promise<WorkflowRun> =>
    runCaller(options, 'deploy-production.yml', { name: 'workflow_dispatch', actor: 'ada', inputs: { confirm } });
  return [
    {
      name: 'Merge to develop',
      story: options.isReal ? 'built, migrated, deployed to staging and smoke-tested' : 'built and deployed to staging',
      environment: 'staging',
      run: () => runCaller(options, 'deploy-staging.yml', { name: 'push', actor: 'ada' }),
      judge: async (run, seen) => [
        { text: 'the workflow is green', holds: run.conclusion === 'success' },
        ...(await servedFindings(options, { environment: 'staging', commit, seen })),
        ...(options.isReal ? [await jobFinding(system.urls['staging'] ?? '', commit)] : []),
      ],
    },
    {
      name: 'Production, `deploy` typed',
      story: 'refused: the phrase is DEPLOY, letter for letter',
      environment: 'production',
      run: () => dispatch('deploy'),
      judge: (run, seen) => [
        { text: 'the workflow is red', holds: run.conclusion === 'failure' },
        { text: 'the refusal shows what was typed and what must be', holds: says(run, /`?deploy`?[^]*`?DEPLOY`?/) },
        { text: 'AWS was not asked for anything', holds: seen.awsCalls.length === 0 },
        ...(options.isReal ? [onlyFinding(seen, before)] : []),
      ],
    },
    {
      name: 'Production, `DEPLOY` typed',
      story: 'approved; the images that staging has proven are promoted by digest',
      environment: 'production',
      run: () => dispatch('DEPLOY'),
      judge: async (run, seen) => [
        { text: 'the workflow is green', holds: run.conclusion === 'success' },
        {
          text: 'production runs the digests of staging',
          holds: digestsOf(system, 'production') === digestsOf(system, 'staging'),
        },
        ...(await servedFindings(options, { environment: 'production', commit, seen })),
      ],
    },
  ];
}

function rollBackStage(options: StoryOptions, { commit, before }: Commits): StagePlan {
  const { system } = options;
  const inputs = { environment: 'production', reason: 'The new tool shouts at customers', confirm: 'DEPLOY' };
  return {
    name: 'Production, rolled back on demand',
    story: 'nothing is broken, but the release is not wanted: everything goes back to what ran before',
    environment: 'production',
    run: () => runCaller(options, 'rollback.yml', { name: 'workflow_dispatch', actor: 'ada', inputs }),
    judge: async (run, seen) => [
      { text: 'the workflow is green', holds: run.conclusion === 'success' },
      {
        text: `it shows what goes: ${commit.slice(0, 7)}, and why`,
        holds: says(run, new RegExp(commit.slice(0, 7))) && says(run, /shouts at customers/),
      },
      {
        text: 'production runs other digests than staging again',
        holds: digestsOf(system, 'production') !== digestsOf(system, 'staging'),
      },
      recordFinding(system, 'production', before),
      ...(await servedFindings(options, { environment: 'production', commit: before, seen })),
    ],
  };
}

function crashStage(options: StoryOptions, { commit, before }: Commits): StagePlan {
  return {
    name: 'A release that crashes at its start',
    story: 'ECS gives it up, the old version goes on, and the workflow says why',
    environment: 'staging',
    run: () => {
      if (!options.isReal) simulateCrash(options.system);
      return runCaller(options, 'deploy-staging.yml', { name: 'push', actor: 'grace' });
    },
    judge: (run, seen) => [
      { text: 'the workflow is red', holds: run.conclusion === 'failure' },
      { text: 'the cause is named: KeyError: MODEL_ENDPOINT', holds: says(run, /KeyError: 'MODEL_ENDPOINT'/) },
      { text: 'the services were taken back', holds: says(run, /deploy-ecs: rolled-back/) },
      ...(options.isReal
        ? [
            {
              text: 'the engine was never served by the crashing version',
              holds: !servedBy(options, 'workflow-engine', commit),
            },
            zeroFailedFinding(seen),
            versionsFinding(options, before),
          ]
        : []),
    ],
  };
}

/** Without real tasks the local ECS has to be told what the engine's new tasks do. */
function simulateCrash({ aws }: LocalSystem): void {
  const lines = ['Traceback (most recent call last):', "KeyError: 'MODEL_ENDPOINT'"];
  for (const { account } of ENVIRONMENTS)
    aws.account(account, REGION).ecs.simulate({ image: 'elevaite/workflow-engine', scenario: 'crash', lines });
}

function smokeStage(options: StoryOptions, { commit, before }: Commits): StagePlan {
  return {
    name: 'A release that starts but cannot work',
    story: 'the smoke test finds it out and the workflow rolls back',
    environment: 'staging',
    run: () => runCaller(options, 'deploy-staging.yml', { name: 'push', actor: 'grace' }),
    judge: (run, seen) => [
      { text: 'the workflow is red', holds: run.conclusion === 'failure' },
      {
        text: 'the cause is named: relation "tools" does not exist',
        holds: says(run, /relation \W*tools\W* does not exist/),
      },
      { text: 'what came back is shown', holds: says(run, /rollback: succeeded[^]*What comes back/) },
      { text: 'the failing version was live before it was rolled back', holds: (seen.versions[commit] ?? 0) > 0 },
      zeroFailedFinding(seen),
      versionsFinding(options, before),
    ],
  };
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-25).join('\n');
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    | ');
}
