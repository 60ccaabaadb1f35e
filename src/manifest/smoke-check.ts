import * as v from 'valibot';
import { durationWithin, plainText } from './text-shapes.ts';

const requestPath = /^(?:\/|https?:\/\/(?:[A-Za-z0-9[]))\S*$/;

function target(method: string): v.GenericSchema<string> {
  return v.pipe(
    v.string('a path that starts with `/`, or an absolute address'),
    v.regex(requestPath, 'a path that starts with `/`, or an absolute address'),
    v.metadata({ description: `Path (or absolute address) of a ${method} request.`, examples: ['/health'] }),
  );
}

const statusCode = v.pipe(
  v.number('a status code from 100 to 599'),
  v.integer('a status code from 100 to 599'),
  v.minValue(100, 'a status code from 100 to 599'),
  v.maxValue(599, 'a status code from 100 to 599'),
  v.metadata({ description: 'One status code.' }),
);

const statusClass = v.picklist(['1xx', '2xx', '3xx', '4xx', '5xx'], 'a status class such as `2xx`');

const oneStatus = v.union([statusCode, statusClass], 'a status code such as `200`, or a class such as `2xx`');

const status = v.pipe(
  v.union(
    [statusCode, statusClass, v.pipe(v.array(oneStatus), v.minLength(1, 'a list with at least one status'))],
    'a status code such as `200`, a class such as `2xx`, or a list of them',
  ),
  v.metadata({
    description: 'Status that must come back: a code, a class, or a list. Left out: `2xx`.',
    examples: [200, '2xx'],
  }),
);

const scalar = v.union([v.string(), v.number(), v.boolean(), v.null()], 'a text, a number, `true`, `false` or `null`');

const comparison = v.pipe(
  v.strictObject({
    equals: v.exactOptional(
      v.pipe(scalar, v.metadata({ description: 'The value must be this one, of the same type.' })),
    ),
    contains: v.exactOptional(plainText('The text (or the list) must hold this.')),
    matches: v.exactOptional(plainText('An ECMAScript regular expression that must match the text.', ['^1\\.'])),
    exists: v.exactOptional(
      v.pipe(v.boolean('`true` or `false`'), v.metadata({ description: 'Whether it must be there at all.' })),
    ),
    min: v.exactOptional(
      v.pipe(v.number('a number'), v.metadata({ description: 'The number must be at least this.' })),
    ),
    max: v.exactOptional(v.pipe(v.number('a number'), v.metadata({ description: 'The number must be at most this.' }))),
  }),
  v.minEntries(1, 'a comparison with at least one of `equals`, `contains`, `matches`, `exists`, `min`, `max`'),
);

const expectation = v.union(
  [v.string(), v.number(), v.boolean(), v.null(), comparison],
  'a text, a number, `true`, `false`, `null`, or a comparison such as `{ matches: ^1 }`',
);

const textComparison = v.pipe(
  v.strictObject({
    equals: v.exactOptional(plainText('The text must be this one.')),
    contains: v.exactOptional(plainText('The text must hold this.')),
    matches: v.exactOptional(plainText('An ECMAScript regular expression that must match the text.')),
    exists: v.exactOptional(
      v.pipe(v.boolean('`true` or `false`'), v.metadata({ description: 'Whether it must be there at all.' })),
    ),
  }),
  v.minEntries(1, 'a comparison with at least one of `equals`, `contains`, `matches`, `exists`'),
);

const textExpectation = v.union([v.string(), textComparison], 'a text, or a comparison such as `{ contains: ok }`');

const timeLimit = v.pipe(
  v.string('a limit such as `p(95)<500`, in milliseconds'),
  v.regex(
    /^(?:p\((?:100|[0-9]{1,2}(?:\.[0-9]+)?)\)|avg|med|min|max) *<=? *[1-9][0-9]*$/,
    'a limit such as `p(95)<500`, in milliseconds (statistics: p(N), avg, med, min, max)',
  ),
  v.metadata({
    description: 'Latency limit in k6’s threshold grammar, in milliseconds.',
    examples: ['p(95)<500', 'max<2000'],
  }),
);

/** What an answer must be like. All of it must hold. */
const expectSchema = v.pipe(
  v.strictObject({
    status: v.exactOptional(status),
    json: v.exactOptional(
      v.pipe(
        v.record(
          v.pipe(
            v.string('a JSONPath that starts with `$`'),
            v.regex(/^\$/, 'a JSONPath (RFC 9535) that starts with `$`, such as `$.status`'),
          ),
          expectation,
        ),
        v.metadata({
          description: 'JSONPath (RFC 9535) -> what the first value found there must be.',
          examples: [{ '$.status': 'ok' }],
        }),
      ),
    ),
    headers: v.exactOptional(
      v.pipe(
        v.record(
          v.pipe(
            v.string('a header name'),
            v.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'a header name such as `content-type`'),
          ),
          textExpectation,
        ),
        v.metadata({ description: 'Header -> what its value must be; names in any case.' }),
      ),
    ),
    body: v.exactOptional(
      v.pipe(
        textExpectation,
        v.metadata({ description: 'What the body must hold: a text it contains, or a comparison.' }),
      ),
    ),
    time: v.exactOptional(
      v.pipe(
        v.union([timeLimit, v.array(timeLimit)], 'a limit such as `p(95)<500`, in milliseconds, or a list of them'),
        v.metadata({ description: 'Latency limits over the samples taken.' }),
      ),
    ),
  }),
  v.metadata({ description: 'What the answer must be like.' }),
);

