/**
 * Bundles every action: build/actions/NAME/src/main.js -> actions/NAME/dist/index.js, with its lazy chunks and licences.
 * `--check` writes nothing and fails when a committed bundle differs by a byte.
 */
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { minify } from 'terser';

import { wrapModules } from './eager.ts';
import { thinLanguageService } from './language-service.ts';
import { renderLicences } from './licences.ts';
import type { Compilation } from './licences.ts';

interface NccResult {
  code: string;
  assets: Record<string, { source: string | Buffer }>;
  stats: { compilation: Compilation };
}
type Ncc = (entry: string, options: Record<string, unknown>) => Promise<NccResult>;

const root = resolve(import.meta.dirname, '../..');
const build = join(root, 'build');
const isCheck = process.argv.includes('--check');

/** What is shorter and means the same; functions stay apart, so that stack traces name them. */
const SAFE_SAVINGS = {
  unused: true,
  dead_code: true,
  collapse_vars: true,
  reduce_vars: true,
  reduce_funcs: false,
  join_vars: true,
  evaluate: true,
  properties: true,
  booleans: true,
  conditionals: true,
  if_return: true,
  comparisons: true,
  switches: true,
  side_effects: true,
};

const CORE = 'node_modules/@smithy/core/dist-es/submodules';
/** One by one: beside a pattern (`@smithy/core/*`) the path of a single one, a shim's, is not heeded. */
const smithyCore = Object.fromEntries(
  readdirSync(join(root, CORE)).map((name) => [`@smithy/core/${name}`, [`../${CORE}/${name}/index.js`]]),
);

/** ncc follows these `paths` for any package, inside node_modules too. */
const paths = {
  // Shims that load the real packages when they are needed.
  undici: ['../scripts/bundle/shims/undici.js'],
  '@actions/http-client': ['../scripts/bundle/shims/http-client.js'],
  '@actions/exec': ['../scripts/bundle/shims/exec.js'],
  // Shims of what no run needs.
  '@octokit/plugin-rest-endpoint-methods': ['../scripts/bundle/shims/rest-endpoint-methods.js'],
  '@aws-sdk/credential-provider-sso': ['../scripts/bundle/shims/personal-credentials.js'],
  '@aws-sdk/credential-provider-login': ['../scripts/bundle/shims/personal-credentials.js'],
  cronstrue: ['../scripts/bundle/shims/cronstrue.js'],
  'vscode-languageserver-types': ['../scripts/bundle/shims/vscode-languageserver-types.js'],
  // Single files that little is shaken out of: minified they are 120 and 90 kB less to parse.
  valibot: ['../node_modules/valibot/dist/index.min.mjs'],
  // Their export maps give CommonJS to Node, of which nothing can be taken out, nor of what it requires.
  '@smithy/core': ['../node_modules/@smithy/core/dist-es/index.js'],
  ...smithyCore,
  '@smithy/core/event-streams': ['../scripts/bundle/shims/event-streams.js'],
  '@aws-sdk/core': ['../node_modules/@aws-sdk/core/dist-es/index.js'],
  '@aws-sdk/core/*': ['../node_modules/@aws-sdk/core/dist-es/submodules/*/index.js'],
  '@aws-sdk/nested-clients/*': ['../node_modules/@aws-sdk/nested-clients/dist-es/submodules/*/index.js'],
  // The same parser as ES modules; for Node the package gives CommonJS.
  yaml: ['../node_modules/yaml/browser/dist/index.js'],
  'json-p3': ['../node_modules/json-p3/dist/json-p3.browser.min.js'],
};
// A path that leads nowhere is passed over in silence, and the bundle is as large and slow as before.
for (const [target = ''] of Object.values(paths)) {
  if (!existsSync(join(build, target.split('*')[0] ?? '')))
    throw new Error(`${target} is not there any more: look for its new place.`);
}
writeFileSync(join(build, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }));
thinLanguageService(root, build);
process.chdir(build);
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;

const actions = readdirSync(join(build, 'actions')).filter((name) =>
  existsSync(join(build, 'actions', name, 'src', 'main.js')),
);
let stale = 0;
for (const action of actions) {
  const files = await bundle(action);
  const dist = join(root, 'actions', action, 'dist');
  if (isCheck) stale += report(action, differences(dist, files));
  else write(dist, files);
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  console.log(
    `${action}: index.js ${kilobytes(files.get('index.js')?.length ?? 0)}, all ${files.size} files ${kilobytes(bytes)}`,
  );
}
if (stale > 0) {
  console.error(`${stale} bundle files are not current: run \`npm run build\` and commit actions/*/dist.`);
  process.exitCode = 1;
}

async function bundle(action: string): Promise<Map<string, Buffer>> {
  const entry = join(build, 'actions', action, 'src', 'main.js');
  const { code, assets, stats } = await ncc(entry, {
    filename: 'index.js',
    cache: false,
    // CommonJS: Node starts without its loader of ES modules, and a lazy chunk is a plain `require`.
    esm: false,
    quiet: true,
    target: 'es2022',
    mainFields: ['module', 'main'],
  });
  const files = new Map([['index.js', toBuffer(wrapModules(await prune(code)))]]);
  files.set('package.json', Buffer.from('{"type":"commonjs"}\n'));
  files.set('licenses.txt', Buffer.from(renderLicences(stats.compilation)));
  const post = join(build, 'actions', action, 'src', 'post.js');
  if (existsSync(post)) files.set('post.js', toBuffer(await prune(postEntry(post))));
  for (const [name, { source }] of Object.entries(assets)) {
    files.set(name, name.endsWith('.js') ? toBuffer(wrapModules(await prune(source.toString()))) : Buffer.from(source));
  }
  return files;
}

/** A few lines that load the same bundle: the post step's own entry. As CommonJS, without the mark that tsc leaves. */
function postEntry(file: string): string {
  return readFileSync(file, 'utf8').replace('./main.js', './index.js').replace('export {};', '');
}

/**
 * Takes out what nothing uses, comments and indentation, and shortens the names of variables: less to download, and less to parse at each start.
 * Functions, classes, properties and lines stay, so that a stack trace names what it did in the source, and can be looked up.
 */
async function prune(code: string): Promise<string> {
  const names = { toplevel: true, keep_fnames: true, keep_classnames: true };
  const pruned = await minify(code, {
    mangle: names,
    compress: { ...names, ...SAFE_SAVINGS, defaults: false, passes: 2 },
    // ASCII only: V8 keeps such a source in one byte a character, and scans it faster. A line for each statement, where a semicolon would stand.
    format: { semicolons: false, comments: false, ascii_only: true },
  });
  if (pruned.code === undefined) throw new Error('terser gave no code');
  return pruned.code;
}

function toBuffer(code: string): Buffer {
  return Buffer.from(`${code}\n`);
}

function write(dist: string, files: Map<string, Buffer>): void {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), content);
  }
}

function differences(dist: string, files: Map<string, Buffer>): string[] {
  const committed = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : [];
  const extra = committed.filter((name) => statSync(join(dist, name)).isFile() && !files.has(name));
  const changed = [...files].filter(([name, content]) => {
    const path = join(dist, name);
    return !existsSync(path) || !readFileSync(path).equals(content);
  });
  return [...changed.map(([name]) => `stale or missing: ${name}`), ...extra.map((name) => `extra: ${name}`)];
}

function report(action: string, lines: readonly string[]): number {
  for (const line of lines) console.error(`actions/${action}/dist: ${line}`);
  return lines.length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
