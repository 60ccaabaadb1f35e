/** How a `run` step becomes a command (actions/runner, ScriptHandlerHelpers). */

/** With the shell's name pipefail is on; without one bash runs with `-e` alone. */
const SHELLS: Record<string, string> = {
  '': 'bash -e {0}',
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python3 {0}',
};

/**
 * The command of a script file.
 *
 * @param shell `shell:` of the step or of `defaults`, or undefined.
 * @throws {Error} for a shell this runner does not have.
 */
export function shellCommand(shell: string | undefined, script: string): { command: string; args: string[] } {
  const template = SHELLS[shell ?? ''] ?? (shell?.includes('{0}') === true ? shell : undefined);
  if (template === undefined)
    throw new Error(`Shell '${shell}' is not known to this runner; use bash, sh, python or 'command {0}'`);
  const [command = '', ...args] = template.split(/\s+/).map((part) => part.replace('{0}', script));
  return { command, args };
}
