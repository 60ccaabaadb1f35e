/** Takes secrets out of text that a server sent, before it is shown. */

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // user:password@ in addresses
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*):[^\s@/]+@/gi, '$1:***@'],
  // JSON Web Tokens
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***'],
  // AWS access key ids
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
  // "password": "..." and its like, in JSON and in forms
  [
    /("?\b\w*(?:password|passwd|secret|token|api[_-]?key|authorization)\w*"?\s*[:=]\s*)("[^"]*"|[^\s,&}"]+)/gi,
    '$1"***"',
  ],
];

/** `text` without the known secrets and without what looks like one. */
export function scrub(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= 3).toSorted((a, b) => b.length - a.length);
  const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return PATTERNS.reduce((rest, [pattern, mask]) => rest.replaceAll(pattern, mask), withoutKnown);
}
