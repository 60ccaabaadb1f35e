/** Text that a container printed: what is shown of it must not give a password away. */

/** Lines of one log event, passwords in URLs hidden. */
export function splitLines(message: string): readonly string[] {
  return message
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(hidePasswords);
}

/** `//user:` and what may be its password; a bound on the user keeps lines of a megabyte from being searched again and again. */
const USER_AND_PASSWORD = /(:\/\/[^\s:/@'"]{0,256}:)([^\s'"]+)/g;

/** `postgresql://user:***@host` for every URL with a password; the password may hold `@`, `/` and `:`. */
export function hidePasswords(text: string): string {
  return text.replaceAll(USER_AND_PASSWORD, (whole: string, user: string, rest: string) => {
    const end = rest.lastIndexOf('@');
    return end <= 0 ? whole : `${user}***${rest.slice(end)}`;
  });
}
