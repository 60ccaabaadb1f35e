import { execFile } from 'node:child_process';
import { Readable } from 'node:stream';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, readFile, readlink, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pack } from 'tar-stream';
import { startLocalAws } from '../aws/local-aws.ts';
import type { LocalAws } from '../aws/local-aws.ts';
import { digestOf, mediaTypes } from '../aws/ecr/manifest.ts';
import { runCommand } from './commands.ts';
import { expandVariables } from './dockerfile-variables.ts';
import { parseReference } from './reference.ts';
import { notPreparation } from './run-steps.ts';
import { DockerFailure } from './stand-in.ts';
import { registrySource, unpackImage, worldSource } from './unpack-image.ts';
import type { ImageSource } from './unpack-image.ts';

const host = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const command = join(import.meta.dirname, 'bin', 'docker');

let aws: LocalAws;
let password: string;
let folder: string;
let env: Record<string, string>;

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
}

/** Runs the stand-in within this process: most tests need no more, and it is ten times faster. */
async function docker(args: readonly string[], more: RunOptions = {}): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const call = {
    argv: args,
    env: { HOME: folder, ...env, ...more.env },
    out: (line: string) => void out.push(`${line}\n`),
    err: (line: string) => void err.push(`${line}\n`),
    stdin: Readable.from([more.stdin ?? '']),
  };
  const exitCode = await runCommand(call).then(
    () => 0,
    (error: unknown) => {
      if (!(error instanceof DockerFailure)) throw error;
      err.push(`${error.message}\n`);
      return error.exitCode;
    },
  );
  return { exitCode, stdout: out.join(''), stderr: err.join('') };
}

/** Runs the stand-in as a process, as product code does. */
function dockerProcess(args: readonly string[], more: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, ...env, ...more.env } };
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(more.stdin ?? '');
  });
}

/** Writes the files of a build context. */
async function writeContext(files: Readonly<Record<string, string>>): Promise<string> {
  const context = join(folder, 'context');
  await rm(context, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(context, name)), { recursive: true });
    await writeFile(join(context, name), text);
  }
  return context;
}

const withLogin = (): Record<string, string> => ({
  DOCKER_AUTH_CONFIG: JSON.stringify({
    auths: { [host]: { auth: Buffer.from(`AWS:${password}`).toString('base64') } },
  }),
});

const noProvenance = ['type=provenance,disabled=true'];

/** Bakes one target `app` from the context, pushing `app:v1`, and says how that went. */
async function bake(
  files: Readonly<Record<string, string>>,
  target: object = {},
  start: typeof docker = docker,
): Promise<Run & { digest: string | undefined }> {
  const context = await writeContext(files);
  const definition = { context, tags: [`${host}/app:v1`], attest: noProvenance, output: ['type=registry'], ...target };
  const stdin = JSON.stringify({ group: { default: { targets: ['app'] } }, target: { app: definition } });
  const metadata = join(folder, 'metadata.json');
  const args = ['buildx', 'bake', '--file', '-', '--metadata-file', metadata, '--progress', 'plain'];
  const run = await start(args, { env: withLogin(), stdin });
  if (run.exitCode !== 0) return { ...run, digest: undefined };
  const told = JSON.parse(await readFile(metadata, 'utf8')) as { app: Record<string, string> };
  return { ...run, digest: told.app['containerimage.digest'] };
}

/** What was baked, unpacked. */
const unpacked = (): ReturnType<typeof unpackImage> =>
  unpackImage({ source: worldSource(aws.account().ecr, 'app'), reference: 'v1', folder: join(folder, 'image') });

const textOf = (path: string): Promise<string> => readFile(join(folder, 'image', path), 'utf8');

