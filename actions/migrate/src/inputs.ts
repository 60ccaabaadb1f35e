import * as v from 'valibot';

import { readDocument } from '../../../src/action/input-document.ts';
import type { InputReader } from '../../../src/action/input-reader.ts';
import { builtImagesSchema } from '../../../src/ecs/image-uri.ts';
import type { BuiltImage } from '../../../src/ecs/image-uri.ts';
import type { Tool } from './outcome.ts';
import type { Target } from './script.ts';

/** The inputs of migrate, typed. Durations in milliseconds. */
export interface Inputs {
  readonly tool: Tool;
  readonly cluster: string;
  readonly service: string;
  readonly container: string | undefined;
  readonly image: string | undefined;
  readonly images: Readonly<Record<string, BuiltImage>>;
  readonly directory: string | undefined;
  /** Words of the command; the tool's own when left out. */
  readonly command: readonly string[] | undefined;
  readonly workingDirectory: string | undefined;
  readonly target: Target;
  readonly showSql: boolean;
  readonly timeoutMs: number;
  readonly startTimeoutMs: number;
  readonly lockTimeoutMs: number;
  readonly lockRetries: number;
  readonly lease: string | undefined;
  readonly waitForLeaseMs: number;
  readonly onCancel: 'finish' | 'stop';
  readonly onTimeout: 'stop' | 'keep-running';
  readonly databaseAhead: 'fail' | 'skip';
  readonly logGroup: string | undefined;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly assignPublicIp: 'ENABLED' | 'DISABLED' | undefined;
  readonly awsRegion: string | undefined;
  readonly roleToAssume: string | undefined;
  readonly dryRun: boolean;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Reads and checks the inputs. */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const tool = reader.choice('tool', ['alembic', 'command']);
  const command = reader.parsed('command', (text) => parseCommand(text, tool));
  if (tool === 'command' && command === undefined) {
    reader.fault({
      input: 'command',
      value: '',
      allowed: 'a JSON list of words or a line for sh (it is required with `tool: command`)',
    });
  }
  const images = (await readDocument(reader, 'images', builtImagesSchema)) ?? {};
  const dryRun = reader.boolean('dry-run');
  if (!dryRun) refusePlannedImages(reader, images);
  return {
    tool,
    command,
    cluster: reader.text('cluster'),
    service: reader.text('service'),
    container: reader.optionalText('container'),
    image: reader.optionalText('image'),
    images,
    directory: reader.optionalText('directory'),
    workingDirectory: reader.optionalText('working-directory'),
    target: reader.choice('target', ['head', 'heads']),
    showSql: reader.boolean('show-sql'),
    timeoutMs: reader.duration('timeout', { minMs: MINUTE_MS, maxMs: 6 * HOUR_MS }),
    startTimeoutMs: reader.duration('start-timeout', { minMs: MINUTE_MS / 2, maxMs: HOUR_MS }),
    lockTimeoutMs: reader.duration('lock-timeout', { minMs: 1000, maxMs: HOUR_MS }),
    lockRetries: reader.integer('lock-retries', { min: 0, max: 10 }),
    lease: reader.optionalText('lease'),
    waitForLeaseMs: reader.duration('wait-for-lease', { minMs: 0, maxMs: 6 * HOUR_MS }),
    onCancel: reader.choice('on-cancel', ['finish', 'stop']),
    onTimeout: parseOnTimeout(reader.choice('on-timeout', ['auto', 'stop', 'keep-running']), tool),
    databaseAhead: reader.choice('database-ahead', ['fail', 'skip']),
    logGroup: reader.optionalText('log-group'),
    subnets: reader.list('subnets'),
    securityGroups: reader.list('security-groups'),
    assignPublicIp: parsePublicIp(reader.choice('assign-public-ip', ['service', 'enabled', 'disabled'])),
    awsRegion: reader.optionalText('aws-region'),
    roleToAssume: reader.optionalText('role-to-assume'),
    dryRun,
  };
}

function refusePlannedImages(reader: InputReader, images: Inputs['images']): void {
  for (const [name, { digest = '' }] of Object.entries(images)) {
    if (digest !== '') continue;
    const allowed = `a digest such as sha256:... at ${name}.digest; without one the image is only planned, for a dry run`;
    reader.fault({ input: 'images', value: '', allowed });
  }
}

/** A JSON list of words, or a line: a migration command is read by sh, alembic's is a few words that arguments are added to. */
function parseCommand(text: string, tool: Tool): readonly string[] {
  if (!text.startsWith('[')) return tool === 'alembic' ? text.split(/\s+/) : ['sh', '-c', text];
  const words: unknown = JSON.parse(text);
  if (v.is(v.pipe(v.array(v.string()), v.minLength(1)), words)) return words;
  throw new Error('a JSON list of words, or one line for sh');
}

/** A killed alembic rolls back on PostgreSQL; what another tool leaves behind nobody knows. */
function parseOnTimeout(choice: 'auto' | 'stop' | 'keep-running', tool: Tool): 'stop' | 'keep-running' {
  if (choice !== 'auto') return choice;
  return tool === 'alembic' ? 'stop' : 'keep-running';
}

function parsePublicIp(choice: 'service' | 'enabled' | 'disabled'): Inputs['assignPublicIp'] {
  if (choice === 'service') return undefined;
  return choice === 'enabled' ? 'ENABLED' : 'DISABLED';
}
