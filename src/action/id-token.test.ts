import { describe, expect, test } from '@jest/globals';

import { fakeClock } from '../../testbed/fake-clock.ts';
import { readIdToken } from './id-token.ts';

const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?v=1' };
/** What `getIDToken` of @actions/core 3 throws. */
const failure = (status: number | undefined): Error =>
  new Error(
    `Error message: Failed to get ID Token. \n \n        Error Code : ${status}\n \n        Error Message: busy`,
  );

describe('the OIDC token of the job', () => {
  const ask = (
    answers: (string | Error)[],
    given: Record<string, string> = env,
  ): { token: Promise<string>; clock: ReturnType<typeof fakeClock>; asked: string[] } => {
    const clock = fakeClock();
    const asked: string[] = [];
    const request = async (audience: string): Promise<string> => {
      asked.push(audience);
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (typeof answer === 'string') return answer;
      throw answer ?? new Error('asked too often');
    };
    return { token: readIdToken('sts.amazonaws.com', { env: given, clock, request }), clock, asked };
  };

  test('is asked for once when GitHub gives it', async () => {
    const { token, asked } = ask(['t']);
    await expect(token).resolves.toBe('t');
    expect(asked).toEqual(['sts.amazonaws.com']);
  });

  test.each([[{}], [{ ACTIONS_ID_TOKEN_REQUEST_URL: '' }]])(
    'without the permission is not asked for: %j',
    async (given) => {
      const { token, asked } = ask(['t'], given);
      await expect(token).rejects.toMatchObject({
        code: 'oidc-token-missing',
        fix: expect.stringContaining('id-token: write'),
      });
      expect(asked).toEqual([]);
    },
  );

  test.each([failure(503), failure(500), failure(429), failure(undefined), new Error('socket hang up')])(
    'comes after trouble that passes: %s',
    async (trouble) => {
      const { token, asked } = ask([trouble, trouble, 't']);
      await expect(token).resolves.toBe('t');
      expect(asked).toHaveLength(3);
    },
  );

  test('that never comes is the fault of the service, not of the permissions', async () => {
    const { token, asked } = ask([failure(503)]);
    const error: unknown = await token.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'oidc-token-unavailable',
      message: expect.stringContaining('it answered with status 503.'),
    });
    expect(error).toMatchObject({ fix: expect.not.stringContaining('id-token') });
    expect(asked).toHaveLength(4);
  });

  test('that is refused is not asked for again', async () => {
    const { token, asked } = ask([failure(401)]);
    await expect(token).rejects.toMatchObject({ code: 'oidc-token-unavailable' });
    expect(asked).toHaveLength(1);
  });

  test('of a server that is silent is asked for again after a while', async () => {
    const clock = fakeClock();
    let asked = 0;
    const request = (): Promise<string> => {
      asked += 1;
      return asked === 1 ? new Promise(() => undefined) : Promise.resolve('t');
    };
    await expect(readIdToken('a', { env, clock, request })).resolves.toBe('t');
    expect(clock.sleeps[0]).toBe(20_000);
  });
});
