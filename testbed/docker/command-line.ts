/** Reads command lines, and refuses what it does not know in Docker's words. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { DockerFailure } from './stand-in.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; strict: true; allowPositionals: true }>
>;

/**
 * Reads the options of a command.
 *
 * @param command `docker build`, for the refusal
 * @throws {DockerFailure} exit code 125 for an unknown flag
 */
export function readOptions<Known extends Options>(
  command: string,
  args: readonly string[],
  options: Known,
): Parsed<Known> {
  // Go's booleans may carry a value: --push=true.
  const plain = args.flatMap((arg) => {
    const { name = '', value } = /^--(?<name>[\w-]+)=(?<value>true|false)$/u.exec(arg)?.groups ?? {};
    if (options[name]?.type !== 'boolean') return [arg];
    return value === 'true' ? [`--${name}`] : [];
  });
  try {
    return parseArgs({ args: plain, options, strict: true, allowPositionals: true });
  } catch (error) {
    // No instanceof: the error is of Node's own realm, which is another one under a test runner.
    const { message } = error as Error;
    const flag = /^Unknown option '(?<flag>[^']+)'/u.exec(message)?.groups?.['flag'];
    throw new DockerFailure(flag === undefined ? message : `unknown flag: ${flag}\nSee '${command} --help'.`, 125);
  }
}
