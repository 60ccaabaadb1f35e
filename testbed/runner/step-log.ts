/** The log of one step: workflow commands are taken out and obeyed, everything else is printed, secrets are masked. */
import type { SecretMasker } from './secret-masker.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation as GitHub shows it on the run. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** Annotations of one level that a step may show (actions/runner, ExecutionContext). */
const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_MESSAGE_LENGTH = 4096;

const COMMANDS = new Set(
  'error warning notice debug group endgroup add-mask add-matcher remove-matcher echo set-output save-state set-env add-path stop-commands'.split(
    ' ',
  ),
);

interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** Reads what a step prints. */
export class StepLog {
  readonly annotations: Annotation[] = [];
  /** How many annotations GitHub would not show, since only ten of a level are kept in a step. */
  readonly droppedAnnotations: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  /** Set by the old `::set-output::` and `::save-state::` commands. */
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** True when a command could not be obeyed: the step fails though its process may have ended well. */
  failed = false;

  readonly #masker: SecretMasker;
  readonly #debug: boolean;
  readonly #onLine: ((masked: string) => void) | undefined;
  readonly #lines: string[] = [];
  readonly #rawLines: string[] = [];
  #stopToken: string | undefined;
  #echo = false;

  constructor(options: { masker: SecretMasker; debug?: boolean; onLine?: (masked: string) => void }) {
    this.#masker = options.masker;
    this.#debug = options.debug ?? false;
    this.#onLine = options.onLine;
  }

  /** The log as a user sees it. */
  get text(): string {
    return this.#lines.join('\n');
  }

  /** What the process printed, unmasked, commands included. */
  get rawText(): string {
    return this.#rawLines.join('\n');
  }

  /** Takes one line of the process's stdout or stderr. The runner obeys commands on both. */
  read(line: string): void {
    this.#rawLines.push(line);
    const command = this.#parse(line);
    if (command === undefined || !this.#obey(command, line)) this.print(line);
  }

  /** Prints a line, masked; the runner's own messages come this way too. */
  print(line: string): void {
    const masked = this.#masker.mask(line);
    this.#lines.push(masked);
    this.#onLine?.(masked);
  }

  /** An annotation and its line in the log. */
  annotate(annotation: Annotation): void {
    const message = this.#masker.mask(annotation.message);
    this.print(`##[${annotation.level}]${message}`);
    const shown = this.annotations.filter(({ level }) => level === annotation.level).length;
    if (shown >= ANNOTATIONS_PER_LEVEL) this.droppedAnnotations[annotation.level] += 1;
    else this.annotations.push({ ...annotation, message: message.slice(0, ANNOTATION_MESSAGE_LENGTH) });
  }

  #parse(line: string): Command | undefined {
    const known = (name: string): boolean => COMMANDS.has(name.toLowerCase()) || name === this.#stopToken;
    return parseDoubleColon(line, known) ?? parseBracket(line, known);
  }

  /** @returns false when the line is to be printed as it is. */
  #obey(command: Command, line: string): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return false;
      this.#stopToken = undefined;
      return false;
    }
    const name = command.name.toLowerCase();
    if (this.#echo && name !== 'add-mask') this.print(line);
    switch (name) {
      case 'stop-commands':
        return this.#stop(command.data, line);
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(toAnnotation(name, command));
        return true;
      case 'debug':
        if (this.#debug) this.print(`##[debug]${command.data}`);
        return true;
      case 'add-mask':
        if (command.data.trim() === '') {
          this.annotate({
            level: 'warning',
            message: "Can't add secret mask for empty string in ##[add-mask] command.",
          });
        } else this.#masker.add(command.data);
        return true;
      case 'echo':
        this.#echo = command.data.trim().toLowerCase() === 'on';
        return true;
      case 'set-output':
      case 'save-state':
        this.#setByOldCommand(name, command);
        return true;
      case 'set-env':
      case 'add-path':
        this.annotate({ level: 'error', message: `The \`${name}\` command is disabled. Use the environment files.` });
        this.failed = true;
        return true;
      default:
        this.print(`##[${name}]${command.data}`);
        return true;
    }
  }

  #stop(token: string, line: string): boolean {
    if (token === '' || COMMANDS.has(token.toLowerCase()) || token === 'pause-logging') {
      this.annotate({ level: 'error', message: `Invalid stop-commands token "${token}"` });
      this.failed = true;
      return true;
    }
    this.print(line);
    this.#stopToken = token;
    return true;
  }

  #setByOldCommand(name: 'set-output' | 'save-state', command: Command): void {
    const message = `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`;
    this.annotate({ level: 'warning', message });
    const key = command.properties['name'];
    if (key === undefined || key === '') {
      this.annotate({ level: 'error', message: `Required field 'name' is missing in ##[${name}] command.` });
      this.failed = true;
      return;
    }
    (name === 'set-output' ? this.outputs : this.state)[key] = command.data;
  }
}

/** `::name key=value,key=value::data` */
function parseDoubleColon(line: string, known: (name: string) => boolean): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(text.slice(2, end), ',');
  return known(name) ? { name, properties, data: unescapeData(text.slice(end + 2)) } : undefined;
}

/** `##[name key=value;key=value]data`, the form before `::`; it is obeyed anywhere in a line. */
function parseBracket(line: string, known: (name: string) => boolean): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(line.slice(start + 3, end), ';');
  return known(name) ? { name, properties, data: unescapeData(line.slice(end + 1)) } : undefined;
}

function splitInfo(info: string, separator: string): [string, Record<string, string>] {
  const space = info.indexOf(' ');
  if (space < 0) return [info, {}];
  const properties: Record<string, string> = {};
  for (const pair of info
    .slice(space + 1)
    .trim()
    .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals)] = unescapeProperty(pair.slice(equals + 1));
  }
  return [info.slice(0, space), properties];
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function toAnnotation(level: AnnotationLevel, { properties, data }: Command): Annotation {
  const annotation: Annotation = { level, message: data };
  if (properties['title'] !== undefined) annotation.title = properties['title'];
  if (properties['file'] !== undefined) annotation.file = properties['file'];
  for (const key of ['line', 'endLine', 'col', 'endColumn'] as const) {
    const value = Number(properties[key]);
    if (Number.isInteger(value)) annotation[key] = value;
  }
  return annotation;
}
