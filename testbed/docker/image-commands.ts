/** The commands of the stand-in that move images and need a registry. */
import { text as textOfStream } from 'node:stream/consumers';
import { readOptions } from './command-line.ts';
import type { CommandContext } from './commands.ts';
import { renderFormat } from './format.ts';
import { pullImage, pushImage } from './push-image.ts';
import { parseReference } from './reference.ts';
import { login, logout } from './registry-login.ts';
import { DockerFailure } from './stand-in.ts';

/** `docker login`. */
export async function runLogin(context: CommandContext): Promise<void> {
  const { values, positionals } = readOptions('docker login', context.args, {
    username: { type: 'string', short: 'u' },
    password: { type: 'string', short: 'p' },
    'password-stdin': { type: 'boolean' },
  });
  const isStdin = values['password-stdin'] === true;
  const password = isStdin ? (await textOfStream(context.stdin)).replace(/\r?\n$/u, '') : values.password;
  if (password === undefined || values.username === undefined) {
    throw new DockerFailure('Error: Cannot perform an interactive login from a non TTY device');
  }
  if (!isStdin) context.err('WARNING! Using --password via the CLI is insecure. Use --password-stdin.');
  await login({ host: positionals[0] ?? 'docker.io', username: values.username, password }, context);
  context.out('Login Succeeded');
}

/** `docker logout HOST`. */
export function runLogout({ args, env, out }: CommandContext): void {
  logout(args[0] ?? '', env);
  out(`Removing login credentials for ${args[0] ?? ''}`);
}

/** `docker push NAME`. */
export async function runPush(context: CommandContext): Promise<void> {
  const { positionals } = readOptions('docker push', context.args, { quiet: { type: 'boolean', short: 'q' } });
  const [name = ''] = positionals;
  const reference = parseReference(name);
  const image = await context.store.find(name);
  context.out(`The push refers to repository [${reference.host}/${reference.repository}]`);
  await pushImage(image, { reference, context });
  context.out(`${reference.tag ?? ''}: digest: ${image.digest} size: ${image.manifest.length}`);
}

/** `docker pull NAME`. */
export async function runPull(context: CommandContext): Promise<void> {
  const { positionals } = readOptions('docker pull', context.args, {
    quiet: { type: 'boolean', short: 'q' },
    platform: { type: 'string' },
  });
  const [name = ''] = positionals;
  const image = await pullImage({ reference: parseReference(name), context });
  await context.store.keep(image, [name]);
  context.out(`Digest: ${image.digest}\nStatus: Downloaded newer image for ${name}\n${name}`);
}

/** `docker tag FROM TO`. */
export async function runTag({ args, store }: CommandContext): Promise<void> {
  const [from = '', to = ''] = args;
  await store.keep(await store.find(from), [to]);
}

/** `docker buildx imagetools inspect|create`. */
export async function runImagetools(context: CommandContext): Promise<void> {
  const [name, ...args] = context.args;
  if (name === 'inspect') await inspectImage({ ...context, args });
  else if (name === 'create') await createImage({ ...context, args });
  else throw new DockerFailure(`ERROR: unknown command: docker buildx imagetools ${name ?? ''}`);
}

async function inspectImage(context: CommandContext): Promise<void> {
  const { values, positionals } = readOptions('docker buildx imagetools inspect', context.args, {
    raw: { type: 'boolean' },
    format: { type: 'string' },
  });
  const [name = ''] = positionals;
  const { manifest, digest, mediaType } = await pullImage({ reference: parseReference(name), context });
  if (values.raw === true) context.out(manifest.toString('utf8'));
  else if (values.format !== undefined) {
    context.out(renderFormat(values.format, { Name: name, Manifest: { mediaType, digest, size: manifest.length } }));
  } else context.out(`Name:      ${name}\nMediaType: ${mediaType}\nDigest:    ${digest}`);
}

async function createImage(context: CommandContext): Promise<void> {
  const { values, positionals } = readOptions('docker buildx imagetools create', context.args, {
    tag: { type: 'string', short: 't', multiple: true },
    file: { type: 'string', short: 'f' },
    progress: { type: 'string' },
  });
  const [source = '', ...more] = positionals;
  if (more.length > 0 || values.file !== undefined)
    throw new DockerFailure('ERROR: the stand-in makes an image from one source alone');
  const image = await pullImage({ reference: parseReference(source), context });
  for (const tag of values.tag ?? []) {
    await pushImage(image, { reference: parseReference(tag), context });
    context.err(`#1 pushing ${image.digest} to ${tag}\n#1 DONE 0.0s`);
  }
}
