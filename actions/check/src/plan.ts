/** Facts of a component and what is asked of it -> what is installed and which tools run how. Pure: no effect, no clock. */
import { checkKinds } from '../../../src/findings/finding.ts';
import type { CheckKind } from '../../../src/findings/finding.ts';
import { findNodeDependency } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Commands } from './inputs.ts';
import { findScripts } from './script.ts';
import type { PlainCommand, Script } from './script.ts';
import { toolNames } from './tool-names.ts';
import type { ToolName } from './tool-names.ts';
import { tools } from './tools.ts';
import type { ReportPlace } from './tool.ts';

/** How a tool is started; what it needs is found when it starts, after the installation. */
export type Launch =
  /** A program of the project. */
  | {
      readonly by: 'program';
      readonly language: 'node' | 'python';
      readonly program: string;
      readonly args: readonly string[];
    }
  /** A script of package.json, by the package manager. */
  | { readonly by: 'script'; readonly name: string; readonly args: readonly string[] }
  /** A line of the user, by bash. */
  | { readonly by: 'shell'; readonly line: string };

/** What to run when the tool refuses the first call. */
export interface SecondWay {
  /** What it then says. */
  readonly says: RegExp;
  readonly launch: Launch;
  /** A clause for people. */
  readonly note: string;
}

/** One tool to run. */
export interface ToolRun {
  /** `eslint`, `test` of a script, `lint` of a command: unique in the plan. */
  readonly name: string;
  readonly kind: CheckKind;
  /** Left out for a script or command whose output is not read. */
  readonly tool?: ToolName;
  /** Why it runs, for people: `eslint.config.js`, ``script `lint` ``, `commands`. */
  readonly because: string;
  readonly launch: Launch;
  readonly env: Readonly<Record<string, string>>;
  readonly report: ReportPlace | 'none';
  /** Name of the file that {@link ToolRun.report} `file` means, in the folder of reports. */
  readonly reportFile: string;
  readonly otherwise?: SecondWay;
}

/** A tool or kind that does not run. */
export interface Skip {
  readonly kind: CheckKind;
  readonly name: string;
  readonly reason: string;
}

/** What is asked of the component: inputs and slipway.yml together. */
export interface Settings {
  readonly checks: readonly CheckKind[];
  readonly tools: readonly ToolName[];
  readonly commands: Commands;
  readonly require: readonly CheckKind[];
}

/** The runs of a component. */
export interface ToolPlan {
  readonly runs: readonly ToolRun[];
  readonly skips: readonly Skip[];
}

/** Stands for the folder of reports in arguments. */
export const REPORTS = '{reports}';

/** Plans the tools of all kinds that are asked for. */
export function planTools(facts: Facts, settings: Settings): ToolPlan {
  const plans = checkKinds
    .filter((kind) => settings.checks.includes(kind))
    .map((kind) => planKind(kind, facts, settings));
  return { runs: plans.flatMap(({ runs }) => runs), skips: plans.flatMap(({ skips }) => skips) };
}

function planKind(kind: CheckKind, facts: Facts, { commands, tools: wanted }: Settings): ToolPlan {
  const line = commands[kind];
  if (line !== undefined) return { runs: [commandRun(kind, line)], skips: [] };
  const scripts = findScripts(facts.package?.scripts ?? {}).filter((script) => script.kind === kind);
  if (wanted.length > 0) return planWanted({ kind, facts, scripts, wanted });
  const scripted = scripts.map((script) => scriptRun(script, facts));
  const found = toolsOf(kind, facts).map((name) => planFound({ name, facts, scripts }));
  const runs = found.flatMap(({ run }) => (run === undefined ? [] : [run]));
  const skips = found.flatMap(({ skip }) => (skip === undefined ? [] : [skip]));
  return { runs: [...scripted, ...runs], skips };
}

/** The tools of a kind in the languages of the component. */
function toolsOf(kind: CheckKind, { component, package: own, python }: Facts): ToolName[] {
  const languages = { node: component.node ?? own, python: component.python ?? python };
  return toolNames.filter((name) => tools[name].kind === kind && languages[tools[name].language] !== undefined);
}

interface Candidate {
  readonly name: ToolName;
  readonly facts: Facts;
  readonly scripts: readonly Script[];
}

/** A tool that nobody asked for by name: it runs when it is set up, unless a script or another tool has its place. */
function planFound({ name, facts, scripts }: Candidate): { run?: ToolRun; skip?: Skip } {
  const tool = tools[name];
  const skip = (reason: string): { skip: Skip } => ({ skip: { kind: tool.kind, name, reason } });
  const isScripted = scripts.some(({ plain }) => plain?.tool === name);
  if (isScripted) return {};
  const because = tool.setUpBy(facts);
  if (because === undefined) return skip(`not set up: no ${tool.wants}`);
  const script = scripts.find(({ isFormat }) => !isFormat || name === 'prettier');
  if (tool.language === 'node' && script !== undefined)
    return skip(`the script \`${script.name}\` says what runs; name ${name} in \`tools\` to run it by itself`);
  const taken = takenBy(name, facts);
  if (taken !== undefined) return skip(taken);
  return { run: programRun(name, { facts, because }) };
}

