/** Which RUN lines the stand-in may leave out: those that only prepare the environment that this machine has already. */

/** The start of a command that prepares the environment, and nothing of the application. */
const preparations: readonly RegExp[] = [
  /^(?:python3? -m )?pip3? (?:--\S+ )*install\b/u,
  /^(?:apt-get|apt) (?:-\S+ )*(?:update|upgrade|install|clean|autoremove|autoclean|purge|remove)\b/u,
  /^apk (?:--\S+ )*(?:add|update|upgrade|del)\b/u,
  /^(?:dnf|yum|microdnf) (?:-\S+ )*(?:install|update|upgrade|clean)\b/u,
  /^rm -rf? (?:\/var\/(?:lib\/apt\/lists|cache)\S*|\/root\/\.cache\S*|\/tmp\/\*)(?: (?:\/var\/(?:lib\/apt\/lists|cache)\S*|\/root\/\.cache\S*|\/tmp\/\*))*$/u,
  /^(?:useradd|adduser|groupadd|addgroup|usermod)\b/u,
  /^corepack enable\b/u,
  // Asks whether a base image brings the dependencies: `python3 -c "import x, y" || pip install ...`.
  /^python3? -c (["'])import [\w., ]+\1$/u,
  /^set -\w+(?: pipefail)?$/u,
  /^true$/u,
];

/** `pip install .` and `pip install -e app` install the application itself. */
const localPackage = /\s(?:-e|--editable|\.{1,2}(?:\/\S*)?|\S+\/\S*\.(?:whl|tar\.gz)|\.\[\S+\])(?:\s|$)/u;

/**
 * Whether a RUN line only prepares the environment.
 *
 * @param command the shell command, line continuations and comments included
 * @returns undefined when it does; else the part that is not known to
 */
export function notPreparation(command: string): string | undefined {
  const lines = command.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  const text = lines.join(' ').replaceAll(/\s+/gu, ' ').trim();
  for (const part of text.split(/&&|\|\||;/u).map((step) => step.trim())) {
    if (part === '') continue;
    const isKnown = preparations.some((pattern) => pattern.test(part)) && !/[|<>`]|\$\(/u.test(part);
    if (!isKnown || (/\bpip3?\b/u.test(part) && localPackage.test(part))) return part;
  }
  return undefined;
}