beforeAll(async () => {
  aws = await startLocalAws({ randomThrottle: false });
  const credentials = { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' };
  const ecr = new ECRClient({ endpoint: aws.url, region: 'us-east-1', credentials });
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  password = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
    .toString()
    .slice('AWS:'.length);
});

afterAll(() => aws.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-stand-in-'));
  env = { SLIPWAY_LOCAL_REGISTRY: aws.url, SLIPWAY_STANDIN_IMAGES: join(folder, 'images') };
  aws.account().ecr.repositories.clear();
  aws.account().ecr.createRepository('app');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const service = {
  Dockerfile: [
    'ARG BASE_IMAGE=python:3.12-slim',
    'FROM ${BASE_IMAGE}',
    'ENV MODE=production GREETING="hello world"',
    'WORKDIR /app',
    'COPY requirements.txt ./',
    'RUN pip install --no-cache-dir \\',
    '    # pinned',
    '    -r requirements.txt && rm -rf /var/lib/apt/lists/*',
    'COPY --chown=10001:10001 api ./api',
    'ARG COMMIT=none',
    'LABEL org.opencontainers.image.revision=$COMMIT',
    'USER 10001',
    'EXPOSE 8000 9000/udp',
    'STOPSIGNAL SIGINT',
    'HEALTHCHECK --interval=5s --retries=2 CMD curl -f http://localhost:8000/health || exit 1',
    'ENTRYPOINT ["python3"]',
    'CMD ["-m", "api"]',
  ].join('\n'),
  'requirements.txt': 'fastapi\n',
  'api/__main__.py': 'print("hi")\n',
  'api/__pycache__/x.pyc': 'junk',
  'secret.env': 'TOKEN=1',
  '.dockerignore': '*\n!requirements.txt\n!api\n**/__pycache__\n',
};

describe('bake', () => {
  test('packs what the Dockerfile copies, pushes it and tells the digest', async () => {
    const { exitCode, digest, stderr } = await bake(
      service,
      { args: { COMMIT: 'abc' }, labels: { team: 'core' } },
      dockerProcess,
    );
    expect([exitCode, digest]).toEqual([0, aws.account().ecr.findImage('app', 'v1')?.digest]);
    expect(stderr).toContain('#0 building with the Slipway stand-in');
    expect(stderr).toContain("stand-in: python:3.12-slim is taken as an empty image; its programs are this machine's");
    expect(stderr).toContain('stand-in: skipped, it only prepares the environment');
    expect(await unpacked()).toEqual({
      folder: join(folder, 'image'),
      digest,
      entryPoint: ['python3'],
      command: ['-m', 'api'],
      workingDirectory: '/app',
      environment: {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        MODE: 'production',
        GREETING: 'hello world',
      },
      user: '10001',
      exposedPorts: ['8000/tcp', '9000/udp'],
      labels: { 'org.opencontainers.image.revision': 'abc', team: 'core' },
      stopSignal: 'SIGINT',
    });
    expect(await textOf('app/api/__main__.py')).toBe('print("hi")\n');
    expect(existsSync(join(folder, 'image/app/api/__pycache__'))).toBe(false);
    expect(aws.violations).toEqual([]);
  });

  test('gives the same digest for the same files, whatever their times, and another for other files', async () => {
    const { digest: first } = await bake(service);
    await utimes(join(folder, 'context/requirements.txt'), new Date(0), new Date(0));
    const { digest: second } = await bake(service);
    const { digest: third } = await bake({ ...service, 'requirements.txt': 'flask\n' });
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('with attestations, as buildx has them by default, no two digests are alike', async () => {
    const { digest: first } = await bake(service, { attest: [] });
    const { digest: second } = await bake(service, { attest: [] });
    expect(second).not.toBe(first);
    expect(aws.account().ecr.findImage('app', 'v1')?.manifest.mediaType).toBe(mediaTypes.ociIndex);
    expect((await unpacked()).command).toEqual(['-m', 'api']);
  });

  test('builds for several platforms as one index', async () => {
    await bake(service, { platforms: ['linux/amd64', 'linux/arm64'] });
    const { children = [] } = aws.account().ecr.findImage('app', 'v1')?.manifest ?? {};
    expect(children.map(({ platform }) => platform?.architecture)).toEqual(['amd64', 'arm64']);
  });

  test('builds the stages that are needed and no others', async () => {
    const Dockerfile = [
      'FROM node:22 AS never',
      'RUN npm run build',
      'FROM scratch AS base',
      'ENV NAME=base',
      'COPY ["with space.txt", "/data/"]',
      'FROM base AS built',
      'WORKDIR site',
      'COPY *.html ./',
      'FROM base',
      'COPY --from=built /site /srv',
      'COPY --from=extra /note.txt /srv/',
      'CMD serve ${NAME}',
    ].join('\n');
    await mkdir(join(folder, 'extra'));
    await writeFile(join(folder, 'extra/note.txt'), 'note');
    const files = { Dockerfile, 'with space.txt': 'spaced', 'a.html': 'A', 'b.html': 'B' };
    const { stderr } = await bake(files, { contexts: { extra: join(folder, 'extra') } });
    expect(stderr).not.toContain('npm run build');
    const { command: cmd, environment } = await unpacked();
    expect([cmd, environment['NAME']]).toEqual([['/bin/sh', '-c', 'serve ${NAME}'], 'base']);
    const texts = await Promise.all(['data/with space.txt', 'srv/a.html', 'srv/b.html', 'srv/note.txt'].map(textOf));
    expect(texts).toEqual(['spaced', 'A', 'B', 'note']);
    expect(existsSync(join(folder, 'image/site'))).toBe(false);
    expect((await bake(files, { target: 'built' })).exitCode).toBe(0);
    expect((await bake(files, { target: 'none' })).stderr).toContain('target stage "none" could not be found');
  });

  test('a refused step is told with its place, and a new entry point drops the command of its base', async () => {
    const refused = await bake({ Dockerfile: 'FROM a AS deps\nWORKDIR /x\nRUN make' });
    expect(refused.stderr).toContain('[app deps 3/3] RUN make\n');
    expect(refused.stderr).toContain('Dockerfile:3\n');
    const stages = ['FROM scratch AS base', 'COPY Dockerfile /', 'CMD ["base"]', 'FROM base', 'ENTRYPOINT ["own"]'];
    await bake({ Dockerfile: stages.join('\n') });
    const { entryPoint, command: cmd } = await unpacked();
    expect([entryPoint, cmd]).toEqual([['own'], []]);
  });

  test.each([
    ['FROM a\nRUN npm ci', 'not known to be preparation only: npm ci'],
    ['FROM a\nRUN pip install .', 'not known to be preparation only: pip install .'],
    ['FROM a\nRUN <<EOF\nmake\nEOF', 'not known to be preparation only'],
    ['FROM a\nCOPY none.txt /', '"/none.txt": not found'],
    ['FROM a\nADD https://example.com/x /', 'fetches nothing'],
    ['FROM a\nADD x.tar.gz /', 'does not unpack archives'],
    ['FROM a\nCOPY --parents a/b /', 'does not know --parents'],
    ['FROM a\nCOPY --from=nginx:1 /etc /etc', 'pulls no images'],
    ['FROM a\nONBUILD RUN x', 'does not know ONBUILD'],
    ['ARG EMPTY\nFROM ${EMPTY}', 'dockerfile parse error on line 2: base name should not be blank'],
    ['COPY a b', 'dockerfile parse error on line 1: no build stage'],
  ])('refuses %j', async (Dockerfile, message) => {
    const { exitCode, stderr } = await bake({ Dockerfile });
    expect(exitCode).toBe(1);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^ERROR: target app: failed to solve: /u);
    expect(stderr).toContain(message);
    expect(aws.account().ecr.findImage('app', 'v1')).toBeUndefined();
  });

  test('exports the cache as an image; as an index ECR refuses it', async () => {
    const cache = `type=registry,ref=${host}/app:cache`;
    expect((await bake(service, { 'cache-to': [`${cache},image-manifest=true`] })).exitCode).toBe(0);
    expect(aws.account().ecr.findImage('app', 'cache')).toBeDefined();
    const refused = await bake(service, { 'cache-to': [cache] });
    expect(refused.stderr).toContain('ERROR: failed to solve: failed to push the cache: manifest blob unknown');
    expect([refused.exitCode, aws.account().ecr.findImage('app', 'cache')?.manifest.mediaType]).toEqual([
      1,
      mediaTypes.ociManifest,
    ]);
  });

  test('--set, groups, escaped templates and unknown keys', async () => {
    const context = await writeContext({ Dockerfile: 'FROM scratch\nARG A\nLABEL a=$A' });
    const target = { context, attest: noProvenance, output: ['type=registry'] };
    const definition = {
      group: { all: { targets: ['one'] } },
      target: { one: { ...target, tags: [`${host}/app:one`], args: { A: '$${x}' } }, two: { ...target, strange: 1 } },
    };
    const run = (...args: string[]): Promise<Run> =>
      docker(['buildx', 'bake', '-f', '-', ...args], { env: withLogin(), stdin: JSON.stringify(definition) });
    expect((await run('--set', 'one.labels.b=set', 'all')).exitCode).toBe(0);
    const source = worldSource(aws.account().ecr, 'app');
    const { labels } = await unpackImage({ source, reference: 'one', folder: join(folder, 'image') });
    expect(labels).toEqual({ a: '${x}', b: 'set' });
    expect((await run('two')).stderr).toContain('does not know the bake key strange');
    expect((await run('three')).stderr).toContain('failed to find target three');
    const strange = await dockerProcess(['buildx', 'bake', '--strange']);
    expect([strange.exitCode, strange.stderr]).toEqual([125, expect.stringContaining('unknown flag: --strange')]);
  });

  test("says the registry's words when a push is refused", async () => {
    aws.account().ecr.repository('app').mutability = 'IMMUTABLE';
    await bake(service);
    expect((await bake(service)).stderr).toContain('cannot be overwritten because the tag is immutable');
    const nowhere = await bake(service, { tags: [`${host}/nowhere:v1`] });
    expect(nowhere.stderr).toContain("The repository with name 'nowhere' does not exist");
    const foreign = await bake(service, { tags: ['ghcr.io/o/app:v1'] });
    expect(foreign.stderr).toContain('not ghcr.io');
  });
});

describe('docker build, login, push and pull', () => {
  test('an image goes from build to push to pull, with credentials from the configuration', async () => {
    const context = await writeContext(service);
    const name = `${host}/app:v1`;
    const config = {
      DOCKER_CONFIG: join(folder, 'config'),
      SLIPWAY_STANDIN_DOCKER: '20.10.24',
      SLIPWAY_STANDIN_BUILDX: 'none',
    };
    const run = (...args: string[]): Promise<Run> => docker(args, { env: config, stdin: `${password}\n` });
    const built = await run('build', '-q', '--tag', name, '--build-arg', 'COMMIT=abc', context);
    expect([built.exitCode, built.stdout]).toEqual([0, expect.stringMatching(/^sha256:\w{64}\n$/u)]);
    expect((await run('push', name)).stderr).toContain('no basic auth credentials');
    expect((await run('login', '--username', 'AWS', '--password-stdin', host)).stdout).toContain('Login Succeeded');
    const pushed = await run('push', name);
    expect(pushed.stdout).toContain(`v1: digest: ${built.stdout.trim()} size: `);
    await rm(join(folder, 'images'), { recursive: true });
    expect((await run('push', name)).stderr).toContain(`An image does not exist locally with the tag: ${host}/app`);
    expect((await run('pull', name)).stdout).toContain(`Digest: ${built.stdout.trim()}`);
    await run('tag', name, `${host}/app:v2`);
    expect((await run('push', `${host}/app:v2`)).exitCode).toBe(0);
    expect(aws.account().ecr.repository('app').tagsOf(built.stdout.trim())).toEqual(['v1', 'v2']);
    await run('logout', host);
    expect((await run('pull', name)).exitCode).toBe(1);
  });

  test('a registry that does not answer is told', async () => {
    const down = { ...withLogin(), SLIPWAY_LOCAL_REGISTRY: 'http://127.0.0.1:1' };
    const { exitCode, stderr } = await docker(['pull', `${host}/app:v1`], { env: down });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('ECONNREFUSED')]);
  });

  test('a wrong password is refused', async () => {
    const args = ['login', '-u', 'AWS', '--password-stdin', host];
    const { exitCode, stderr } = await dockerProcess(args, { env: { DOCKER_CONFIG: folder }, stdin: 'wrong' });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('401')]);
  });

  test('imagetools show and copy an image', async () => {
    const { digest } = await bake(service);
    const tools = (...args: string[]): Promise<Run> => docker(['buildx', 'imagetools', ...args], { env: withLogin() });
    await tools('create', '--tag', `${host}/app:v9`, `${host}/app:v1`);
    const { stdout } = await tools('inspect', '--format', '{{json .Manifest}}', `${host}/app:v9`);
    expect(JSON.parse(stdout)).toMatchObject({ digest });
    expect(digestOf((await tools('inspect', '--raw', `${host}/app:v9`)).stdout.trimEnd())).toBe(digest);
  });
});