/** Why a tool that is set up leaves its place to another one. */
function takenBy(name: ToolName, facts: Facts): string | undefined {
  const isSetUp = (other: ToolName): boolean => tools[other].setUpBy(facts) !== undefined;
  if (name === 'prettier' && findNodeDependency(facts, 'eslint-plugin-prettier') !== undefined)
    return '`eslint-plugin-prettier` runs it inside ESLint';
  if (name === 'node-test' && (isSetUp('jest') || isSetUp('vitest'))) return 'another test runner is set up';
  if (name === 'unittest' && isSetUp('pytest')) return 'pytest runs its tests too';
  return undefined;
}

/** Tools that were asked for by name run, set up or not. */
function planWanted({
  kind,
  facts,
  scripts,
  wanted,
}: Omit<Candidate, 'name'> & { readonly kind: CheckKind; readonly wanted: readonly ToolName[] }): ToolPlan {
  const runs = wanted
    .filter((name) => tools[name].kind === kind)
    .map((name) => {
      const script = scripts.find(({ plain }) => plain?.tool === name);
      return script === undefined ? programRun(name, { facts, because: '`tools`' }) : scriptRun(script, facts);
    });
  const skips = toolsOf(kind, facts)
    .filter((name) => !wanted.includes(name) && tools[name].setUpBy(facts) !== undefined)
    .map((name) => ({ kind, name, reason: '`tools` does not name it' }));
  return { runs, skips };
}

function commandRun(kind: CheckKind, line: string): ToolRun {
  return {
    name: `command ${kind}`,
    kind,
    because: '`commands`',
    launch: { by: 'shell', line },
    env: {},
    report: 'none',
    reportFile: '',
  };
}

function programRun(name: ToolName, { facts, because }: { facts: Facts; because: string }): ToolRun {
  const tool = tools[name];
  const reportFile = `${name}.report`;
  const flags = tool.flags(`${REPORTS}/${reportFile}`);
  const start = { by: 'program', language: tool.language, program: tool.program } as const;
  const { otherwise } = tool;
  return {
    name,
    kind: tool.kind,
    tool: name,
    because,
    launch: { ...start, args: tool.args(facts, flags) },
    env: tool.env?.(facts) ?? {},
    report: tool.report,
    reportFile,
    ...(otherwise === undefined
      ? {}
      : { otherwise: { ...otherwise, launch: { ...start, args: otherwise.args(flags) } } }),
  };
}

/** A script that is one call of a tool gets the tool's flags; any other runs as it stands. */
function scriptRun(script: Script, facts: Facts): ToolRun {
  const { name, kind, plain } = script;
  const because = `script \`${name}\``;
  if (plain === undefined) {
    const launch: Launch = { by: 'script', name, args: [] };
    return { name: `script ${name}`, kind, because, launch, env: {}, report: 'none', reportFile: '' };
  }
  const tool = tools[plain.tool];
  const reportFile = `${plain.tool}.report`;
  const flags = scriptFlags(plain, tool.flags(`${REPORTS}/${reportFile}`));
  return {
    name: plain.tool,
    kind,
    tool: plain.tool,
    because: plain.isChanged ? `${because}, without what fixes, watches or prints otherwise` : because,
    launch: scriptLaunch(script, plain, flags),
    env: { ...tool.env?.(facts), ...(isDirect(plain) ? plain.env : {}) },
    report: tool.report,
    reportFile,
  };
}

function scriptFlags({ tool, words }: PlainCommand, flags: readonly string[]): readonly string[] {
  if (tool === 'tsc' && !words.includes('--noEmit') && !isBuild(words)) return ['--noEmit', ...flags];
  if (tool === 'vitest')
    return flags.filter((flag) => flag !== '--run' || !(words[0] === 'run' || words.includes('--run')));
  return flags;
}

function isBuild(words: readonly string[]): boolean {
  return words.includes('-b') || words.includes('--build');
}

/** `node --test` takes its flags in front of the files; a line that was changed is not the script's any more. */
function isDirect({ tool, isChanged }: PlainCommand): boolean {
  return isChanged || tool === 'node-test';
}

function scriptLaunch({ name }: Script, plain: PlainCommand, flags: readonly string[]): Launch {
  if (!isDirect(plain)) return { by: 'script', name, args: flags };
  const { tool, program, words } = plain;
  if (tool !== 'node-test') return { by: 'program', language: 'node', program, args: [...words, ...flags] };
  const at = words.indexOf('--test') + 1;
  return { by: 'program', language: 'node', program, args: [...words.slice(0, at), ...flags, ...words.slice(at)] };
}
