import type { InputReader } from '../../../src/action/input-reader.ts';

/** The inputs of plan, typed. */
export interface Inputs {
  readonly environment: string;
  /** Path of slipway.yml, relative to the workspace. */
  readonly config: string;
  /** Full commit hash. */
  readonly sha: string;
}

/** Reads and checks the inputs. */
export function readInputs(reader: InputReader): Inputs {
  const inputs = { environment: reader.text('environment'), config: reader.text('config'), sha: reader.text('sha') };
  if (inputs.sha !== '' && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(inputs.sha)) {
    reader.fault({
      input: 'sha',
      value: inputs.sha,
      allowed: 'the full hash of a commit, such as `${{ github.sha }}`',
    });
  }
  if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(inputs.config)) {
    reader.fault({ input: 'config', value: inputs.config, allowed: 'a path inside the repository' });
  }
  return inputs;
}
