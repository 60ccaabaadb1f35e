import { describe, expect, test } from '@jest/globals';

import { realClock } from '../time/clock.ts';
import { lineSplitter } from './lines.ts';
import { programRunner } from './run-program.ts';
import type { ProgramCall, ProgramResult } from './run-program.ts';

const base = { cwd: import.meta.dirname, env: process.env };

function run(call: Partial<ProgramCall>, signal = new AbortController().signal): Promise<ProgramResult> {
  return programRunner({ clock: realClock, signal })({ ...base, program: process.execPath, args: [], ...call });
}

/** A program of Node. */
function script(code: string): Pick<ProgramCall, 'program' | 'args'> {
  return { program: process.execPath, args: ['-e', code] };
}

describe('programRunner', () => {
  test('gives exit code, stdout and the lines of both streams', async () => {
    const lines: string[] = [];
    const result = await run({
      ...script(`process.stdin.pipe(process.stdout); console.error('wrong'); process.exitCode = 3`),
      stdin: 'one\r\ntwo',
      onLine: (line) => lines.push(line),
    });
    expect(result).toEqual({
      ending: 'exited',
      exitCode: 3,
      signal: undefined,
      stdout: 'one\r\ntwo',
      isStdoutCut: false,
    });
    expect(lines.toSorted()).toEqual(['one', 'two', 'wrong']);
  });

  test('gives the lines of stderr apart when they are asked for', async () => {
    const lines: string[] = [];
    const { stdout } = await run({
      ...script(`console.log('{}'); console.error('careful')`),
      onErrorLine: (line) => lines.push(line),
    });
    expect({ stdout, lines }).toEqual({ stdout: '{}\n', lines: ['careful'] });
  });

  test('tells a program that is not there', async () => {
    expect(await run({ program: 'no-such-program' })).toMatchObject({ ending: 'not-found', exitCode: undefined });
  });

  test('tells a program that a signal ended', async () => {
    expect(await run(script(`process.kill(process.pid, 'SIGKILL')`))).toMatchObject({
      ending: 'killed',
      signal: 'SIGKILL',
    });
  });

  test('ends a program that takes longer than it may', async () => {
    expect(await run({ ...script(`setInterval(() => {}, 1000)`), timeoutMs: 100 })).toMatchObject({
      ending: 'timed-out',
      exitCode: undefined,
    });
  });

  test('does not wait for what a program leaves behind', async () => {
    const daemon = `require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit' }).unref()`;
    expect(await run({ ...script(daemon), timeoutMs: 30_000 })).toMatchObject({ ending: 'exited', exitCode: 0 });
  });

  test('keeps no more of stdout than it may', async () => {
    const result = await run({ ...script(`process.stdout.write('x'.repeat(5_000_000))`), stdoutLimitBytes: 1000 });
    expect(result).toMatchObject({ exitCode: 0, stdout: 'x'.repeat(1000), isStdoutCut: true });
  });

  test('rejects with the reason of a cancellation, before and after the start', async () => {
    const cancellation = new AbortController();
    const running = run(script(`setInterval(() => {}, 1000)`), cancellation.signal);
    cancellation.abort(new Error('cancelled'));
    await expect(running).rejects.toThrow('cancelled');
    await expect(run({}, cancellation.signal)).rejects.toThrow('cancelled');
  });
});

test('a line without an end comes in pieces, a letter of several bytes whole', () => {
  const lines: string[] = [];
  const splitter = lineSplitter((line) => lines.push(line));
  const euro = Buffer.from('€\n');
  splitter.add(euro.subarray(0, 1));
  splitter.add(euro.subarray(1));
  splitter.add(Buffer.from('x'.repeat(20_000)));
  splitter.add(Buffer.from('y'));
  splitter.end();
  expect(lines).toEqual(['€', 'x'.repeat(20_000), 'y']);
});
