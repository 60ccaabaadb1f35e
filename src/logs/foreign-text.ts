/** Text that a container printed: what is shown of it must not give a secret away. */
import { hideSecrets } from '../report/hide-secrets.ts';

/** Lines of one log event, secrets hidden. */
export function splitLines(message: string): readonly string[] {
  return message
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => hideSecrets(line));
}