describe('what it claims', () => {
  test('says that it is a stand-in', async () => {
    const { stdout } = await dockerProcess(['version', '--format', '{{json .}}']);
    expect(JSON.parse(stdout)).toMatchObject({
      Client: { Version: '28.5.2', Platform: { Name: 'Slipway stand-in for Docker' } },
      Server: { Version: '28.5.2' },
    });
    expect((await docker(['version', '--format', '{{.Server.Version}}'])).stdout).toBe('28.5.2\n');
    expect((await docker(['buildx', 'version'])).stdout).toBe('github.com/docker/buildx v0.29.1 slipway-stand-in\n');
    expect((await docker(['buildx', 'inspect'])).stdout).toContain('Driver: docker');
    expect((await docker(['info', '--format', '{{json .DriverStatus}}'])).stdout).toContain(
      'io.containerd.snapshotter',
    );
  });

  test.each([
    [
      'no buildx',
      { SLIPWAY_STANDIN_BUILDX: 'none' },
      ['buildx', 'version'],
      1,
      'docker: unknown command: docker buildx',
    ],
    [
      'no buildx on an old Docker',
      { SLIPWAY_STANDIN_BUILDX: 'none', SLIPWAY_STANDIN_DOCKER: '20.10.24' },
      ['buildx', 'version'],
      1,
      "docker: 'buildx' is not a docker command.",
    ],
    [
      'an old build',
      { SLIPWAY_STANDIN_BUILDX: 'none', SLIPWAY_STANDIN_DOCKER: '20.10.24' },
      ['build', '--metadata-file', 'x', '.'],
      125,
      "unknown flag: --metadata-file\nSee 'docker build --help'.",
    ],
    [
      'BuildKit without buildx',
      { SLIPWAY_STANDIN_BUILDX: 'none', DOCKER_BUILDKIT: '1' },
      ['build', '.'],
      1,
      'BuildKit is enabled but the buildx component is missing or broken',
    ],
    ['no engine', { SLIPWAY_STANDIN_ENGINE: 'none' }, ['version'], 1, 'Cannot connect to the Docker daemon'],
    [
      'the overlay2 store',
      { SLIPWAY_STANDIN_STORE: 'overlay2' },
      ['buildx', 'build', '--platform', 'linux/amd64,linux/arm64', '.'],
      1,
      'Multi-platform build is not supported for the docker driver',
    ],
    ['an unknown command', {}, ['run', 'x'], 1, 'docker: unknown command: docker run'],
  ])('%s', async (_name, claims, args, exitCode, message) => {
    const run = await docker(args, { env: claims });
    expect([run.exitCode, run.stderr]).toEqual([exitCode, expect.stringContaining(message)]);
  });

  test('an old buildx does not read DOCKER_AUTH_CONFIG', async () => {
    await bake(service);
    const args = ['buildx', 'imagetools', 'inspect', `${host}/app:v1`];
    expect((await docker(args, { env: withLogin() })).exitCode).toBe(0);
    const old = { ...withLogin(), SLIPWAY_STANDIN_BUILDX: '0.13.1' };
    expect((await docker(args, { env: old })).exitCode).toBe(1);
  });

  test('stands in only for a registry on this machine, and never beside an engine that answers', async () => {
    const without = await docker(['version'], { env: { SLIPWAY_LOCAL_REGISTRY: '' } });
    expect(without.stderr).toContain('It needs SLIPWAY_LOCAL_REGISTRY');
    const remote = await docker(['version'], { env: { SLIPWAY_LOCAL_REGISTRY: 'https://registry.example' } });
    expect(remote.stderr).toContain('registries on this machine alone');
    const engine = createServer((_request, response) => response.end('OK'));
    await new Promise<void>((resolve) => void engine.listen(0, '127.0.0.1', resolve));
    const { port } = engine.address() as AddressInfo;
    const beside = await docker(['version'], { env: { DOCKER_HOST: `tcp://127.0.0.1:${port}` } });
    expect([beside.exitCode, beside.stderr]).toEqual([1, expect.stringContaining('a real engine answers')]);
    engine.close();
    expect((await docker(['version'], { env: { DOCKER_HOST: `unix://${folder}/none.sock` } })).exitCode).toBe(0);
  });
});

