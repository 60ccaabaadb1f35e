/**
 * JUnit XML, which has no standard: what node:test, pytest, vitest, jest-junit and Surefire write is read. XML is read as a stream
 * by sax; document types, and with them entities of one's own, are refused.
 */
import sax from 'sax';

import { findFrame, readExpectation } from './assertion.ts';
import type { TestCase } from './finding.ts';
import { toTest } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { plainText } from './plain-text.ts';
import { sourcePath } from './source-path.ts';

/** A `<failure>`, `<error>`, or one of Surefire's `<flakyFailure>` and `<flakyError>`. */
interface Trouble {
  readonly isFlaky: boolean;
  readonly message: string;
  text: string;
}

interface OpenCase {
  readonly suites: readonly string[];
  readonly attributes: Attributes;
  readonly troubles: Trouble[];
  isSkipped: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the tests of JUnit XML, suites in suites included. Output, properties and unknown elements are passed over. */
export function parseJunit(text: string, places: Places): Parsed {
  if (text.trim() === '') return { fault: 'it is empty' };
  const tests: TestCase[] = [];
  const cases = new CaseReader((open) => tests.push(readCase(open, places)));
  cases.read(text);
  return cases.fault === undefined ? { findings: [], tests } : { fault: cases.fault };
}

// A message is as long as it is: sax would end at 64 KiB of an attribute, and cut texts.
Object.assign(sax, { MAX_BUFFER_LENGTH: Number.POSITIVE_INFINITY });

const TROUBLES = new Map([
  ['failure', false],
  ['error', false],
  ['flakyFailure', true],
  ['flakyError', true],
]);
/** Surefire puts what a test printed into its troubles. */
const OUTPUT = new Set(['system-out', 'system-err']);

/** Tells each test case when it closes. */
class CaseReader {
  /** Why the XML cannot be read. */
  fault: string | undefined;
  readonly #tell: (open: OpenCase) => void;
  readonly #way: string[] = [];
  readonly #suites: string[] = [];
  #open: OpenCase | undefined;
  #trouble: Trouble | undefined;

  constructor(tell: (open: OpenCase) => void) {
    this.#tell = tell;
  }

  read(text: string): void {
    const xml = sax.parser(true);
    Object.assign(xml, {
      onerror: ({ message }: Error) =>
        this.#refuse(`it is no whole XML (${message.split('\n', 1)[0] ?? ''}, line ${xml.line + 1})`),
      ondoctype: () => this.#refuse('it carries a document type, which no test runner writes'),
      onopentag: ({ name, attributes }: { name: string; attributes: Attributes }) => this.#begin(name, attributes),
      onclosetag: (name: string) => this.#end(name),
      ontext: (part: string) => this.#take(part),
      oncdata: (part: string) => this.#take(part),
    });
    try {
      xml.write(text).close();
    } catch (error) {
      if (this.fault === undefined) throw error;
    }
  }

  /** Ends the reading: sax itself would go on, with an error for each letter. */
  #refuse(fault: string): never {
    this.fault ??= fault;
    throw new Error(fault);
  }

  #begin(name: string, attributes: Attributes): void {
    if (this.#way.length === 0 && !['testsuites', 'testsuite'].includes(name)) {
      this.#refuse(`it is XML of another kind (<${name.slice(0, 40)}>)`);
    }
    this.#way.push(name);
    if (name === 'testsuite') this.#suites.push(attributes['name'] ?? '');
    if (name === 'testcase') this.#open = { suites: [...this.#suites], attributes, troubles: [], isSkipped: false };
    if (this.#open === undefined) return;
    if (name === 'skipped') this.#open.isSkipped = true;
    const isFlaky = TROUBLES.get(name);
    if (isFlaky === undefined) return;
    this.#trouble = { isFlaky, message: attributes['message'] ?? '', text: '' };
    this.#open.troubles.push(this.#trouble);
  }

  #take(part: string): void {
    if (this.#trouble !== undefined && !OUTPUT.has(this.#way.at(-1) ?? '')) this.#trouble.text += part;
  }

