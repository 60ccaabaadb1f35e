/** EventBridge Pipes of one account and region: pipes that take their time to create, update, start and stop. No pipe carries anything. */
import type { CreatePipeRequest, PipeState, UpdatePipeRequest } from '@aws-sdk/client-pipes';
import type { BedClock } from '../core/clock.ts';
import type { SeededRandom } from '../core/random.ts';
import { AwsFault } from '../core/service.ts';
import { applyUpdate, settingsOf } from './settings.ts';
import type { PipeSettings } from './settings.ts';

/** How long a pipe stands in a state that ends by itself, virtual milliseconds. */
const CHANGE_MS = { from: 8000, to: 25_000 } as const;

/** A pipe. Times are epoch milliseconds of virtual time. */
export interface PipeRecord {
  readonly name: string;
  readonly arn: string;
  readonly createdAtMs: number;
  modifiedAtMs: number;
  desiredState: 'RUNNING' | 'STOPPED';
  currentState: PipeState;
  stateReason?: string;
  settings: PipeSettings;
  /** Set while `currentState` is one that ends by itself. */
  change?: { readonly endsAt: number; readonly to: PipeState; readonly reason?: string };
}

/** The pipes of one account and region. */
export class PipesWorld {
  readonly account: string;
  readonly region: string;
  readonly pipes = new Map<string, PipeRecord>();
  readonly #clock: BedClock;
  readonly #random: SeededRandom;
  readonly #failures = new Map<string, string[]>();

  constructor(options: { account: string; region: string; clock: BedClock; random: SeededRandom }) {
    this.account = options.account;
    this.region = options.region;
    this.#clock = options.clock;
    this.#random = options.random;
  }

  /** Ends the changes whose time has come. */
  advanceTo(now: number): void {
    for (const pipe of this.pipes.values()) {
      const { change } = pipe;
      if (change === undefined || change.endsAt > now) continue;
      pipe.currentState = change.to;
      delete pipe.change;
      if (change.reason !== undefined) pipe.stateReason = change.reason;
    }
  }

  /** Makes a pipe: CREATING, then as desired. @throws {AwsFault} ConflictException, ValidationException */
  createPipe(input: CreatePipeRequest): PipeRecord {
    const { Name: name = '', DesiredState: desiredState = 'RUNNING' } = input;
    if (this.pipes.has(name)) throw conflict(name, `Pipe ${name} already exists.`);
    const now = this.#clock.now();
    const pipe: PipeRecord = {
      name,
      arn: `arn:aws:pipes:${this.region}:${this.account}:pipe/${name}`,
      createdAtMs: now,
      modifiedAtMs: now,
      desiredState,
      currentState: 'CREATING',
      settings: settingsOf(input),
    };
    this.pipes.set(name, pipe);
    this.#begin(pipe, 'CREATING', { to: desiredState });
    return pipe;
  }

  /** Makes a pipe that has been as desired for long: for seeds. @throws {AwsFault} as {@link createPipe} */
  createSettledPipe(input: CreatePipeRequest): PipeRecord {
    const pipe = this.createPipe(input);
    pipe.currentState = pipe.desiredState;
    delete pipe.change;
    return pipe;
  }

  /**
   * Updates a pipe: UPDATING, then as desired, or UPDATE_FAILED when a test said so. A stopped pipe is stopped again.
   *
   * @throws {AwsFault} NotFoundException, ConflictException while a change is under way, ValidationException
   */
  updatePipe(input: UpdatePipeRequest): PipeRecord {
    const pipe = this.pipe(input.Name ?? '');
    refuseWhileChanging(pipe);
    pipe.settings = applyUpdate(pipe.settings, input);
    pipe.desiredState = input.DesiredState ?? pipe.desiredState;
    pipe.modifiedAtMs = this.#clock.now();
    const reason = this.#failures.get(pipe.name)?.shift();
    this.#begin(pipe, 'UPDATING', reason === undefined ? { to: pipe.desiredState } : { to: 'UPDATE_FAILED', reason });
    return pipe;
  }

  /** Lets the next update of a pipe that has none waiting end as UPDATE_FAILED; called twice, the one after it too. */
  failUpdate(name: string, reason: string): void {
    this.#failures.set(name, [...(this.#failures.get(name) ?? []), reason]);
  }

  /** @throws {AwsFault} NotFoundException, ConflictException while a change is under way */
  startPipe(name: string): PipeRecord {
    return this.#turn(name, 'STARTING', 'RUNNING');
  }

  /** @throws {AwsFault} NotFoundException, ConflictException while a change is under way */
  stopPipe(name: string): PipeRecord {
    return this.#turn(name, 'STOPPING', 'STOPPED');
  }

  /** @throws {AwsFault} NotFoundException */
  pipe(name: string): PipeRecord {
    const pipe = this.pipes.get(name);
    if (pipe === undefined) throw new AwsFault('NotFoundException', `Pipe ${name} does not exist.`, { status: 404 });
    return pipe;
  }

  #turn(name: string, state: PipeState, to: 'RUNNING' | 'STOPPED'): PipeRecord {
    const pipe = this.pipe(name);
    refuseWhileChanging(pipe);
    pipe.desiredState = to;
    pipe.modifiedAtMs = this.#clock.now();
    this.#begin(pipe, state, { to });
    return pipe;
  }

  #begin(pipe: PipeRecord, state: PipeState, change: { to: PipeState; reason?: string }): void {
    pipe.currentState = state;
    delete pipe.stateReason;
    pipe.change = { ...change, endsAt: this.#clock.now() + this.#random.between(CHANGE_MS.from, CHANGE_MS.to) };
  }
}

function refuseWhileChanging({ name, currentState, change }: PipeRecord): void {
  if (change !== undefined) throw conflict(name, `Pipe ${name} is in the state ${currentState}.`);
}

function conflict(resourceId: string, message: string): AwsFault {
  return new AwsFault('ConflictException', message, { status: 409, members: { resourceId, resourceType: 'pipe' } });
}
