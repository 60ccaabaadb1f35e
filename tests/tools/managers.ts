/** A component by each package manager of Node: its only dependency is a linter that lies in the repository, so that nothing is downloaded. */
import { madeUp } from '../scenarios/check/component-bed.ts';
import type { Files } from '../scenarios/check/component-bed.ts';

/** One package manager. */
export interface ManagerCase {
  readonly name: string;
  /** Programs for PATH: name -> file in node_modules. */
  readonly programs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** package.json of the component. */
  readonly manifest: string;
  /** Settings of the manager. */
  readonly files: Files;
  /** What makes the lock file. */
  readonly lock: readonly string[];
  /** Told of a lock file that does not fit. */
  readonly stale: string;
}

/** A linter that finds `debugger` and writes ESLint's report; and a second package, for a lock file that lacks it. */
export function makeTool(): Files {
  const code = madeUp(`
const isBroken = fs.readFileSync('src/a.js', 'utf8').includes('debugger');
const messages = isBroken ? [{ ruleId: 'no-debugger', severity: 2, message: 'No.', line: 1, column: 1 }] : [];
fs.writeFileSync(option('--output-file'), JSON.stringify([{ filePath: process.cwd() + '/src/a.js', messages }]));
process.exitCode = isBroken ? 1 : 0;`);
  return {
    'tool/package.json': '{ "name": "eslint", "version": "1.0.0", "bin": { "eslint": "eslint.js" } }\n',
    'tool/eslint.js': code,
    'tool-2/package.json': '{ "name": "tool-2", "version": "1.0.0" }\n',
  };
}

function manifest(more = ''): string {
  return `{
  "name": "web",
  "version": "1.0.0",
  "private": true,
  ${more}"scripts": { "lint": "eslint src" },
  "dependencies": { "eslint": "file:../tool" }
}
`;
}

const quiet = { npm_config_update_notifier: 'false' };

/** All package managers of Node. */
export const MANAGERS: readonly ManagerCase[] = [
  {
    name: 'npm',
    programs: {},
    env: quiet,
    manifest: manifest(),
    files: {},
    lock: ['npm', 'install', '--no-audit', '--no-fund'],
    stale: '(EUSAGE)',
  },
  {
    name: 'pnpm',
    programs: { pnpm: '.bin/pnpm' },
    env: quiet,
    manifest: manifest(),
    files: {},
    lock: ['pnpm', 'install'],
    stale: '(ERR_PNPM_OUTDATED_LOCKFILE)',
  },
  {
    name: 'yarn-1',
    programs: { yarn: 'yarn1/bin/yarn.js' },
    env: quiet,
    manifest: manifest(),
    files: {},
    lock: ['yarn', 'install'],
    stale: '(lock-file-out-of-date)',
  },
  ...['node-modules', 'pnp'].map((linker) => ({
    name: `yarn-4-${linker}`,
    programs: { yarn: '@yarnpkg/cli-dist/bin/yarn.js' },
    env: { ...quiet, YARN_ENABLE_TELEMETRY: '0' },
    manifest: manifest('"packageManager": "yarn@4.18.1",\n  '),
    // An empty lock file makes the folder a project of its own.
    files: { '.yarnrc.yml': `nodeLinker: ${linker}\n`, 'yarn.lock': '' },
    lock: ['yarn', 'install', '--no-immutable'],
    stale: '(YN0028)',
  })),
  {
    name: 'bun',
    programs: { bun: 'bun/bin/bun.exe' },
    env: quiet,
    manifest: manifest(),
    files: {},
    lock: ['bun', 'install'],
    stale: '(lock-file-out-of-date)',
  },
];