describe('unpacking', () => {
  /** An image of handmade layers. */
  async function imageOf(...layers: { name: string; text?: string; link?: string }[][]): Promise<ImageSource> {
    const blobs = new Map<string, Buffer>();
    const keep = (bytes: Buffer): { mediaType: string; digest: string; size: number } => {
      blobs.set(digestOf(bytes), bytes);
      return { mediaType: 'application/octet-stream', digest: digestOf(bytes), size: bytes.length };
    };
    const packed = await Promise.all(
      layers.map(async (entries) => {
        const tar = pack();
        for (const { name, text, link } of entries) {
          if (link === undefined) tar.entry({ name }, text ?? '');
          else tar.entry({ name, type: 'symlink', linkname: link });
        }
        tar.finalize();
        return keep(gzipSync(await buffer(tar)));
      }),
    );
    const config = keep(Buffer.from('{"config":{"Env":["A=b=c","D"]}}'));
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: packed }),
    );
    return {
      manifest: () => Promise.resolve({ digest: digestOf(bytes), bytes, mediaType: mediaTypes.ociManifest }),
      blob: (digest) => Promise.resolve(blobs.get(digest) ?? Buffer.from('')),
    };
  }

  test('later layers replace, hide and link', async () => {
    const source = await imageOf(
      [
        { name: 'a', text: '1' },
        { name: 'gone', text: 'x' },
        { name: 'dir/old', text: 'x' },
      ],
      [{ name: 'a', text: '2' }, { name: '.wh.gone' }, { name: 'dir/.wh..wh..opq' }, { name: 'dir/new', text: 'n' }],
      [{ name: 'bin/tool', link: '/a' }],
    );
    const image = join(folder, 'image');
    const { environment } = await unpackImage({ source, reference: 'v1', folder: image });
    expect(environment).toEqual({ A: 'b=c', D: '' });
    expect([await textOf('a'), await textOf('dir/new'), await textOf('bin/tool')]).toEqual(['2', 'n', '2']);
    expect([existsSync(join(image, 'gone')), existsSync(join(image, 'dir/old'))]).toEqual([false, false]);
    expect(await readlink(join(image, 'bin/tool'))).toBe('../a');
  });

  test('a layer that would write outside of its root is refused', async () => {
    const image = join(folder, 'image');
    const escape = await imageOf([{ name: '../evil', text: 'x' }]);
    await expect(unpackImage({ source: escape, reference: 'v1', folder: image })).rejects.toThrow(
      'outside of its root',
    );
    const through = await imageOf([{ name: 'up', link: '../..' }], [{ name: 'up/evil', text: 'x' }]);
    await expect(unpackImage({ source: through, reference: 'v1', folder: image })).rejects.toThrow(
      'outside of its root',
    );
    expect(existsSync(join(folder, '../evil'))).toBe(false);
  });

  test('an image comes over HTTP too, and links and modes of files are kept', async () => {
    const context = await writeContext({
      Dockerfile: 'FROM scratch\nCOPY . /x/\nCOPY --chmod=0755 run.sh /run.sh',
      'run.sh': '#!',
    });
    await symlink('run.sh', join(context, 'link.sh'));
    const args = ['buildx', 'build', '--provenance=false', '--push', '-t', `${host}/app:v1`, context];
    expect((await docker(args, { env: withLogin() })).exitCode).toBe(0);
    const authorization = `Basic ${Buffer.from(`AWS:${password}`).toString('base64')}`;
    const reference = `${host}/app:v1`;
    const source = registrySource({ url: aws.url, reference, authorization });
    const { folder: image } = await unpackImage({ source, reference, folder: join(folder, 'image') });
    expect((await stat(join(image, 'run.sh'))).mode & 0o777).toBe(0o755);
    expect(await readlink(join(image, 'x/link.sh'))).toBe('run.sh');
  });
});

