/** What the tasks of the local ECS really are, for the demo: processes of unpacked images, or containers. */
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalAws } from '../../testbed/aws/local-aws.ts';
import { parseReference } from '../../testbed/docker/reference.ts';
import { createDockerRuntime } from '../../testbed/runtime/docker-runtime.ts';
import { createImageFolders } from '../../testbed/runtime/image-folders.ts';
import { createProcessRuntime } from '../../testbed/runtime/process-runtime.ts';
import type { TaskRuntime } from '../../testbed/runtime/task-runtime.ts';
import { mustRun } from './command.ts';
import { REGION } from './elevaite-environment.ts';
import type { Surroundings } from './surroundings.ts';

/** Makes the runtime for an AWS that does not exist yet; undefined for tasks that are states only. */
export function createRuntime(
  options: { surroundings: Surroundings; folder: string; speed: number },
  aws: () => LocalAws | undefined,
): TaskRuntime | undefined {
  const { surroundings, folder } = options;
  const running = (): LocalAws => {
    const started = aws();
    if (started === undefined) throw new Error('A task was started before the local AWS.');
    return started;
  };
  // The runtime's clock is that of the AWS it serves, which does not exist yet.
  const clock = {
    speed: options.speed,
    now: () => running().clock.now(),
    sleep: (ms: number) => running().clock.sleep(ms),
  };
  if (surroundings.runtime === 'sim') return undefined;
  if (surroundings.runtime === 'process') {
    const unpack = createImageFolders({
      registry: (account, region) => running().account(account, region).ecr,
      folder,
    });
    return createProcessRuntime({ clock, unpack, folder: join(folder, 'homes'), path: [join(folder, 'programs')] });
  }
  const logins = new Map<string, Promise<Record<string, string>>>();
  return createDockerRuntime({
    clock,
    engine: { env: surroundings.env },
    bed: String(process.pid),
    resolveImage: async (container) => {
      const { host, repository, digest, tag = 'latest' } = parseReference(container.image);
      const account = host.slice(0, 12);
      const login = logins.get(account) ?? logIn({ aws: running(), account, folder });
      logins.set(account, login);
      const local = `${new URL(running().url).host}/${repository}`;
      return { reference: digest === undefined ? `${local}:${tag}` : `${local}@${digest}`, env: await login };
    },
  });
}

/** A DOCKER_CONFIG with an account's ECR token, as the ECS agent has for a task's execution role. */
async function logIn(from: { aws: LocalAws; account: string; folder: string }): Promise<Record<string, string>> {
  const ecr = new ECRClient(clientOptions(from.aws, from.account));
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const auth = authorizationData?.[0]?.authorizationToken ?? '';
  const config = join(from.folder, `pull-${from.account}`);
  await mkdir(config, { recursive: true });
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [new URL(from.aws.url).host]: { auth } } }), {
    mode: 0o600,
  });
  return { DOCKER_CONFIG: config };
}

/** What an SDK client of an account needs. */
export function clientOptions(
  aws: LocalAws,
  account: string,
): { region: string; endpoint: string; credentials: { accessKeyId: string; secretAccessKey: string } } {
  const env = aws.envOf(account, REGION);
  const credentials = {
    accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  return { region: REGION, endpoint: aws.url, credentials };
}

/** Removes the images of a local registry from an engine that is not the demo's own. */
export async function removeImages(env: Record<string, string>, registryUrl: string): Promise<void> {
  const filter = `reference=${new URL(registryUrl).host}/*/*`;
  const listed = await mustRun(['docker', 'image', 'ls', '--quiet', '--no-trunc', '--filter', filter], { env });
  const ids = [...new Set(listed.split('\n').filter((id) => id !== ''))];
  if (ids.length > 0) await mustRun(['docker', 'image', 'rm', '--force', ...ids], { env });
}
