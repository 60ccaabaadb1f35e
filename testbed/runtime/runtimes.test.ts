import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manualClock, scaledClock } from '../aws/core/clock.ts';
import { watchHealth } from './container-health.ts';
import { createDockerRuntime } from './docker-runtime.ts';
import { createProcessRuntime, type UnpackedImage } from './process-runtime.ts';
import {
  type RuntimeContainer,
  type RuntimeTask,
  type TaskListener,
  type TaskRuntime,
  TaskStartError,
} from './task-runtime.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-runtime-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function containerOf(changes: Partial<RuntimeContainer> = {}): RuntimeContainer {
  return {
    name: 'app',
    image: '111111111111.dkr.ecr.us-east-1.amazonaws.com/shop@sha256:aa',
    essential: true,
    environment: {},
    portMappings: [],
    stopTimeoutMs: 5000,
    ...changes,
  };
}

function taskOf(container: RuntimeContainer): RuntimeTask {
  return {
    taskId: '0'.repeat(32),
    taskArn: `arn:aws:ecs:us-east-1:111111111111:task/shop/${'0'.repeat(32)}`,
    account: '111111111111',
    region: 'us-east-1',
    cluster: 'shop',
    family: 'shop',
    revision: 1,
    group: 'service:shop',
    containers: [container],
  };
}

/** A listener that keeps what it hears and can be waited on. */
function listen(): TaskListener & { lines: string[]; health: string[]; heard(text: string): Promise<void> } {
  const lines: string[] = [];
  const health: string[] = [];
  return {
    lines,
    health,
    onLine: (_container, line) => void lines.push(line),
    onHealth: (_container, verdict) => void health.push(verdict),
    heard: async (text) => {
      while (![...lines, ...health].some((line) => line.includes(text))) await new Promise((go) => setTimeout(go, 10));
    },
  };
}

/** A runtime over an image that serves nothing but says how it was started. */
async function runtimeOf(image: Partial<UnpackedImage> = {}): Promise<TaskRuntime> {
  const root = join(folder, 'image');
  await mkdir(join(root, 'app'), { recursive: true });
  await writeFile(
    join(root, 'app', 'serve.sh'),
    '#!/bin/sh\necho "serving $1 on $PORT for $GREETING"\nexec sleep 60\n',
  );
  await chmod(join(root, 'app', 'serve.sh'), 0o755);
  return createProcessRuntime({
    clock: scaledClock(20),
    folder: await mkdtemp(join(folder, 'homes-')),
    unpack: () =>
      Promise.resolve({
        folder: root,
        entryPoint: [],
        command: ['/app/serve.sh', 'shop'],
        workingDirectory: '/app',
        environment: { GREETING: 'image' },
        ...image,
      }),
  });
}

/** A `docker` program that answers each subcommand by a line of shell and keeps what it was asked. */
async function runtimeWith(answers: Record<string, string>): Promise<{ runtime: TaskRuntime; asked: string }> {
  const own = await mkdtemp(join(folder, 'docker-'));
  const program = join(own, 'docker');
  const asked = join(own, 'asked');
  const cases = Object.entries(answers).map(([command, shell]) => `${command}) ${shell};;`);
  await writeFile(program, `#!/bin/sh\necho "$@" >> ${asked}\ncase "$1" in ${cases.join(' ')} esac\n`);
  await chmod(program, 0o755);
  const runtime = createDockerRuntime({ clock: scaledClock(20), engine: { program }, bed: 'b1' });
  return { runtime, asked };
}

