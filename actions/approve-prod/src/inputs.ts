import * as v from 'valibot';

import type { InputReader } from '../../../src/action/input-reader.ts';
import { Secret } from '../../../src/action/secret.ts';
import { messageOf } from '../../../src/errors.ts';

/** An image as build-push's output `images` tells it. */
export interface DeployedImage {
  readonly repository: string;
  readonly digest: string;
  readonly tag?: string | undefined;
}

/** What both modes need. */
interface Target {
  readonly environment: string;
  /** Full commit hash. */
  readonly sha: string;
  readonly githubToken: Secret;
  readonly dryRun: boolean;
}

/** The inputs of `mode: approve`, typed. */
export interface ApproveInputs extends Target {
  readonly mode: 'approve';
  /** Exactly what was typed. */
  readonly confirm: string;
  readonly phrase: string;
  readonly role: 'write' | 'maintain' | 'admin';
  /** Empty: the default branch. */
  readonly branches: readonly string[];
  readonly checks: 'all' | 'none' | readonly string[];
  readonly provenOn: string | undefined;
  readonly maxAgeMs: number;
  readonly allowRollback: boolean;
  readonly reason: string | undefined;
}

/** The inputs of `mode: record`, typed. */
export interface RecordInputs extends Target {
  readonly mode: 'record';
  /** Absent: a deployment is created. */
  readonly deploymentId: number | undefined;
  readonly state: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly environmentUrl: string | undefined;
  readonly images: Readonly<Record<string, DeployedImage>>;
  readonly reason: string | undefined;
}

/** The inputs of approve-prod, typed. */
export type Inputs = ApproveInputs | RecordInputs;

/** Images by name, in build-push's words. A record of valibot alone would take a list. */
export const imagesSchema = v.pipe(
  v.unknown(),
  v.check((images) => !Array.isArray(images), 'a map'),
  v.record(
    v.string(),
    v.object({
      repository: v.pipe(v.string(), v.nonEmpty()),
      digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
      tag: v.optional(v.string()),
    }),
  ),
);

const HOUR_MS = 3_600_000;
const states = ['success', 'failure', 'cancelled', 'skipped'] as const;

/** Reads and checks the inputs. */
export function readInputs(reader: InputReader): Inputs {
  const mode = reader.choice('mode', ['approve', 'record']);
  const target = readTarget(reader);
  // All inputs are read whatever the mode, so that the contract with action.yml can be checked.
  const approve = readApproval(reader, target);
  const record = {
    ...target,
    deploymentId: reader.parsed('deployment-id', parseDeploymentId),
    state: readState(reader, mode),
    environmentUrl: reader.parsed('environment-url', parseUrl),
    images: reader.parsed('images', parseImages) ?? {},
    reason: approve.reason,
  };
  if (mode === 'record') return { mode, ...record };
  if (approve.phrase === '') reader.fault({ input: 'phrase', value: '', allowed: 'the text that must be typed' });
  if (approve.allowRollback && approve.reason === undefined) {
    reader.fault({
      input: 'reason',
      value: '',
      allowed: 'a text that says why (it is required with `allow-rollback: true`)',
    });
  }
  return { mode, ...approve };
}

function readTarget(reader: InputReader): Target {
  const sha = reader.text('sha');
  if (sha !== '' && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) {
    reader.fault({ input: 'sha', value: sha, allowed: 'the full hash of a commit, such as `${{ github.sha }}`' });
  }
  const githubToken = reader.optionalSecret('github-token');
  if (githubToken === undefined) {
    reader.fault({ input: 'github-token', value: '', allowed: 'a token such as `${{ github.token }}`' });
  }
  return {
    sha,
    environment: reader.text('environment'),
    githubToken: githubToken ?? new Secret(''),
    dryRun: reader.boolean('dry-run'),
  };
}

function readApproval(reader: InputReader, target: Target): Omit<ApproveInputs, 'mode'> {
  return {
    ...target,
    // Not trimmed: `DEPLOY ` is not `DEPLOY`.
    confirm: reader.untrimmed('confirm'),
    phrase: reader.untrimmed('phrase'),
    role: reader.choice('role', ['write', 'maintain', 'admin']),
    branches: reader.list('branches'),
    checks: readChecks(reader),
    provenOn: reader.optionalText('proven-on'),
    maxAgeMs: reader.duration('max-age', { minMs: 60_000, maxMs: 10_000 * HOUR_MS }),
    allowRollback: reader.boolean('allow-rollback'),
    reason: reader.optionalText('reason'),
  };
}

function readChecks(reader: InputReader): ApproveInputs['checks'] {
  // Names of matrix jobs have commas: `test (22, ubuntu)`.
  const names = reader.lines('checks');
  const [first, ...others] = names;
  if (first === undefined) {
    reader.fault({ input: 'checks', value: '', allowed: '`all`, `none`, or names of checks, one a line' });
  }
  return (first === 'all' || first === 'none') && others.length === 0 ? first : names;
}

function readState(reader: InputReader, mode: Inputs['mode']): RecordInputs['state'] {
  const value = reader.optionalText('state');
  const found = states.find((state) => state === value);
  if (mode === 'record' && found === undefined) {
    reader.fault({ input: 'state', value: value ?? '', allowed: `one of: ${states.join(', ')}` });
  }
  return found ?? 'failure';
}

function parseDeploymentId(text: string): number {
  if (!/^[1-9]\d{0,15}$/.test(text)) throw new Error('the number of a GitHub deployment');
  return Number(text);
}

function parseUrl(text: string): string {
  if (!/^https?:\/\/\S+$/.test(text) || URL.parse(text) === null)
    throw new Error('an address that starts with https:// or http://');
  return text;
}

function parseImages(text: string): RecordInputs['images'] {
  const wanted = 'JSON such as {"api":{"repository":"acme/api","digest":"sha256:..."}}, as build-push gives it';
  try {
    return v.parse(imagesSchema, JSON.parse(text));
  } catch (error) {
    throw new Error(`${wanted} (${messageOf(error)})`, { cause: error });
  }
}
