import type { InputReader } from '../../../src/action/input-reader.ts';
import type { Secret } from '../../../src/action/secret.ts';
import { isRevision } from '../../../src/git/change-range.ts';

/** What the mode `release` works on. */
export interface ReleaseInputs {
  readonly mode: 'release';
  readonly environment: string;
  /** Path of slipway.yml, relative to the workspace. */
  readonly config: string;
  /** Full commit hash. */
  readonly sha: string;
}

/** What the mode `checks` works on. */
export interface ChecksInputs {
  readonly mode: 'checks';
  /** Path of slipway.yml, relative to the workspace; the file may be missing. */
  readonly config: string;
  readonly scope: 'changed' | 'all';
  /** Branch, tag or full hash; undefined: the event tells what to compare with. */
  readonly base: string | undefined;
  readonly githubToken: Secret | undefined;
}

/** The inputs of plan, typed. */
export type Inputs = ReleaseInputs | ChecksInputs;

/** Reads and checks the inputs. */
export function readInputs(reader: InputReader): Inputs {
  const mode = reader.choice('mode', ['release', 'checks']);
  const release = readRelease(reader, mode);
  const config = readConfig(reader);
  const scope = reader.choice('scope', ['changed', 'all']);
  const base = readBase(reader);
  const githubToken = reader.optionalSecret('github-token');
  return mode === 'release' ? { mode, ...release, config } : { mode, config, scope, base, githubToken };
}

/** What only the mode `release` needs: in the other one it may be missing, and is not looked at. */
function readRelease(reader: InputReader, mode: Inputs['mode']): Pick<ReleaseInputs, 'environment' | 'sha'> {
  if (mode === 'checks') {
    return { environment: reader.optionalText('environment') ?? '', sha: reader.optionalText('sha') ?? '' };
  }
  const given = { environment: reader.text('environment'), sha: reader.text('sha') };
  if (given.sha !== '' && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(given.sha)) {
    reader.fault({
      input: 'sha',
      value: given.sha,
      allowed: 'the full hash of a commit, such as `${{ github.sha }}`',
    });
  }
  return given;
}

function readConfig(reader: InputReader): string {
  const config = reader.text('config');
  if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(config)) {
    reader.fault({ input: 'config', value: config, allowed: 'a path inside the repository' });
  }
  return config;
}

function readBase(reader: InputReader): string | undefined {
  const base = reader.optionalText('base');
  if (base !== undefined && !isRevision(base)) {
    reader.fault({ input: 'base', value: base, allowed: 'a branch, a tag, or the full hash of a commit' });
  }
  return base;
}
