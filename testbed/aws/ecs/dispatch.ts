/** The ECS API over one world without HTTP: for tests that make thousands of calls in memory. */
import { Credentials } from '../core/credentials.ts';
import { FaultPlan, faultError } from '../core/faults.ts';
import { checkModel, operationSchema, readSchema } from '../core/schema.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, Caller, LocalService, Operation } from '../core/service.ts';
import { seededRandom } from '../core/random.ts';
import { ecsModel } from './ecs-model.ts';
import { ecsOperations } from './operations.ts';
import type { EcsWorld } from './world.ts';

/** How the calls shall be answered. */
export interface DispatchOptions {
  /** Small pages on list operations; default false. */
  readonly pages?: boolean;
  /** Faults to deal out: `stale` and those that are an answer; `reset` becomes an error with the code ECONNRESET, `slow` nothing. */
  readonly faults?: FaultPlan;
  /** Checks each input and output against the SDK's schemas; default false, it costs half of a call. */
  readonly checks?: boolean;
}

/**
 * Answers an operation by name. Input and output are as on the wire: timestamps are epoch seconds.
 * @throws {AwsFault} what AWS would answer.
 */
export type EcsDispatch = (operation: string, input: Body) => Body;

const model: LocalService = { ...ecsModel, protocol: { kind: 'json-1.1', targetPrefix: '' }, operations: {} };

/** Makes the dispatch of a world. The caller moves the world's time on. */
export function ecsDispatch(world: EcsWorld, options: DispatchOptions = {}): EcsDispatch {
  const { pages = false, faults = new FaultPlan(undefined), checks = false } = options;
  const credentials = new Credentials(seededRandom(1));
  const operations = ecsOperations({ worlds: { of: () => world }, bed: { pages, faults, credentials } });
  const caller = callerOf(world);
  return (operation, input) => {
    throwFault(faults, operation);
    const handler = operations[operation];
    if (handler === undefined) throw new AwsFault('UnknownOperationException', `no operation ${operation}`);
    if (checks) check(operation, 'input', input);
    const output = answerOf(handler, input, caller);
    if (checks) check(operation, 'output', output);
    return output;
  };
}

function callerOf({ state }: EcsWorld): Caller {
  const clock = { now: () => state.now, speed: 0, sleep: () => Promise.resolve() };
  return { account: state.account, region: state.region, accessKeyId: '', requestId: 'in-memory', clock };
}

function throwFault(faults: FaultPlan, operation: string): void {
  const fault = faults.take('ecs', operation);
  if (fault === undefined) return;
  if (fault.kind === 'reset') throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  const principal = 'arn:aws:iam::123456789012:user/local';
  const error = faultError(fault, { protocol: 'json-1.1', action: `ecs:${operation}`, principal });
  if (error !== undefined) throw error;
}

function answerOf(handler: Operation, input: Body, caller: Caller): Body {
  const answer = handler(input, caller);
  if (answer instanceof Promise) throw new TypeError('an ECS operation answers at once');
  return answer;
}

function check(operation: string, side: 'input' | 'output', value: Body): void {
  const schema = operationSchema(model, operation);
  const faults = schema === undefined ? [`no operation ${operation}`] : checkModel(model, schema[side], value);
  if (faults.length === 0) return;
  if (side === 'input') throw new AwsFault('ClientException', faults.join('; '));
  throw new Error(`${operation} broke the model: ${faults.join('; ')}`);
}

/** Makes a value of the wire one of the SDK; only there for what holds a timestamp. */
type Converter = (value: unknown) => unknown;

const outputConverters = new Map<string, Converter | undefined>();

/** An output of {@link EcsDispatch} as the SDK's client would give it: timestamps are Dates. */
export function toSdkOutput(operation: string, output: Body): Body {
  if (!outputConverters.has(operation)) {
    outputConverters.set(operation, converterOf(operationSchema(model, operation)?.output ?? 'unit'));
  }
  return (outputConverters.get(operation)?.(output) ?? output) as Body;
}

function converterOf(reference: unknown): Converter | undefined {
  const schema = readSchema(reference);
  if (schema.kind === 'simple') {
    return schema.type === 'timestamp' ? (value) => new Date(Math.round(Number(value) * 1000)) : undefined;
  }
  if (schema.kind === 'list') {
    const convert = converterOf(schema.member);
    return convert && ((value) => (value as unknown[]).map((item) => convertItem(item, convert)));
  }
  // No map of the ECS API holds timestamps.
  if (schema.kind === 'map') return undefined;
  const members = [...schema.members].flatMap(([name, member]): [string, Converter][] => {
    const convert = converterOf(member);
    return convert === undefined ? [] : [[name, convert]];
  });
  return members.length === 0 ? undefined : (value) => withConverted(value as Body, members);
}

const CONVERTED = new WeakMap<object, unknown>();

/** A frozen item is the same in every answer, and so is what becomes of it. */
function convertItem(item: unknown, convert: Converter): unknown {
  if (typeof item !== 'object' || item === null || !Object.isFrozen(item)) return convert(item);
  const known = CONVERTED.get(item) ?? convert(item);
  CONVERTED.set(item, known);
  return known;
}

function withConverted(value: Body, members: readonly [string, Converter][]): Body {
  const copy: Record<string, unknown> = { ...value };
  for (const [name, convert] of members) {
    if (copy[name] !== undefined && copy[name] !== null) copy[name] = convert(copy[name]);
  }
  return copy;
}
