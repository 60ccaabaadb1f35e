/** Whether ECS can start such tasks at all: Fargate's sizes, the network, environment files. Pure. */
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import { runsOnFargate } from './target.ts';
import type { PreflightTarget } from './target.ts';

const GIB = 1024;

/** CPU units -> the memory in MiB that goes with them. @see ECS Developer Guide, "Task size" */
const FARGATE_SIZES: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, GIB, 2 * GIB]],
  [512, steps(1, 4, 1)],
  [1024, steps(2, 8, 1)],
  [2048, steps(4, 16, 1)],
  [4096, steps(8, 30, 1)],
  [8192, steps(16, 60, 4)],
  [16_384, steps(32, 120, 8)],
]);

function steps(fromGib: number, toGib: number, stepGib: number): readonly number[] {
  return Array.from({ length: (toGib - fromGib) / stepGib + 1 }, (_, index) => (fromGib + index * stepGib) * GIB);
}

/** All findings of this file. */
export function checkTasks(target: PreflightTarget): readonly Finding[] {
  return [...checkFargateSize(target), ...checkNetwork(target), ...checkEnvironmentFiles(target)];
}

function checkFargateSize(target: PreflightTarget): readonly Finding[] {
  const { name, definition } = target;
  const { cpu = '', memory = '' } = definition;
  const units = parseAmount(cpu, /^vcpu$/i);
  if (!runsOnFargate(target) || isFargateSize(units, parseAmount(memory, /^gb$/i))) return [];
  const sizes = FARGATE_SIZES.get(units);
  const allowed =
    sizes === undefined
      ? `\`cpu\` is one of ${[...FARGATE_SIZES.keys()].join(', ')}`
      : `with \`cpu\` ${units}, \`memory\` is one of ${sizes.join(', ')}`;
  return [
    {
      code: 'fargate-size-invalid',
      name,
      message: `Fargate has no tasks of \`cpu\` "${cpu}" and \`memory\` "${memory}": ${allowed}.`,
      fix: 'Set both to a pair that Fargate has.',
    },
  ];
}

/** Whether Fargate runs tasks of so many CPU units and MiB. Sizes above those known here are left to ECS: Fargate grew before. */
export function isFargateSize(cpuUnits: number, memoryMib: number): boolean {
  const largest = Math.max(...FARGATE_SIZES.keys());
  return cpuUnits > largest || FARGATE_SIZES.get(cpuUnits)?.includes(memoryMib) === true;
}

/** `1024`, or with its unit `1 vCPU`, `.5 GB`, of which one has 1024; NaN for all else. */
export function parseAmount(text: string, unit: RegExp): number {
  const [, amount = '', word = ''] = /^\s*(\d+|\d*\.\d+)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  if (amount === '') return Number.NaN;
  if (word === '') return Number(amount);
  return unit.test(word) ? Number(amount) * 1024 : Number.NaN;
}

function checkNetwork(target: PreflightTarget): readonly Finding[] {
  const { name, service, definition } = target;
  const { networkMode, family } = definition;
  if (networkMode !== 'awsvpc') {
    if (!runsOnFargate(target)) return [];
    return [
      {
        code: 'network-mode-invalid',
        name,
        message: `the task definition ${family} has the network mode ${networkMode ?? 'bridge (the default)'}; on Fargate it must be awsvpc.`,
        fix: 'Set `networkMode` of the task definition to awsvpc.',
      },
    ];
  }
  if (service === undefined || (service.networkConfiguration?.awsvpcConfiguration?.subnets ?? []).length > 0) return [];
  return [
    {
      code: 'network-configuration-missing',
      name,
      message: `the task definition ${family} has the network mode awsvpc, and the service "${service.serviceName}" names no subnets.`,
      fix: 'Give the service its subnets and security groups: `aws ecs update-service --network-configuration ...`.',
    },
  ];
}

/** @see ECS API, EnvironmentFile */
const ENVIRONMENT_FILE = /^arn:aws[\w-]*:s3:::[a-z0-9][a-z0-9.-]+\/.+\.env$/;

function checkEnvironmentFiles({ name, definition }: PreflightTarget): readonly Finding[] {
  const files = definition.containerDefinitions.flatMap(({ name: container, environmentFiles }) =>
    environmentFiles.map((file) => ({ container, ...file })),
  );
  return files
    .filter(({ value, type }) => type !== 's3' || !ENVIRONMENT_FILE.test(value))
    .map(({ container, value }) => ({
      code: 'environment-file-invalid',
      name,
      message: `the environment file "${value}" of the container "${container}" is no file that ECS takes.`,
      fix: 'Write {"type": "s3", "value": "arn:aws:s3:::BUCKET/KEY.env"}.',
    }));
}
