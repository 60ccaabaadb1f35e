/** Registry credentials for docker's child process alone: never on a command line, never in the user's configuration. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

import type { Environment } from '../process/run-program.ts';
import { isAtLeast } from './versions.ts';

/** Credentials of one registry. */
export interface RegistryLogin {
  /** Host and port: `123456789012.dkr.ecr.us-east-1.amazonaws.com`. */
  readonly host: string;
  readonly username: string;
  revealPassword(): string;
}

/** Where the credentials go. */
export interface LoginPlace {
  /** buildx's version when it builds and pushes; undefined when `docker` itself does. */
  readonly buildx: string | undefined;
  readonly env: Environment;
  /** A folder that is emptied at the end of the job. */
  readonly tempDirectory: string;
}

/** The way in for the child process. */
export interface LoginEnvironment {
  readonly env: Environment;
  /** The private DOCKER_CONFIG folder, when one had to be made; whoever made it deletes it. */
  readonly directory: string | undefined;
}

const FOLDER_PREFIX = 'slipway-registry-login-';
const ConfigSchema = v.looseObject({
  auths: v.optional(v.record(v.string(), v.unknown()), {}),
  credHelpers: v.optional(v.record(v.string(), v.string()), {}),
});

/**
 * Gives the environment with which docker can push. buildx from 0.29 on reads DOCKER_AUTH_CONFIG, so nothing touches the disk;
 * older ones get a private DOCKER_CONFIG folder (mode 0700) that leads to the user's plug-ins, contexts and builders.
 */
export function loginEnvironment(login: RegistryLogin, { buildx, env, tempDirectory }: LoginPlace): LoginEnvironment {
  const auth = Buffer.from(`${login.username}:${login.revealPassword()}`).toString('base64');
  if (buildx !== undefined && isAtLeast(buildx, '0.29.0')) {
    const given = parseConfig(env['DOCKER_AUTH_CONFIG']);
    const value = JSON.stringify({ ...given, auths: { ...given.auths, [login.host]: { auth } } });
    return { env: { ...env, DOCKER_AUTH_CONFIG: value }, directory: undefined };
  }
  const userFolder = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? '', '.docker');
  const directory = mkdtempSync(join(tempDirectory, FOLDER_PREFIX));
  const given = parseConfig(readIfThere(join(userFolder, 'config.json')));
  const config = {
    ...given,
    auths: { ...given.auths, [login.host]: { auth } },
    // An empty helper makes docker look into `auths` for this host, whatever credsStore says.
    credHelpers: { ...given.credHelpers, [login.host]: '' },
  };
  writeFileSync(join(directory, 'config.json'), JSON.stringify(config), { mode: 0o600 });
  for (const name of ['cli-plugins', 'contexts']) {
    if (existsSync(join(userFolder, name))) symlinkSync(join(userFolder, name), join(directory, name));
  }
  const builders = env['BUILDX_CONFIG'] ?? join(userFolder, 'buildx');
  return { env: { ...env, DOCKER_CONFIG: directory, BUILDX_CONFIG: builders }, directory };
}

/** Deletes a folder that {@link loginEnvironment} made; any other path is left alone. */
export function deleteLogin(directory: string): void {
  if (basename(directory).startsWith(FOLDER_PREFIX)) rmSync(directory, { recursive: true, force: true });
}

function parseConfig(text: string | undefined): v.InferOutput<typeof ConfigSchema> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ConfigSchema), text ?? '{}');
  return parsed.success ? parsed.output : { auths: {}, credHelpers: {} };
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
