/** What the action reads out of a Dockerfile: base images, and where an instruction stands. Loads the parser only when asked. */
import type { Dockerfile, From, Instruction } from 'dockerfile-ast';

/**
 * References of the images that the Dockerfile takes from a registry, to build on and to copy from, with build arguments put in; stages of its own
 * and `scratch` left out.
 * A reference whose argument has no value is left out too.
 */
export async function listBaseImages(text: string, buildArgs: Readonly<Record<string, string>>): Promise<string[]> {
  const dockerfile = await parse(text);
  const values = globalArguments(dockerfile, buildArgs);
  const stages = new Set<string>();
  const bases = new Set<string>();
  for (const from of dockerfile.getFROMs()) {
    const reference = expand(from.getImage() ?? '', values);
    if (reference !== undefined && reference !== 'scratch' && !stages.has(reference)) bases.add(reference);
    stages.add(from.getBuildStage() ?? '');
  }
  for (const reference of copiedImages(dockerfile)) if (!stages.has(reference)) bases.add(reference);
  return [...bases].filter((reference) => reference !== '');
}

/** `COPY --from=IMAGE` and `RUN --mount=from=IMAGE`, which know no arguments; a number means a stage. */
function copiedImages(dockerfile: Dockerfile): string[] {
  return dockerfile
    .getInstructions()
    .filter((instruction) => ['COPY', 'RUN'].includes(instruction.getKeyword()))
    .flatMap((instruction) =>
      Array.from(
        instruction.getTextContent().matchAll(/\s--(?:mount=(?:\S*?,)?)?from=([^\s,]+)/g),
        ([, reference = '']) => reference,
      ),
    )
    .filter((reference) => !/^\d+$|\$/.test(reference));
}

/** ARGs in front of the first FROM, the only ones that FROM sees (Dockerfile reference, "Understand how ARG and FROM interact"). */
function globalArguments(
  dockerfile: Dockerfile,
  buildArgs: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const property of dockerfile.getInitialARGs().flatMap((arg) => arg.getProperties())) {
    const value = buildArgs[property.getName()] ?? property.getValue();
    if (value !== null) values.set(property.getName(), expand(value, values) ?? value);
  }
  return values;
}

/** `$NAME`, `${NAME}`, `${NAME:-default}`; undefined when a name has no value. */
function expand(text: string, values: ReadonlyMap<string, string>): string | undefined {
  const unknown: string[] = [];
  const expanded = text.replaceAll(
    /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
    (_, braced: string | undefined, fallback: string | undefined, bare: string | undefined) => {
      const value = values.get(braced ?? bare ?? '') ?? fallback;
      if (value === undefined) unknown.push(text);
      return value ?? '';
    },
  );
  return unknown.length === 0 ? expanded : undefined;
}

/** Where a step of a build stands. */
export interface StepPlace {
  /** Name of the stage; undefined: the only one, or the target. */
  readonly stage: string | undefined;
  /** Position in the stage as BuildKit counts, from 1. */
  readonly step: number;
  /** `RUN npm ci`: its keyword must be the instruction's. */
  readonly instruction: string;
}

/** BuildKit counts these as the steps of a stage; FROM counts unless it is `scratch` or another stage. */
const STEP_KEYWORDS = new Set(['COPY', 'ADD', 'RUN', 'WORKDIR']);

/** The line (from 1) of a step; undefined when the Dockerfile has no such step. */
export async function findStepLine(text: string, { stage, step, instruction }: StepPlace): Promise<number | undefined> {
  const dockerfile = await parse(text);
  const froms = dockerfile.getFROMs();
  const from =
    froms.find((candidate) => candidate.getBuildStage() === stage) ?? stageByNumber(froms, stage) ?? froms.at(-1);
  if (from === undefined) return undefined;
  const inStage = instructionsOf(dockerfile, from);
  const stages = new Set(['scratch', ...froms.map((candidate) => candidate.getBuildStage() ?? '')]);
  const steps = inStage.filter((candidate) =>
    candidate.getKeyword() === 'FROM' ? !stages.has(from.getImage() ?? '') : STEP_KEYWORDS.has(candidate.getKeyword()),
  );
  const found = steps[step - 1];
  if (found === undefined || !instruction.toUpperCase().startsWith(`${found.getKeyword()} `)) return undefined;
  return found.getRange().start.line + 1;
}

/** BuildKit calls unnamed stages `stage-1`, counted from 0. */
function stageByNumber(froms: readonly From[], stage: string | undefined): From | undefined {
  const [, number] = /^stage-(\d+)$/.exec(stage ?? '') ?? [];
  return number === undefined ? undefined : froms[Number(number)];
}

function instructionsOf(dockerfile: Dockerfile, from: From): Instruction[] {
  const start = from.getRange().start.line;
  const next = dockerfile.getFROMs().find((candidate) => candidate.getRange().start.line > start);
  const end = next?.getRange().start.line ?? Number.POSITIVE_INFINITY;
  return dockerfile.getInstructions().filter((candidate) => {
    const { line } = candidate.getRange().start;
    return line >= start && line < end;
  });
}

async function parse(text: string): Promise<Dockerfile> {
  const { DockerfileParser } = await import('dockerfile-ast');
  return DockerfileParser.parse(text);
}
