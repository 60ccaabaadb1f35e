/** Runs git so that neither the checkout's files nor the surroundings decide what it does. */
import type { Environment } from '../process/run-program.ts';
import type { GitWorld } from './api.ts';
import { GitFailure, readFailure } from './git-failure.ts';

/** One call of git. */
export interface GitCall {
  readonly args: readonly string[];
  /** A bare repository of ours; left out: the checkout. */
  readonly gitDir?: string;
  readonly stdin?: string;
  /** Added to the environment. */
  readonly env?: Environment;
  /** Whether it may talk to the remote; left out: no, also not for an object that is not there. */
  readonly isRemote?: boolean;
  /** Exit codes that are an answer; left out: 0 alone. */
  readonly exitCodes?: readonly number[];
  /** More output than this is cut, which {@link GitAnswer.isCut} tells. Left out: more than 64 MiB is a failure. */
  readonly outputLimitBytes?: number;
}

/** What git said. */
export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly isCut: boolean;
}

/** A fetch of some thousand commits takes seconds. */
const TIMEOUT_MS = 120_000;
const KEPT_LINES = 20;

/**
 * A container job runs as another user than the one that owns the checkout, which git would refuse (safe.directory). What could start a
 * program of somebody else's choice is switched off, and so is what would change the order or the completeness of an answer.
 */
const CONFIGURATION = [
  'safe.directory=*',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.askPass=',
  'credential.helper=',
  'protocol.version=2',
  // A connection that has died tells nobody.
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.recurseSubmodules=false',
  'color.ui=false',
].flatMap((setting) => ['-c', setting]);

/**
 * Runs git.
 * @throws {GitFailure} when it does not end with one of `exitCodes`
 */
export async function runGit(world: GitWorld, call: GitCall): Promise<GitAnswer> {
  const words: string[] = [];
  const keepWord = (line: string): void => {
    if (/^(?:fatal|error|remote|remote error|warning|hint): /.test(line) && words.length < KEPT_LINES) words.push(line);
  };
  const { ending, exitCode, stdout, isStdoutCut } = await world.run({
    program: 'git',
    args: [...CONFIGURATION, ...(call.gitDir === undefined ? [] : [`--git-dir=${call.gitDir}`]), ...call.args],
    cwd: world.cwd,
    env: { ...cleanEnvironment(world.env), ...reach(call.isRemote ?? false), ...call.env },
    timeoutMs: TIMEOUT_MS,
    onLine: keepWord,
    ...(call.stdin !== undefined && { stdin: call.stdin }),
    ...(call.outputLimitBytes !== undefined && { stdoutLimitBytes: call.outputLimitBytes }),
  });
  if (ending === 'not-found') throw new GitFailure('git-missing', 'there is no git on the PATH');
  if (ending === 'timed-out') throw new GitFailure('timed-out', `git took longer than ${TIMEOUT_MS / 1000} s`);
  if (exitCode === undefined) throw new GitFailure('failed', 'git was killed');
  if (!(call.exitCodes ?? [0]).includes(exitCode)) throw readFailure(words);
  if (isStdoutCut && call.outputLimitBytes === undefined) throw new GitFailure('failed', 'git printed too much');
  return { exitCode, stdout, isCut: isStdoutCut };
}

/** Settings that people make for their network, and where their own configuration is. */
const KEPT = /^GIT_(?:SSL|PROXY)_|^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)$/;
const DROPPED = /^(?:GIT|INPUT|ACTIONS)_|^(?:GITHUB|GH)_TOKEN$|^SSH_ASKPASS|^LANGUAGE$/;

function cleanEnvironment(env: Environment): Environment {
  const kept = Object.entries(env).filter(([name]) => KEPT.test(name) || !DROPPED.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LFS_SKIP_SMUDGE: '1',
  };
}

/** git before 2.44 knows no GIT_NO_LAZY_FETCH; without a protocol it cannot fetch either. */
function reach(isRemote: boolean): Environment {
  return isRemote ? { GIT_ALLOW_PROTOCOL: 'http:https:file' } : { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
}
