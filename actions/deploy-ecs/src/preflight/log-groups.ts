/** Whether the log groups of the driver awslogs are there, when it may not make them itself. */
import { NOTHING } from './look-up.ts';
import type { Question } from './look-up.ts';
import { groupByValue } from './target.ts';
import type { CheckedContainer, PreflightTarget } from './target.ts';

interface LogGroup {
  readonly group: string;
  readonly region: string;
}

/** Where a container writes; undefined when its driver is another one or makes the group itself. */
export function logGroupOf({ logConfiguration }: CheckedContainer, home: string): LogGroup | undefined {
  if (logConfiguration?.logDriver !== 'awslogs') return undefined;
  const {
    'awslogs-group': group,
    'awslogs-region': region = home,
    'awslogs-create-group': create,
  } = logConfiguration.options;
  return group === undefined || create?.toLowerCase() === 'true' ? undefined : { group, region };
}

/** One question for each log group. */
export function askForLogGroups(targets: readonly PreflightTarget[], home: string): readonly Question[] {
  const valuesOf = ({ definition }: PreflightTarget): readonly LogGroup[] =>
    definition.containerDefinitions.flatMap((container) => logGroupOf(container, home) ?? []);
  const wanted = groupByValue(targets, { valuesOf, keyOf: ({ group, region }) => `${region} ${group}` });
  return wanted.map(({ value: { group, region }, names }) => ({
    what: 'log groups',
    subject: group,
    ask: async ({ aws }) => {
      const logs = await aws.logGroups(region);
      if (await logs.hasLogGroup(group)) return NOTHING;
      const fix = `Create it: \`aws logs create-log-group --log-group-name ${group} --region ${region}\`, or let the driver do it (\`awslogs-create-group: "true"\`; the execution role then needs logs:CreateLogGroup).`;
      const message = `the log group ${group} does not exist in ${region}, so the tasks cannot start.`;
      return { ...NOTHING, findings: [{ code: 'log-group-missing', name: names.join(', '), message, fix }] };
    },
  }));
}