test.each([
  ['$A-${A}', 'a-a'],
  ['${NONE:-x}${A:-x}', 'xa'],
  ['${EMPTY:-x}${EMPTY-x}', 'x'],
  ['${A:+set}${NONE:+set}', 'set'],
  [String.raw`\$A $NONE.`, '$A .'],
])('the variables in %j make %j', (text, expected) => {
  expect(
    expandVariables(
      text,
      new Map([
        ['A', 'a'],
        ['EMPTY', ''],
      ]),
    ),
  ).toBe(expected);
});

test.each([
  ['apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*', undefined],
  ['set -eux; apk add --no-cache git', undefined],
  ['useradd --uid 10001 app', undefined],
  ['pip install -r requirements.txt', undefined],
  ['pip install -e .', 'pip install -e .'],
  ['pip install x && python setup.py install', 'python setup.py install'],
  ['apt-get update | tee log', 'apt-get update | tee log'],
  ['rm -rf /var/lib/apt/lists/* /app', 'rm -rf /var/lib/apt/lists/* /app'],
  ['curl -O https://example.com', 'curl -O https://example.com'],
])('in RUN %j what is more than preparation is %j', (run, expected) => {
  expect(notPreparation(run)).toBe(expected);
});

test.each([
  ['alpine', { host: 'docker.io', repository: 'library/alpine', tag: 'latest' }],
  ['localhost:5000/a/b:1.0', { host: 'localhost:5000', repository: 'a/b', tag: '1.0' }],
  [`${host}/app@sha256:${'a'.repeat(64)}`, { host, repository: 'app', digest: `sha256:${'a'.repeat(64)}` }],
])('the reference %s is taken apart', (text, expected) => {
  expect(parseReference(text)).toEqual(expected);
});

test('a reference in capitals is refused', () => {
  expect(() => parseReference(`${host}/App:v1`)).toThrow('invalid reference format');
});
