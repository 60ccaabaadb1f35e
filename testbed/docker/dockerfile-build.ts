/**
 * Reads a Dockerfile into an image, as far as that needs no container: COPY, ADD of local files, and what only changes
 * the image's configuration. What would have to run is refused, except what prepares the environment (`run-steps.ts`).
 */
import type { Instruction } from 'dockerfile-ast';
import type { ContextFiles } from './build-context.ts';
import { copyInto } from './copy-files.ts';
import { BuildRefusal, readJsonList, readProperties, refusal, textOf } from './dockerfile-instruction.ts';
import { readHealthcheck } from './dockerfile-healthcheck.ts';
import { findStage, platformArgs, readStages } from './dockerfile-stages.ts';
import type { Stage } from './dockerfile-stages.ts';
import { expandVariables } from './dockerfile-variables.ts';
import { putFile } from './image-files.ts';
import type { ImageFile } from './image-files.ts';
import { notPreparation } from './run-steps.ts';

/** The part of an image's configuration that a Dockerfile decides (OCI image specification, config.md). */
interface ImageConfig {
  Env: string[];
  Entrypoint?: string[];
  Cmd?: string[];
  WorkingDir: string;
  User: string;
  ExposedPorts: Record<string, object>;
  Volumes: Record<string, object>;
  Labels: Record<string, string>;
  StopSignal?: string;
  Healthcheck?: Record<string, unknown>;
}

/** What a build is given. */
export interface BuildInput {
  readonly dockerfile: string;
  readonly context: ContextFiles;
  /** Contexts by name, for `COPY --from=NAME`. */
  readonly namedContexts: ReadonlyMap<string, ContextFiles>;
  readonly args: Readonly<Record<string, string>>;
  /** Stage to build; default: the last. */
  readonly target?: string;
  /** Gets a step when it begins, and a remark on what was done instead. */
  readonly onStep: (step: BuildStep) => void;
}

/** A step, for the build's log. */
export interface BuildStep {
  readonly stage: string | undefined;
  readonly index: number;
  readonly count: number;
  readonly instruction: string;
  readonly remark?: string;
}

/** A stage's outcome. */
export interface BuiltStage {
  readonly files: ReadonlyMap<string, ImageFile>;
  readonly config: ImageConfig;
  readonly history: readonly string[];
}

/**
 * Builds the target stage and those it needs.
 *
 * @throws {BuildRefusal} when the Dockerfile is wrong, or when it needs a step to run
 */
export function buildDockerfile(input: BuildInput): BuiltStage {
  const { stages, globals } = readStages(input.dockerfile, input.args);
  const target = input.target === undefined ? stages.at(-1) : findStage(stages, input.target);
  if (target === undefined) {
    throw new BuildRefusal(`target stage "${input.target ?? ''}" could not be found`, { line: 1 });
  }
  const built = new Map<Stage, BuiltStage>();
  const buildStage = (stage: Stage): BuiltStage => {
    const known = built.get(stage);
    if (known !== undefined) return known;
    const before = stages.slice(0, stages.indexOf(stage));
    const parent = findStage(before, stage.image);
    const made = new StageBuild({
      input,
      stage,
      globals,
      base: parent === undefined ? undefined : buildStage(parent),
      stageFiles: (name) => {
        const other = findStage(before, name);
        return other === undefined ? undefined : buildStage(other).files;
      },
    }).run();
    built.set(stage, made);
    return made;
  };
  return buildStage(target);
}

interface StageContext {
  readonly input: BuildInput;
  readonly stage: Stage;
  readonly globals: ReadonlyMap<string, string>;
  readonly base: BuiltStage | undefined;
  readonly stageFiles: (name: string) => ReadonlyMap<string, ImageFile> | undefined;
}

const defaultPath = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

class StageBuild {
  private readonly context: StageContext;
  private readonly files: Map<string, ImageFile>;
  private readonly config: ImageConfig;
  private readonly history: string[];
  private hasOwnCommand = false;
  /** What `$NAME` means: build arguments that were declared, and the environment. */
  private readonly variables = new Map<string, string>();

  constructor(context: StageContext) {
    this.context = context;
    const { base } = context;
    this.files = new Map(base?.files);
    this.config = structuredClone(
      base?.config ?? { Env: [defaultPath], WorkingDir: '', User: '', ExposedPorts: {}, Volumes: {}, Labels: {} },
    );
    this.history = [...(base?.history ?? [])];
    for (const pair of this.config.Env)
      this.variables.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  }

  run(): BuiltStage {
    const { stage, base } = this.context;
    const steps = stage.instructions.filter((instruction) => instruction.getKeyword() !== 'ARG');
    this.tell({
      from: stage.from,
      index: 1,
      count: steps.length + 1,
      remark: base === undefined ? emptyBase(stage.image) : undefined,
    });
    for (const instruction of stage.instructions) {
      const index = steps.indexOf(instruction) + 2;
      const remark = this.applyAt(
        instruction,
        `${stage.name === undefined ? '' : `${stage.name} `}${index}/${steps.length + 1}`,
      );
      if (index > 1) this.tell({ from: instruction, index, count: steps.length + 1, remark });
      this.history.push(textOf(instruction));
    }
    return { files: this.files, config: this.config, history: this.history };
  }

