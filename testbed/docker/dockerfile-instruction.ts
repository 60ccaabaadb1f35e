/** What an instruction of a Dockerfile says, read from its syntax tree. */
import type { Instruction } from 'dockerfile-ast';

/** The Dockerfile cannot be built here; `line` is 1-based. */
export class BuildRefusal extends Error {
  readonly line: number;
  /** The step, when it is one: `RUN npm ci`. */
  readonly instruction: string | undefined;
  /** `built 3/5`: stage and step. */
  readonly position: string | undefined;
  constructor(message: string, at: { line: number; instruction?: string; position?: string }) {
    super(message);
    this.line = at.line;
    this.instruction = at.instruction;
    this.position = at.position;
  }
}

/** A refusal of an instruction. */
export function refusal(instruction: Instruction, message: string): BuildRefusal {
  return new BuildRefusal(message, { ...lineOf(instruction), instruction: textOf(instruction) });
}

/** Where an instruction stands. */
export function lineOf(instruction: Instruction): { line: number } {
  return { line: instruction.getRange().start.line + 1 };
}

/** An instruction on one line, as BuildKit shows it. */
export function textOf(instruction: Instruction): string {
  return `${instruction.getKeyword()} ${instruction.getRawArgumentsContent() ?? ''}`.replaceAll(/\\?\s*\n\s*/gu, ' ');
}

interface WithProperties {
  getProperties(): { getName(): string; getValue(): string | null }[];
}

/** `NAME=value` pairs of ARG, ENV, LABEL. */
export function readProperties(instruction: Instruction): [string, string | null][] {
  const { getProperties } = instruction as unknown as Partial<WithProperties>;
  if (getProperties === undefined) return [];
  return getProperties.call(instruction).map((property) => [property.getName(), property.getValue()]);
}

/** The exec form, `["a", "b"]`; undefined for the shell form. */
export function readJsonList(text: string): string[] | undefined {
  if (!text.trimStart().startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    // What only looks like JSON is a shell command, as Docker takes it.
    return undefined;
  }
}

interface WithFlags {
  getFlags(): { getName(): string; getValue(): string | null }[];
}

/** `--name=value` pairs in front of the arguments. */
export function readFlags(instruction: Instruction): [string, string][] {
  const { getFlags } = instruction as unknown as Partial<WithFlags>;
  if (getFlags === undefined) return [];
  return getFlags.call(instruction).map((flag) => [flag.getName(), flag.getValue() ?? '']);
}

/** Whether an instruction has here-documents. */
export function hasHeredocs(instruction: Instruction): boolean {
  const { getHeredocs } = instruction as unknown as { getHeredocs?: () => unknown[] };
  return getHeredocs !== undefined && getHeredocs.call(instruction).length > 0;
}
