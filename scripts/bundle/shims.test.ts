import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');

type Provider = () => () => Promise<unknown>;
const credentials = (await import(new URL('shims/personal-credentials.js', import.meta.url).href)) as {
  fromSSO: (options?: { profile?: string }) => ReturnType<Provider>;
  fromLoginCredentials: (options?: { profile?: string }) => ReturnType<Provider>;
};

describe('profiles that only a person can use', () => {
  test.each([
    ['fromSSO', credentials.fromSSO, 'an IAM Identity Center session (sso_session, sso_start_url)'],
    ['fromLoginCredentials', credentials.fromLoginCredentials, 'a session of `aws login` (login_session)'],
  ])('are refused by %s for good, so that no other credentials are taken instead', async (_name, provider, session) => {
    await expect(provider({ profile: 'mona' })()).rejects.toMatchObject({
      name: 'CredentialsProviderError',
      tryNextLink: false,
      message: `The AWS profile mona wants ${session}, which a person begins in a browser: no workflow can use it.`,
    });
  });
});

describe('the endpoints of GitHub in the bundles', () => {
  type Endpoints<Route> = Record<string, Record<string, Route>>;
  const called = readdirSync(join(root, 'src/github'))
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => readFileSync(join(root, 'src/github', file), 'utf8').match(/\.rest\.\w+\.\w+/g) ?? [])
    .map((call) => call.replace('.rest.', ''));

  async function routes<Route>(path: string, name: string): Promise<Map<string, Route>> {
    const module = (await import(pathToFileURL(join(root, path)).href)) as Record<string, Endpoints<Route>>;
    return new Map(
      Object.entries(module[name] ?? {}).flatMap(([scope, group]) =>
        Object.entries(group).map(([endpoint, route]): [string, Route] => [`${scope}.${endpoint}`, route]),
      ),
    );
  }

  test('are those that src/github calls, with the routes of the package they stand in for', async () => {
    const ours = await routes<string>('scripts/bundle/shims/rest-endpoint-methods.js', 'ENDPOINTS');
    const theirs = await routes<readonly [string]>(
      'node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js',
      'default',
    );
    expect([...ours.keys()].toSorted()).toEqual([...new Set(called)].toSorted());
    // Each with its route alone: defaults and decorations, which the shim does not know, would stand behind it.
    for (const [name, route] of ours) expect([name, theirs.get(name)]).toEqual([name, [route]]);
  });
});
