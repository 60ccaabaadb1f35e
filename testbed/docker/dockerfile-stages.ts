/** The stages of a Dockerfile, and the arguments above the first of them. */
import { DockerfileParser } from 'dockerfile-ast';
import type { Instruction } from 'dockerfile-ast';
import { BuildRefusal, lineOf, readProperties } from './dockerfile-instruction.ts';
import { expandVariables } from './dockerfile-variables.ts';

/** One `FROM` and what follows it. */
export interface Stage {
  readonly name: string | undefined;
  readonly image: string;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
}

/** Variables that BuildKit sets by itself in every stage that declares them. */
export const platformArgs: Readonly<Record<string, string>> = {
  TARGETPLATFORM: 'linux/amd64',
  TARGETOS: 'linux',
  TARGETARCH: 'amd64',
  BUILDPLATFORM: 'linux/amd64',
  BUILDOS: 'linux',
  BUILDARCH: 'amd64',
};

/** The stage of a name or number. */
export function findStage(stages: readonly Stage[], name: string): Stage | undefined {
  return (
    stages.find((stage) => stage.name?.toLowerCase() === name.toLowerCase()) ??
    (/^\d+$/u.test(name) ? stages[Number(name)] : undefined)
  );
}

/**
 * Splits a Dockerfile into its stages.
 *
 * @param args build arguments: they replace the defaults of the ARG lines above the first FROM
 * @throws {BuildRefusal} when it is empty, or has instructions before the first FROM
 */
export function readStages(
  dockerfile: string,
  args: Readonly<Record<string, string>>,
): { stages: Stage[]; globals: ReadonlyMap<string, string> } {
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  const globals = new Map<string, string>();
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      const words = instruction.getArguments().map((argument) => argument.getValue());
      const values = new Map([...Object.entries(platformArgs), ...globals]);
      const image = expandVariables(words[0] ?? '', values);
      if (image === '') throw new BuildRefusal('base name should not be blank', lineOf(instruction));
      stages.push({
        name: words[1]?.toUpperCase() === 'AS' ? words[2] : undefined,
        image,
        from: instruction,
        instructions: [],
      });
    } else if (stages.length > 0) {
      stages.at(-1)?.instructions.push(instruction);
    } else if (keyword === 'ARG') {
      for (const [name, value] of readProperties(instruction)) {
        globals.set(name, args[name] ?? expandVariables(value ?? '', globals));
      }
    } else {
      throw new BuildRefusal('no build stage in current context', lineOf(instruction));
    }
  }
  if (stages.length === 0) throw new BuildRefusal('the Dockerfile cannot be empty', { line: 1 });
  return { stages, globals };
}
