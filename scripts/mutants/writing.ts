/** Mutants of what is written: updates, roll-backs, and what is told of them. */
import { mutantsOf } from './mutant.ts';
import type { Mutant } from './mutant.ts';

const PLAN: readonly Mutant[] = [
  {
    file: 'src/ecs/deployment/service-plan.ts',
    original: "if (primary !== undefined && isOpen) return { kind: 'follow', deploymentId: primary.id };",
    replacement: "if (primary !== undefined && isOpen) return { kind: 'existing', taskDefinition, force: true };",
    breaks: 'a re-run starts again what is on its way',
  },
  {
    file: 'src/ecs/deployment/service-plan.ts',
    original: "if (primary?.rolloutState === 'FAILED') return { kind: 'existing', taskDefinition, force: true };",
    replacement: '',
    breaks: 'a failed deployment of the revision counts as unchanged',
  },
  {
    file: 'actions/deploy-ecs/src/report.ts',
    original: '    previous: JSON.stringify(previousOf(runs)),\n    changed',
    replacement: "    previous: '{}',\n    changed",
    breaks: 'nobody knows the way back',
  },
];

export const WRITING = [
  ...PLAN,
  ...mutantsOf('apply', [
    [
      'if (service !== undefined && primary?.taskDefinition === to && isNewIn(plan, primary)) {',
      'if (service !== undefined) {',
      'an update that was not taken is followed as if it were',
    ],
    [
      'if (service !== undefined && primary?.taskDefinition === to && isNewIn(plan, primary)) {',
      'if (service === undefined) {',
      'an update whose answer was lost is not followed',
    ],
    [
      'return { taskDefinition: to, ...update, ...(isForced ? { forceNewDeployment: true } : {}) };',
      'return { taskDefinition: to, ...update, forceNewDeployment: true };',
      'every update is forced: a retry starts a second deployment',
    ],
    [
      "const isForced = step.kind === 'existing' && step.force;",
      'const isForced = false;',
      'a failed deployment is never started again',
    ],
    [
      'evidenceFromMs: isNew ? primary.createdAtMs : lastSignMs(before),',
      'evidenceFromMs: primary.createdAtMs,',
      'a re-run fails by what happened before it',
    ],
    [
      'replacedIds: before.deployments.map(({ id }) => id).filter((id) => id !== primary.id),',
      'replacedIds: [],',
      'a roll-back to the deployment before is a stranger',
    ],
  ]),
  ...mutantsOf('roll-back', [
    [
      'if (primary?.id !== state.rollout.deploymentId && !isStale) {',
      'if (primary === undefined) {',
      'a roll-back is started over a newer deployment of somebody else',
    ],
    [
      'if (!isOurs) return undefined;',
      'if (before === undefined) return undefined;',
      'the previous revision is deployed over a newer deployment',
    ],
    [
      "await ecs.stopServiceDeployment({ serviceDeploymentArn, stopType: 'ROLLBACK' });",
      '',
      'a roll-back is told and never asked for',
    ],
    [
      'ecs.updateService({ cluster, service: serviceName, taskDefinition: previous })',
      'ecs.updateService({ cluster, service: serviceName, taskDefinition: state.rollout.taskDefinition })',
      'a roll-back deploys the broken revision again',
    ],
    [
      "if (state.end?.verdict === 'succeeded') return { ...run, notes };",
      '',
      'what came up fails because others did not',
    ],
    [
      "    cause,\n    verdict: 'failed',\n    notes:",
      "    cause,\n    verdict: 'rolled-back',\n    notes:",
      'a roll-back that could not be written is told as done',
    ],
  ]),
  ...mutantsOf('overtaken', [
    [
      'if (now === undefined || now.id === planned?.id) return run;',
      'if (run !== undefined) return run;',
      'a later wave replaces what somebody deployed meanwhile',
    ],
  ]),
  ...mutantsOf('policies', [
    [
      "if (policy === 'leave' || !isNeeded) return undefined;",
      'if (!isNeeded) return undefined;',
      '`leave` rolls back',
    ],
    [
      "end.kind === 'timed-out' ? policies.onTimeout : end.kind === 'cancelled' ? policies.onCancel : policies.onFailure;",
      'policies.onFailure;',
      '`on-timeout` and `on-cancel` mean nothing',
    ],
  ]),
  ...mutantsOf('run-step', [
    [
      "if (end.kind !== 'settled' || runs.some(endsStep))",
      "if (end.kind !== 'settled')",
      'the next wave starts although one before failed',
    ],
    ['world.keepRuns(runs);', '', 'the outputs are not kept before the waiting'],
    [
      "if (signal.aborted) return { runs: now, end: { kind: 'cancelled' } };",
      '',
      'a cancelled run waits for its roll-back until the runner kills it',
    ],
    [
      'const ROLL_BACK_LIMIT_MS = 600_000;',
      'const ROLL_BACK_LIMIT_MS = 60_000_000;',
      'a roll-back that never ends is followed for ever',
    ],
  ]),
  ...mutantsOf('follow', [
    ["if (end.kind === 'settled') advance(await proveImages(runs, watching));", '', 'nobody looks which image runs'],
  ]),
  ...mutantsOf('proof', [
    [
      "if (first !== undefined) return { ...run, verdict: 'failed', cause: otherImageRuns(first) };",
      '',
      'another image than the one asked for is a success',
    ],
  ]),
  ...mutantsOf('service-run', [
    [
      "if (state === undefined) return { ...run, verdict: 'unchanged' };",
      "if (state === undefined) return { ...run, verdict: 'succeeded' };",
      'what was not touched is told as deployed',
    ],
    [
      "const isBack = ended === 'succeeded' || (ended === 'rolled-back' && !isUndone);",
      'const isBack = true;',
      'a roll-back whose end nobody saw is told as done',
    ],
    [
      "    verdict: 'failed',\n    ...(cause === undefined ? {} : { cause }),",
      "    verdict: 'succeeded',\n    ...(cause === undefined ? {} : { cause }),",
      'a roll-back without an end is green',
    ],
  ]),
  ...mutantsOf('prune', [
    [
      'const free = candidates.filter((arn) => !used.has(shortRevision(arn)));',
      'const free = candidates;',
      'a revision that something runs is deregistered',
    ],
    ['.slice(Math.max(1, keep) - 1)', '.slice(0)', 'none of the revisions to be kept is kept'],
  ]),
];
