/** Reads a step's inputs. Faults are gathered, so that all of them are told at once, before anything is changed. */
import * as core from '@actions/core';

import { ActionError, messageOf } from '../errors.ts';
import { formatDuration, parseDuration } from '../time/duration.ts';
import { Secret } from './secret.ts';

/** One bad input: its value, and what would be allowed. */
export interface InputFault {
  readonly input: string;
  readonly value: string;
  readonly allowed: string;
}

/** One fault inside an input that is a document. */
export interface DocumentFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Gives inputs as typed values. A getter that meets a bad value notes the fault and returns a placeholder of its type;
 * {@link finish} then throws all faults together, so a story never sees a placeholder.
 */
export class InputReader {
  /** The inputs read so far; the contract test compares them with action.yml. */
  readonly namesRead = new Set<string>();
  readonly #faults: string[] = [];
  readonly #env: Readonly<Record<string, string | undefined>>;

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#env = env;
  }

  /** The value exactly as given, white space included; empty when absent. */
  untrimmed(name: string): string {
    this.namesRead.add(name);
    return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
  }

  /** Whether a value is given, good or bad. */
  has(name: string): boolean {
    return this.untrimmed(name).trim() !== '';
  }

  /** A value that must be there. */
  text(name: string): string {
    const value = this.untrimmed(name).trim();
    if (value === '') this.fault({ input: name, value, allowed: 'a value (it is required)' });
    return value;
  }

  /** A value that may be left out. */
  optionalText(name: string): string | undefined {
    const value = this.untrimmed(name).trim();
    return value === '' ? undefined : value;
  }

  /** `true` or `false`. */
  boolean(name: string): boolean {
    const value = this.untrimmed(name).trim();
    if (!['true', 'false'].includes(value.toLowerCase())) this.fault({ input: name, value, allowed: 'true or false' });
    return value.toLowerCase() === 'true';
  }

  /** A whole number within bounds, ends included. */
  integer(name: string, { min, max }: { min: number; max: number }): number {
    const value = this.untrimmed(name).trim();
    const number = Number(value);
    if (!/^-?\d+$/.test(value) || number < min || number > max) {
      this.fault({ input: name, value, allowed: `a whole number from ${min} to ${max}` });
    }
    return number;
  }

  /** Milliseconds of a duration such as `90s`, `10m`, `1h`, within bounds (milliseconds, ends included). */
  duration(name: string, { minMs, maxMs }: { minMs: number; maxMs: number }): number {
    const value = this.untrimmed(name).trim();
    const ms = parseDuration(value);
    if (ms === undefined || ms < minMs || ms > maxMs) {
      const bounds = `${formatDuration(minMs)} to ${formatDuration(maxMs)}`;
      this.fault({ input: name, value, allowed: `a duration such as 90s, 10m or 1h, from ${bounds}` });
    }
    return ms ?? minMs;
  }

  /** One of the allowed words, letter for letter. */
  choice<const T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
    const value = this.untrimmed(name).trim();
    const found = allowed.find((word) => word === value);
    if (found === undefined) this.fault({ input: name, value, allowed: `one of: ${allowed.join(', ')}` });
    return found ?? allowed[0];
  }

  /** Items separated by line breaks or commas; blanks around and empty items are dropped. */
  list(name: string): string[] {
    return splitItems(this.untrimmed(name), /[\r\n,]+/);
  }

  /** Items one a line; commas belong to the item. */
  lines(name: string): string[] {
    return splitItems(this.untrimmed(name), /[\r\n]+/);
  }

  /** A secret that may be left out; masked in the log from here on. */
  optionalSecret(name: string): Secret | undefined {
    const value = this.untrimmed(name).trim();
    if (value === '') return undefined;
    for (const line of value.split(/[\r\n]+/)) if (line !== '') core.setSecret(line);
    return new Secret(value);
  }

  /** A value that `parse` understands; what it throws becomes the fault's text. Undefined when the input is left out. */
  parsed<T>(name: string, parse: (text: string) => T): T | undefined {
    const value = this.optionalText(name);
    if (value === undefined) return undefined;
    try {
      return parse(value);
    } catch (error) {
      this.fault({ input: name, value, allowed: messageOf(error) });
      return undefined;
    }
  }

  /** Notes a fault, for rules that concern several inputs. */
  fault(fault: InputFault): void {
    this.#faults.push(renderFault(fault));
  }

  /** Notes a fault inside a document, where it stands (counted from 1); `message` is a sentence. */
  faultAt(input: string, { line, column, message }: DocumentFault): void {
    this.#faults.push(`- \`${input}\`, line ${line}, column ${column}: ${message}`);
  }

  /**
   * Ends the reading.
   * @throws {ActionError} invalid-inputs with every fault; nothing has been called or changed by then.
   */
  finish(): void {
    if (this.#faults.length === 0) return;
    const count = this.#faults.length === 1 ? 'One input is' : `${this.#faults.length} inputs are`;
    throw new ActionError({
      code: 'invalid-inputs',
      message: [`${count} not valid:`, ...this.#faults].join('\n'),
      fix: 'Correct the values under `with:` of this step. Nothing has been changed.',
    });
  }
}

function renderFault({ input, value, allowed }: InputFault): string {
  const shown = value.length > 200 ? `${value.slice(0, 200)}…` : value;
  return `- \`${input}\` is ${value === '' ? 'empty' : JSON.stringify(shown)}; allowed: ${allowed}.`;
}

function splitItems(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