  #end(name: string): void {
    this.#way.pop();
    if (name === 'testsuite') this.#suites.pop();
    if (TROUBLES.has(name)) this.#trouble = undefined;
    if (name !== 'testcase' || this.#open === undefined) return;
    this.#tell(this.#open);
    this.#open = undefined;
  }
}

function readCase({ suites, attributes, troubles, isSkipped }: OpenCase, places: Places): TestCase {
  const { name = '', classname = '', time, file: told, line } = attributes;
  const failed = troubles.filter(({ isFlaky }) => !isFlaky);
  const [main] = failed.length > 0 ? failed : troubles;
  const suite = suites.at(-1) ?? '';
  // vitest names the file as suite and as class, and joins the names of its own suites.
  const isOfVitest = classname === suite && /\.[cm]?[jt]sx?$/.test(suite);
  // node:test names a file that does not load as a test; Node 20 by its absolute path.
  const file = sourcePath(told ?? (isOfVitest ? suite : name.startsWith('/') ? name : undefined), places);
  const seconds = Number(time?.replaceAll(',', '') ?? Number.NaN);
  return toTest({
    path: isOfVitest
      ? name.split(' > ')
      : namePath({ suites, classname, name: name.startsWith('/') ? (file ?? name) : name }),
    verdict: failed.length > 0 ? 'failed' : troubles.length > 0 ? 'flaky' : isSkipped ? 'skipped' : 'passed',
    durationMs: seconds * 1000,
    file,
    line: line === undefined ? undefined : Number(line),
    ...(main !== undefined && describe(main, { places, file })),
  });
}

/** Names that say nothing: pytest's only suite, and node:test's class of tests without a suite. */
const NAMELESS = new Set(['', 'test', 'pytest', 'root']);

interface Names {
  readonly suites: readonly string[];
  readonly classname: string;
  readonly name: string;
}

function namePath({ suites, classname, name }: Names): string[] {
  const named = suites.filter((suite) => !NAMELESS.has(suite));
  // node:test joins its suites with dots, jest-junit repeats the name, Surefire the suite.
  const isRepeated = NAMELESS.has(classname) || classname === named.join('.') || [...named, name].includes(classname);
  return [...named, ...(isRepeated ? [] : [classname]), name].map((part) => plainText(part));
}

function describe(
  { message: told, text }: Trouble,
  { places, file }: { places: Places; file: string | undefined },
): Partial<TestCase> {
  const detail = plainText(text).trim();
  const message = messageOf(plainText(told).trim(), detail);
  const frame = findFrame(detail, places, file);
  const { expected, received } = { ...readInspected(detail), ...readExpectation(`${message}\n${detail}`) };
  return {
    message,
    ...(expected !== undefined && received !== undefined && { expected, received }),
    ...(detail !== '' && detail !== message && { detail }),
    ...(file === undefined ? frame : frame?.file === file && frame),
  };
}

/** node:test's own words around what was thrown; its attribute has lost line breaks (Node 20), or is escaped twice. */
const OF_NODE = /^\[?Error \[ERR_TEST_FAILURE\]: ([^]*?)(?:\n {4}at |\]? \{(?: |\n {2})code: )/;

function messageOf(told: string, detail: string): string {
  // pytest's word for a file that does not load: what happened stands behind the E.
  const errors = [...detail.matchAll(/^E {3,}(.*)$/gm)].map(([, line = '']) => line);
  if (told === 'collection failure' && errors.length > 0) return errors.join('\n');
  // vitest's attribute holds colours that have lost their escape.
  const [paragraph = ''] = detail.replace(/^\w*Error: /, '').split('\n\n', 1);
  const message = OF_NODE.exec(detail)?.[1]?.trim() ?? (/(?<!#x1B)\[\d+m/.test(told) ? paragraph : told);
  return message === '' ? (detail.split('\n', 1)[0] ?? '') || 'It failed without a message.' : message;
}

/** What node:test shows of an AssertionError. Objects are cut short there (`[Array]`), so a difference says more. */
function readInspected(detail: string): { expected?: string; received?: string } {
  const received = /^ +actual: (.+),$/m.exec(detail)?.[1];
  const expected = /^ +expected: (.+),$/m.exec(detail)?.[1];
  return expected === undefined || received === undefined ? {} : { expected, received };
}
