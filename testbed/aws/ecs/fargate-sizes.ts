/** CPU and memory pairs that Fargate has (ECS Developer Guide, task size). */

const GIB = 1024;

/** Memory of each CPU size: from, to and step, in MiB. */
const sizes: ReadonlyMap<number, { readonly from: number; readonly to: number; readonly step: number }> = new Map([
  [512, { from: GIB, to: 4 * GIB, step: GIB }],
  [1024, { from: 2 * GIB, to: 8 * GIB, step: GIB }],
  [2048, { from: 4 * GIB, to: 16 * GIB, step: GIB }],
  [4096, { from: 8 * GIB, to: 30 * GIB, step: GIB }],
  [8192, { from: 16 * GIB, to: 60 * GIB, step: 4 * GIB }],
  [16_384, { from: 32 * GIB, to: 120 * GIB, step: 8 * GIB }],
]);

/** True when Fargate has a task size of so many CPU units and MiB. */
export function isFargateSize(cpu: number, memory: number): boolean {
  if (cpu === 256) return [512, GIB, 2 * GIB].includes(memory);
  const size = sizes.get(cpu);
  return size !== undefined && memory >= size.from && memory <= size.to && (memory - size.from) % size.step === 0;
}

/** CPU units of `256`, `.25 vCPU`, `1 vcpu`; undefined when it is neither. */
export function parseCpu(text: string): number | undefined {
  const match = /^(\d*\.?\d+)\s*(vcpu)?$/i.exec(text.trim());
  if (match === null) return undefined;
  return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}

/** MiB of `512`, `0.5GB`, `1 GB`; undefined when it is neither. */
export function parseMemory(text: string): number | undefined {
  const match = /^(\d*\.?\d+)\s*(gb)?$/i.exec(text.trim());
  if (match === null) return undefined;
  return match[2] === undefined ? Number(match[1]) : Number(match[1]) * GIB;
}
