/** Credentials of registries, where Docker keeps them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegistryClient, RegistryRefusal } from './registry-client.ts';
import type { ImageReference } from './reference.ts';
import { DockerFailure, isAtLeast } from './stand-in.ts';
import type { ClaimedTools, Environment } from './stand-in.ts';

interface DockerConfig {
  auths?: Record<string, { auth?: string }>;
}

/** Who asks for credentials. */
export interface LoginContext {
  readonly env: Environment;
  readonly tools: ClaimedTools;
  /** The local registry's address. */
  readonly registry: string;
  /** Whether buildx asks, or the docker command itself. */
  readonly by: 'buildx' | 'docker';
}

/** A client for a reference's repository, with the credentials that Docker would use. */
export function registryClient({ host, repository }: ImageReference, context: LoginContext): RegistryClient {
  const isLocal = host === new URL(context.registry).host || /^\d{12}\.dkr[.-]ecr\./u.test(host);
  if (!isLocal) {
    throw new DockerFailure(
      `the stand-in knows ECR's registries and ${new URL(context.registry).host} alone, not ${host}`,
    );
  }
  const auth = findAuth(host, context);
  const authorization = auth === undefined ? {} : { authorization: `Basic ${auth}` };
  return new RegistryClient({ url: context.registry, host, repository, ...authorization });
}

function findAuth(host: string, { env, tools, by }: LoginContext): string | undefined {
  // DOCKER_AUTH_CONFIG is read by buildx 0.29 and by the docker command 28.5; older ones do not know it.
  const knowsVariable = by === 'buildx' ? isAtLeast(tools.buildx ?? '0', '0.29') : isAtLeast(tools.docker, '28.5');
  const variable = knowsVariable ? env['DOCKER_AUTH_CONFIG'] : undefined;
  for (const config of [variable === undefined ? {} : parseConfig(variable), readConfig(env)]) {
    const entry = config.auths?.[host] ?? config.auths?.[`https://${host}`] ?? config.auths?.[`http://${host}`];
    if (entry?.auth !== undefined) return entry.auth;
  }
  return undefined;
}

function configPath(env: Environment): string {
  return join(env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? '/root', '.docker'), 'config.json');
}

function readConfig(env: Environment): DockerConfig {
  const path = configPath(env);
  return existsSync(path) ? parseConfig(readFileSync(path, 'utf8')) : {};
}

function parseConfig(text: string): DockerConfig {
  try {
    return JSON.parse(text) as DockerConfig;
  } catch (error) {
    throw new DockerFailure(`Error loading config file: ${String(error)}`);
  }
}

function writeConfig(env: Environment, change: (auths: Record<string, { auth?: string }>) => void): void {
  const config = readConfig(env);
  const auths = { ...config.auths };
  change(auths);
  const path = configPath(env);
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  writeFileSync(path, `${JSON.stringify({ ...config, auths }, undefined, '\t')}\n`, { mode: 0o600 });
}

/** `docker login`: tries the credentials, then keeps them. @throws {DockerFailure} when the registry refuses them */
export async function login(
  credentials: { host: string; username: string; password: string },
  context: LoginContext,
): Promise<void> {
  const { host, username, password } = credentials;
  const auth = Buffer.from(`${username}:${password}`).toString('base64');
  const options = { url: context.registry, host, repository: '', authorization: `Basic ${auth}` };
  try {
    await new RegistryClient(options).ping();
  } catch (error) {
    if (!(error instanceof RegistryRefusal)) throw error;
    throw new DockerFailure(
      `Error response from daemon: login attempt to http://${host}/v2/ failed with status: ${error.status}`,
    );
  }
  writeConfig(context.env, (auths) => {
    auths[host] = { auth };
  });
}

/** `docker logout`. */
export function logout(host: string, env: Environment): void {
  writeConfig(env, (auths) => {
    delete auths[host];
  });
}
