/** Finds in the log of a failed build what failed: the step, where it stands, what it said last. */

/** The cause of a failed build, as BuildKit told it. */
export interface BuildFailure {
  /** Name of the target, when several were built at once. */
  readonly target: string | undefined;
  /** Name of the stage, when the Dockerfile names it. */
  readonly stage: string | undefined;
  /** Position of the step in its stage, from 1. */
  readonly step: number | undefined;
  /** The instruction: `RUN npm ci`. */
  readonly instruction: string | undefined;
  /** Line in the Dockerfile, from 1, when BuildKit tells it. */
  readonly line: number | undefined;
  /** `process "/bin/sh -c npm ci" did not complete successfully: exit code: 1` */
  readonly message: string;
  /** Last lines of the step's output. */
  readonly output: readonly string[];
}

const OUTPUT_LINES = 20;

/** Reads the plain progress of BuildKit (`--progress plain`), of buildx or of Docker before 23. */
export function parseBuildFailure(lines: readonly string[]): BuildFailure {
  const failed = failedVertex(lines);
  const last =
    lines.findLast((line) => /^(?:ERROR|error): /i.test(line)) ?? failed?.error ?? lines.at(-1) ?? 'no output';
  const header = failed === undefined ? undefined : parseHeader(failed.header);
  return {
    target: header?.target ?? targetOf(last),
    stage: header?.stage,
    step: header?.step,
    instruction: header?.instruction,
    line: dockerfileLine(lines),
    message: cleanMessage(failed?.error ?? last),
    output: failed === undefined ? lines.slice(-OUTPUT_LINES) : vertexOutput(lines, failed.id),
  };
}

interface FailedVertex {
  readonly id: string;
  readonly header: string;
  readonly error: string;
}

/** `#8 [api build 3/4] RUN npm ci` ... `#8 ERROR: process ... exit code: 1`; steps cancelled because another failed do not count. */
function failedVertex(lines: readonly string[]): FailedVertex | undefined {
  const headers = new Map<string, string>();
  const failed: FailedVertex[] = [];
  for (const line of lines) {
    const [, id, rest] = /^(#\d+) (.*)$/.exec(line) ?? [];
    if (id === undefined || rest === undefined) continue;
    if (!headers.has(id)) headers.set(id, rest);
    const header = headers.get(id) ?? '';
    const error = /^ERROR: (.*)$/.exec(rest)?.[1];
    // A cache that is not there yet fails no build.
    const isHarmless = header.includes('importing cache manifest') || /context canceled/i.test(error ?? '');
    if (error !== undefined && !isHarmless) failed.push({ id, header, error });
  }
  // The push of another target ends with the same error when a step fails; the step is the cause.
  return failed.find(({ header }) => /^\[.*\d+\/\d+\] /.test(header)) ?? failed[0];
}

function parseHeader(header: string): Pick<BuildFailure, 'target' | 'stage' | 'step' | 'instruction'> {
  const [, names = '', step, instruction] = /^\[(?:(.*?) )?(?:(\d+)\/\d+)\] (.*)$/.exec(header) ?? [];
  if (step === undefined) {
    const [, target] = /^\[(\S+) internal\]/.exec(header) ?? [];
    return { target, stage: undefined, step: undefined, instruction: header.replace(/^\[.*?\] /, '') };
  }
  // Spaces pad the position: `[api build  3/10]`. One name alone is the target (bake) or the stage (docker build).
  const [first, second] = names
    .trim()
    .split(/\s+/)
    .filter((name) => name !== '' && !name.includes('/'));
  return { target: first, stage: second, step: Number(step), instruction };
}

/** `0.353 boom` of `#18 0.353 boom`. */
function vertexOutput(lines: readonly string[], id: string): string[] {
  return lines
    .filter((line) => line.startsWith(`${id} `) && /^#\d+ \d+\.\d+ /.test(line))
    .map((line) => line.replace(/^#\d+ \d+\.\d+ /, ''))
    .slice(-OUTPUT_LINES);
}

/** `api` of `ERROR: target api: failed to solve: ...`. */
function targetOf(line: string): string | undefined {
  return /^ERROR: target (\S+): /.exec(line)?.[1];
}

/** The line of a parse error, or `Dockerfile:7` in front of the excerpt that newer frontends print. */
function dockerfileLine(lines: readonly string[]): number | undefined {
  const [, parseError] =
    lines.map((line) => /Dockerfile parse error (?:on )?line (\d+)/i.exec(line)).find(Boolean) ?? [];
  if (parseError !== undefined) return Number(parseError);
  const index = lines.findIndex((line, at) => /^\S.*:\d+$/.test(line) && /^-{10,}$/.test(lines[at + 1] ?? ''));
  const found = /:(\d+)$/.exec(lines[index] ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

function cleanMessage(text: string): string {
  return text
    .replace(/^error: /i, '')
    .replace(/^target \S+: /, '')
    .replace(/^failed to solve: /, '')
    .replace(/^rpc error: code = \w+ desc = /, '')
    .replace(/^failed to solve with frontend dockerfile\.v0: /, '');
}

/**
 * Whether a push failed because the immutable tag came into being meanwhile: another run pushed the same content. What the steps of a Dockerfile say
 * does not count: they may speak of anything.
 */
export function isTagImmutableFailure(lines: readonly string[]): boolean {
  if (parseBuildFailure(lines).step !== undefined) return false;
  return lines
    .filter((line) => /^#\d+ ERROR: |^[^#]/.test(line))
    .some((line) => /tag invalid|TAG_INVALID|tag is immutable|cannot be overwritten/i.test(line));
}
