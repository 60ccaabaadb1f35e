import { describe, expect, test } from '@jest/globals';

import { fakeClock } from '../../testbed/fake-clock.ts';
import { fakeLog } from '../../testbed/fake-log.ts';
import type { FakeLog } from '../../testbed/fake-log.ts';
import { ActionError, Cancelled } from '../errors.ts';
import type { NewDeploymentStatus } from './api.ts';
import { deploymentTeller } from './deployment-status.ts';
import type { DeploymentTeller, TellerOptions } from './deployment-status.ts';

const refused = new ActionError({
  code: 'github-permission-missing',
  message: 'No.',
  fix: 'Allow `deployments: write`.',
});

interface Bed {
  readonly teller: DeploymentTeller;
  readonly log: FakeLog;
  readonly written: NewDeploymentStatus[];
  readonly cancel: () => void;
}

const never = (): Promise<never> => new Promise(() => undefined);

function bed(
  answer: () => Promise<void> = () => Promise.resolve(),
  { open, isSlow = false }: { open?: TellerOptions['open']; isSlow?: boolean } = {},
): Bed {
  const log = fakeLog();
  const fake = fakeClock();
  // Real time goes on for all sleepers at once: the grace of a cancellation ends long before the limit.
  const clock = {
    ...fake,
    sleep: (ms: number, signal?: AbortSignal) => (isSlow && ms > 10_000 ? never() : fake.sleep(ms, signal)),
  };
  const written: NewDeploymentStatus[] = [];
  const cancellation = new AbortController();
  const teller = deploymentTeller({
    deploymentId: 7,
    environmentUrl: 'https://acme.example/',
    logUrl: 'https://github.com/o/r/actions/runs/1',
    open:
      open ??
      (() =>
        Promise.resolve({
          createDeploymentStatus: async (status) => {
            await answer();
            written.push(status);
          },
        })),
    clock,
    log,
    signal: cancellation.signal,
  });
  return { teller, log, written, cancel: () => cancellation.abort(new Cancelled('SIGINT')) };
}

describe('a GitHub Deployment', () => {
  test('is told one status after the other, with the address and the run', async () => {
    const { teller, written } = bed();
    const first = teller.tell('in_progress', 'a');
    await teller.tell('success', 'b');
    await first;
    expect(written).toEqual(
      ['in_progress', 'success'].map((state, index) => ({
        deploymentId: 7,
        state,
        description: 'ab'[index],
        environmentUrl: 'https://acme.example/',
        logUrl: 'https://github.com/o/r/actions/runs/1',
      })),
    );
  });

  test.each([
    ['refuses', (): Promise<void> => Promise.reject(refused), 'Allow `deployments: write`.'],
    [
      'fails in a way of its own',
      (): Promise<void> => Promise.reject(new TypeError('x is undefined')),
      'x is undefined',
    ],
    ['never answers', never, 'did not answer within 20 s'],
  ])('that %s is a warning', async (_how, answer, text) => {
    const { teller, log } = bed(answer);
    await teller.tell('success', 'a');
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatch(/^warning: GitHub deployment 7 was not set to success: /);
    expect(log.lines[0]).toContain(text);
  });

  test('whose client cannot be made is a warning, and is tried again', async () => {
    let tries = 0;
    const { teller, log } = bed(undefined, {
      open: () => {
        tries += 1;
        return Promise.reject(refused);
      },
    });
    await teller.tell('in_progress', 'a');
    await teller.tell('failure', 'b');
    expect([tries, log.lines.length]).toEqual([2, 2]);
  });

  test('does not hold up a cancelled run, and a cancellation after the answer is no warning', async () => {
    const stuck = bed(never, { isSlow: true });
    stuck.cancel();
    await stuck.teller.tell('error', 'a');
    expect(stuck.log.lines.join('\n')).toMatch(/^warning: .* the run was cancelled before GitHub answered/);
    const told = bed();
    await told.teller.tell('in_progress', 'a');
    told.cancel();
    await new Promise((resolve) => setImmediate(resolve));
    expect(told.log.lines).toEqual(['GitHub deployment 7: in_progress']);
  });
});
