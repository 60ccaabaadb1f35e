/** Text that a migration printed: what is shown of it must not give a password away. */

/** Lines of one log event, passwords in URLs hidden. */
export function splitLines(message: string): readonly string[] {
  return message
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(hidePasswords);
}

/** `postgresql://user:***@host` for every URL with a password; the password may hold `@`, `/` and `:`. */
export function hidePasswords(text: string): string {
  return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/[^\s:/@'"]*):[^\s'"]+@/gi, '$1:***@');
}