  private tell(step: { from: Instruction; index: number; count: number; remark: string | undefined }): void {
    const { from, index, count, remark } = step;
    const told = { stage: this.context.stage.name, index, count, instruction: textOf(from) };
    this.context.input.onStep(remark === undefined ? told : { ...told, remark });
  }

  /** Does one instruction; a refusal tells its position, as BuildKit does. */
  private applyAt(instruction: Instruction, position: string): string | undefined {
    try {
      return this.apply(instruction);
    } catch (error) {
      if (!(error instanceof BuildRefusal)) throw error;
      const { message, line } = error;
      throw new BuildRefusal(message, { line, instruction: textOf(instruction), position });
    }
  }

  /** Does one instruction. @returns a remark when something was done in another way than Docker would */
  private apply(instruction: Instruction): string | undefined {
    switch (instruction.getKeyword()) {
      case 'ARG':
        return this.declareArgs(instruction);
      case 'ENV':
        return this.setEnvironment(instruction);
      case 'LABEL':
        for (const [name, value] of readProperties(instruction)) this.config.Labels[name] = this.expand(value ?? '');
        return undefined;
      case 'COPY':
      case 'ADD':
        return copyInto({
          instruction,
          files: this.files,
          workingDirectory: this.config.WorkingDir,
          expand: (text) => this.expand(text),
          sourceOf: (from) => this.sourceOf(from, instruction),
        });
      case 'RUN':
        return refuseWhatRuns(instruction);
      case 'MAINTAINER':
        return undefined;
      default:
        return this.configure(instruction);
    }
  }

  private configure(instruction: Instruction): undefined {
    const { config } = this;
    const text = this.expand(instruction.getArgumentsContent() ?? '').trim();
    switch (instruction.getKeyword()) {
      case 'WORKDIR':
        config.WorkingDir = text.startsWith('/') ? text : `${config.WorkingDir}/${text}`.replaceAll('//', '/');
        putFile(this.files, config.WorkingDir, { type: 'directory', mode: 0o755 });
        return undefined;
      case 'USER':
        config.User = text;
        return undefined;
      case 'EXPOSE':
        for (const port of text.split(/\s+/u)) config.ExposedPorts[port.includes('/') ? port : `${port}/tcp`] = {};
        return undefined;
      case 'VOLUME':
        for (const path of readJsonList(text) ?? text.split(/\s+/u)) config.Volumes[path] = {};
        return undefined;
      case 'STOPSIGNAL':
        config.StopSignal = text;
        return undefined;
      case 'CMD':
        config.Cmd = readCommand(instruction);
        this.hasOwnCommand = true;
        return undefined;
      case 'ENTRYPOINT':
        config.Entrypoint = readCommand(instruction);
        // Docker: a new entry point drops the command of the base image.
        if (!this.hasOwnCommand) delete config.Cmd;
        return undefined;
      case 'HEALTHCHECK':
        config.Healthcheck = readHealthcheck(instruction);
        return undefined;
      default:
        throw refusal(instruction, `the stand-in does not know ${instruction.getKeyword()}`);
    }
  }

  private declareArgs(instruction: Instruction): undefined {
    for (const [name, value] of readProperties(instruction)) {
      const { input, globals } = this.context;
      const found =
        input.args[name] ?? (value === null ? (globals.get(name) ?? platformArgs[name]) : this.expand(value));
      // ENV wins over ARG of the same name.
      const isEnvironment = this.config.Env.some((pair) => pair.startsWith(`${name}=`));
      if (found !== undefined && !isEnvironment) this.variables.set(name, found);
    }
    return undefined;
  }

  private setEnvironment(instruction: Instruction): undefined {
    // All values of one ENV see the variables as they were before it.
    const pairs = readProperties(instruction).map(([name, value]) => [name, this.expand(value ?? '')] as const);
    for (const [name, value] of pairs) {
      this.variables.set(name, value);
      this.config.Env = [...this.config.Env.filter((pair) => !pair.startsWith(`${name}=`)), `${name}=${value}`];
    }
    return undefined;
  }

  private sourceOf(from: string | undefined, instruction: Instruction): ContextFiles {
    const { input, stageFiles } = this.context;
    if (from === undefined) return input.context;
    const named = input.namedContexts.get(from);
    if (named !== undefined) return named;
    const files = stageFiles(from);
    if (files === undefined)
      throw refusal(instruction, `the stand-in cannot copy from the image ${from}: it pulls no images`);
    return new Map([...files].map(([path, file]) => [path.slice(1), file]));
  }

  private expand(text: string): string {
    return expandVariables(text, this.variables);
  }
}

function emptyBase(image: string): string | undefined {
  return image === 'scratch'
    ? undefined
    : `stand-in: ${image} is taken as an empty image; its programs are this machine's`;
}

function refuseWhatRuns(instruction: Instruction): string {
  const command = instruction.getArgumentsContent() ?? '';
  const list = readJsonList(command);
  const unknown = notPreparation(list === undefined ? command : list.join(' '));
  if (unknown === undefined) return 'stand-in: skipped, it only prepares the environment';
  throw refusal(instruction, `the stand-in runs nothing, and this is not known to be preparation only: ${unknown}`);
}

function readCommand(instruction: Instruction): string[] {
  const text = instruction.getArgumentsContent() ?? '';
  return readJsonList(text) ?? ['/bin/sh', '-c', text];
}
