/** What deploy-ecs gives the machinery of CodeDeploy. */
import type { PrepareOptions } from '../../../src/ecs/code-deploy/part.ts';
import type { Inputs } from './inputs.ts';
import type { Aws, World } from './world.ts';

/** The options of a story; the reader of AppSpec files is loaded when there is one. */
export function prepareOptions({
  inputs: { services, cluster, timeoutMs, waitUntil },
  world: { clock, log, readText },
  aws,
}: {
  readonly inputs: Inputs;
  readonly world: World;
  readonly aws: Aws;
}): PrepareOptions {
  return {
    aws,
    connect: aws.codeDeploy,
    clock,
    log,
    cluster,
    files: { readText, parse: async (path, text) => (await import('./app-spec-file.ts')).parseAppSpec(path, text) },
    requests: new Map(services.map(({ name, codeDeploy }) => [name, codeDeploy])),
    timeoutMs,
    waitUntil,
  };
}