describe('the process runtime', () => {
  test('runs the image’s command in its folder with a free port, and ends it with SIGTERM', async () => {
    const runtime = await runtimeOf();
    const heard = listen();
    const ports = [{ containerPort: 8004, protocol: 'tcp' as const }];
    const task = taskOf(containerOf({ portMappings: ports, environment: { GREETING: 'task' } }));
    const started = await runtime.start(task, heard);
    const address = started.containers[0]?.addresses[0];
    await heard.heard('serving');
    expect(address).toMatchObject({ containerPort: 8004, host: '127.0.0.1' });
    expect(heard.lines).toEqual([`serving shop on ${address?.port} for task`]);
    await started.stop();
    await started.stop();
    await expect(started.containers[0]?.exited).resolves.toEqual({ exitCode: 143 });
    await runtime.close();
  });

  test('takes the task definition’s command, keeps both output streams and tells the exit code', async () => {
    const runtime = await runtimeOf();
    const heard = listen();
    const command = ['sh', '-c', 'echo out; echo err >&2; printf unfinished; exit 7'];
    const started = await runtime.start(taskOf(containerOf({ command })), heard);
    await expect(started.containers[0]?.exited).resolves.toEqual({ exitCode: 7 });
    expect(heard.lines.toSorted()).toEqual(['err', 'out', 'unfinished']);
    await runtime.close();
  });

  test('kills a program that ignores SIGTERM once its stop timeout has passed, with all it started', async () => {
    const runtime = await runtimeOf();
    const heard = listen();
    const beats = join(folder, 'beats');
    const child = `(while :; do echo beat >> ${beats}; sleep 0.02; done) & echo child`;
    const command = ['sh', '-c', `trap "" TERM; ${child}; while :; do sleep 1; done`];
    const started = await runtime.start(taskOf(containerOf({ command, stopTimeoutMs: 100 })), heard);
    await heard.heard('child');
    await started.stop();
    await expect(started.containers[0]?.exited).resolves.toEqual({ exitCode: 137 });
    const beaten = await readFile(beats, 'utf8');
    await new Promise((go) => setTimeout(go, 100));
    await expect(readFile(beats, 'utf8')).resolves.toBe(beaten);
    await runtime.close();
  });

  test('says why a task cannot start: the registry’s words, or the program that is not there', async () => {
    const runtime = await runtimeOf({ command: ['no-such-program'] });
    await expect(runtime.start(taskOf(containerOf()), listen())).rejects.toThrow(
      new TaskStartError(
        'CannotStartContainerError: Error response from daemon: failed to create task for container: exec: "no-such-program": executable file not found in $PATH',
      ),
    );
    await runtime.close();
    const empty = createProcessRuntime({
      clock: scaledClock(20),
      folder,
      unpack: () => Promise.reject(new Error('not found')),
    });
    await expect(empty.start(taskOf(containerOf()), listen())).rejects.toThrow(
      /^CannotPullContainerError: .*shop@sha256:aa: not found$/,
    );
  });

  test('runs the container’s health check in its folder and tells each change once', async () => {
    const runtime = await runtimeOf({ command: ['sh', '-c', 'sleep 60'] });
    const heard = listen();
    const healthCheck = {
      command: ['CMD-SHELL', 'test -f serve.sh && test ! -f "$TMPDIR/sick"'],
      intervalMs: 500,
      timeoutMs: 2000,
      retries: 2,
      startPeriodMs: 0,
    };
    const started = await runtime.start(taskOf(containerOf({ healthCheck })), heard);
    await heard.heard('HEALTHY');
    await started.stop();
    expect(heard.health).toEqual(['HEALTHY']);
    await runtime.close();
  });
});

describe('a container health check', () => {
  test('forgives failures of the start period, then counts consecutive ones', async () => {
    const clock = manualClock(0);
    const answers = [false, false, false, false, true, false, true];
    const told: string[] = [];
    const watch = watchHealth({
      clock,
      check: { command: ['CMD', 'check'], intervalMs: 10, timeoutMs: 5, retries: 2, startPeriodMs: 25 },
      probe: () => Promise.resolve(answers.shift() === true),
      onHealth: (health) => told.push(`${clock.now()} ${health}`),
      ended: () => answers.length === 0,
    });
    await clock.advance(100);
    await watch;
    expect(told).toEqual(['40 UNHEALTHY', '50 HEALTHY']);
  });
});

describe('the docker runtime', () => {
  test('starts a container on the host’s network and tells an end by memory as ECS does', async () => {
    const { runtime, asked } = await runtimeWith({
      run: 'echo c0ffee',
      logs: 'echo one; echo two >&2',
      wait: 'echo 137',
      inspect: 'echo 137 true',
    });
    const heard = listen();
    const container = containerOf({ memoryMiB: 64, entryPoint: ['python3', '-m'], command: ['engine'] });
    const started = await runtime.start(taskOf(container), heard);
    await expect(started.containers[0]?.exited).resolves.toEqual({
      exitCode: 137,
      reason: 'OutOfMemoryError: container killed due to memory usage',
    });
    expect(heard.lines.toSorted()).toEqual(['one', 'two']);
    const run = (await readFile(asked, 'utf8')).split('\n').find((line) => line.startsWith('run'));
    expect(run).toBe(
      `run --detach --network host --no-healthcheck --label slipway.bed=b1 --name slipway-${'0'.repeat(32)}-app` +
        ` --memory 64m --entrypoint python3 ${container.image} -m engine`,
    );
    await runtime.close();
  });

  test('says that an image cannot be pulled in the engine’s words', async () => {
    const { runtime } = await runtimeWith({ pull: 'echo "Error response from daemon: manifest unknown" >&2; exit 1' });
    await expect(runtime.start(taskOf(containerOf()), listen())).rejects.toThrow(
      new TaskStartError('CannotPullContainerError: Error response from daemon: manifest unknown'),
    );
  });
});
