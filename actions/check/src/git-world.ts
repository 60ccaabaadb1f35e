import type { GitWorld } from '../../../src/git/api.ts';
import type { Secret } from '../../../src/action/secret.ts';
import type { World } from './world.ts';

/** The checkout as the git room sees it. */
export function gitWorld(
  world: World,
  { root, temp, token }: { root: string; temp: string; token: Secret | undefined },
): GitWorld {
  const { clock, log, signal, env, run, runProgram } = world;
  return {
    run: runProgram,
    clock,
    log,
    signal,
    cwd: root,
    env,
    tempFolder: temp,
    remote: {
      url: `${run.serverUrl}/${run.repository}`,
      token: token?.reveal() ?? '',
      mask: (value) => world.mask(value),
    },
  };
}