const requestForm = v.pipe(
  v.strictObject({
    name: v.exactOptional(plainText('Name in reports. Left out: method and path.')),
    get: v.exactOptional(target('GET')),
    head: v.exactOptional(target('HEAD')),
    post: v.exactOptional(target('POST')),
    headers: v.exactOptional(
      v.pipe(
        v.record(
          v.pipe(v.string('a header name'), v.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'a header name such as `accept`')),
          v.string('a text (quote it)'),
        ),
        v.metadata({ description: 'Request headers. Secrets do not belong here.' }),
      ),
    ),
    body: v.exactOptional(plainText('Body of a POST request, sent as it stands.')),
    expect: v.exactOptional(expectSchema),
    severity: v.exactOptional(
      v.pipe(
        v.picklist(['fail', 'warn'], '`fail` or `warn`'),
        v.metadata({ description: '`warn`: a miss makes the verdict `degraded`, not `failed`. Left out: `fail`.' }),
      ),
    ),
    timeout: v.exactOptional(
      v.pipe(durationWithin('100ms', '5m'), v.metadata({ description: 'Limit for one request of this check.' })),
    ),
  }),
  // Exactly one request line; draft-07 says it with `oneOf`, our own reading with the check below.
  v.check(
    (check) => [check.get, check.head, check.post].filter((path) => path !== undefined).length === 1,
    'a check with exactly one of `get`, `head`, `post`',
  ),
  v.metadata({
    title: 'Check',
    description: 'One request and what its answer must be like.',
    oneOf: [{ required: ['get'] }, { required: ['head'] }, { required: ['post'] }],
  }),
);

const shortForm = v.pipe(
  v.string('a check such as `GET /health`'),
  v.regex(
    /^(?:GET|HEAD|POST) +(?:\/|https?:\/\/[A-Za-z0-9[])\S*$/,
    'a check such as `GET /health` (GET, HEAD or POST, then a path that starts with `/` or an absolute address)',
  ),
  v.metadata({
    title: 'Check, short form',
    description: 'Method and path; a status of 2xx is expected.',
    examples: ['GET /health'],
  }),
);

/** One entry of `smoke-test` in slipway.yml and of the input `checks` of the action smoke-test. */
const smokeCheckSchema = v.union(
  [shortForm, requestForm],
  'a check such as `GET /health`, or a map with `get`, `head` or `post`',
);

/** The list of checks: `smoke-test` in slipway.yml, `checks` of the action smoke-test. */
export const smokeChecksSchema = v.pipe(
  v.array(smokeCheckSchema, 'a list of checks'),
  v.minLength(1, 'a list with at least one check'),
  v.metadata({ description: 'Requests that prove a deployment: each a short form or a map.' }),
);

/** A check as written. */
export type SmokeCheckEntry = v.InferOutput<typeof smokeCheckSchema>;
type RequestForm = v.InferOutput<typeof requestForm>;

/** How a found value is compared. All keys that are there must hold. */
export type Comparison = v.InferOutput<typeof comparison>;

/** A check in one form, whatever it was written in. */
export interface SmokeCheck {
  readonly name: string;
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** A path that starts with `/`, or an absolute address. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly expect: {
    /** Codes or classes, one of which must come back. */
    readonly status: readonly (number | '1xx' | '2xx' | '3xx' | '4xx' | '5xx')[];
    readonly json: readonly { readonly path: string; readonly comparison: Comparison }[];
    readonly headers: readonly { readonly name: string; readonly comparison: Comparison }[];
    readonly body?: Comparison;
    /** k6 thresholds such as `p(95)<500`. */
    readonly time: readonly string[];
  };
  readonly severity: 'fail' | 'warn';
  /** A duration such as `5s`; absent: the step's own limit. */
  readonly timeout?: string;
}

/** Brings a check as written into its one form. */
export function readSmokeCheck(entry: SmokeCheckEntry): SmokeCheck {
  if (typeof entry === 'string') {
    const [method = 'GET', ...rest] = entry.split(/ +/);
    return readRequest({ [method.toLowerCase()]: rest.join(' ') });
  }
  return readRequest(entry);
}

function readRequest(entry: RequestForm): SmokeCheck {
  const expect = entry.expect ?? {};
  const [method, path] = requestLine(entry);
  return {
    name: entry.name ?? `${method} ${path}`,
    method,
    target: path,
    headers: entry.headers ?? {},
    ...(entry.body !== undefined && { body: entry.body }),
    expect: {
      status: listOf(expect.status ?? '2xx'),
      json: Object.entries(expect.json ?? {}).map(([found, wanted]) => ({
        path: found,
        comparison: compareEqual(wanted),
      })),
      headers: Object.entries(expect.headers ?? {}).map(([name, wanted]) => ({
        name,
        comparison: compareEqual(wanted),
      })),
      ...(expect.body !== undefined && {
        body: typeof expect.body === 'string' ? { contains: expect.body } : expect.body,
      }),
      time: listOf(expect.time ?? []),
    },
    severity: entry.severity ?? 'fail',
    ...(entry.timeout !== undefined && { timeout: entry.timeout }),
  };
}

function requestLine(entry: RequestForm): ['GET' | 'HEAD' | 'POST', string] {
  if (entry.get !== undefined) return ['GET', entry.get];
  if (entry.head !== undefined) return ['HEAD', entry.head];
  return ['POST', entry.post ?? '/'];
}

function compareEqual(wanted: string | number | boolean | null | Comparison): Comparison {
  return typeof wanted === 'object' && wanted !== null ? wanted : { equals: wanted };
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return isList(value) ? value : [value];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
