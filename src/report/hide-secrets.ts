/** Text from elsewhere (container logs, answers of a server) must not give a secret away where it is shown. Pure. */

/** `//user:` and what may be its password; a bound on the user keeps lines of a megabyte from being searched again and again. */
const USER_AND_PASSWORD = /(:\/\/[^\s:/@'"]{0,256}:)([^\s'"]+)/g;

/** JSON Web Tokens, and AWS access key ids. */
const TOKENS = [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g];

/**
 * `"password": "..."` and its like, in JSON (also as a string inside JSON), Python, YAML, forms and headers. Not
 * `secretsmanager:GetSecretValue`, `:secret:NAME` of an ARN and `InvalidTokenError: jwt expired`: they are what a reader looks for.
 */
const NAMED = new RegExp(
  String.raw`((?:password|passwd|(?<!:)secret(?!smanager)|token|api[_-]?key|authorization)` +
    String.raw`(?!\w{0,64}(?:error|exception|warning|fault)\b)\w{0,64}\\?["']?\s{0,8}[:=]\s{0,8})` +
    String.raw`(\\"[^"]*"?|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|(?:(?:bearer|basic|digest|token)\s+)?[^\s,&}"'\\]+)`,
  'gi',
);

/** `text` without the `known` secrets and without what looks like one: `postgresql://user:***@host`, `password=***`. */
export function hideSecrets(text: string, known: readonly string[] = []): string {
  const long = known.filter((secret) => secret.length >= 3).toSorted((a, b) => b.length - a.length);
  const unknown = long.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  const nameless = TOKENS.reduce((rest, pattern) => rest.replaceAll(pattern, '***'), hidePasswords(unknown));
  return nameless.replaceAll(NAMED, '$1***');
}

/** The password of a URL may hold `@`, `/` and `:`. */
function hidePasswords(text: string): string {
  return text.replaceAll(USER_AND_PASSWORD, (whole: string, user: string, rest: string) => {
    const end = rest.lastIndexOf('@');
    return end <= 0 ? whole : `${user}***${rest.slice(end)}`;
  });
}
