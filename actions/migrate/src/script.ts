/**
 * What runs inside the one task: a POSIX shell script that prints a marker line before each step.
 *
 * Everything is done in one task, since a Fargate start costs half a minute and a step of alembic half a second. The markers carry a
 * random token: the script prints SQL and output that others wrote, and a fixed marker could be forged there.
 */

/** Which versions the migration goes to: `head` (there must be one) or `heads` (all branches). */
export type Target = 'head' | 'heads';

/** What {@link renderAlembicScript} needs. */
export interface AlembicScript {
  /** How alembic is called in the container: `['alembic']`, `['python', '-m', 'alembic', '-c', 'db/alembic.ini']`. */
  readonly alembic: readonly string[];
  readonly target: Target;
  /** Whether the pending SQL is rendered (`upgrade --sql`) before it runs. */
  readonly showSql: boolean;
  readonly token: string;
  /** Folder in the container to work in; the image's own when left out. */
  readonly workingDirectory?: string | undefined;
}

/**
 * The script for alembic: versions before, heads, pending SQL, upgrade, versions after; its exit code is the upgrade's.
 * Needs sh, and nothing else but alembic: slim images lack sed, grep and mktemp, and the root file system may be read-only.
 */
export function renderAlembicScript({ alembic, target, showSql, token, workingDirectory }: AlembicScript): string {
  const call = alembic.map(quote).join(' ');
  return `${prelude(token, workingDirectory)}
IFS='
'
revisions() {
  found= count=0
  for line in $1; do
    word=\${line%% *} rest=\${line#"\${line%% *}"}
    case $word in *[!A-Za-z0-9_.-]*) continue ;; esac
    case $rest in '' | ' ('*')') found="$found\${found:+,}$word" count=$((count + 1)) ;; esac
  done
}
mark current
out=$(${call} current) || { rc=$?; printf '%s\\n' "$out"; end $rc; }
printf '%s\\n' "$out"
revisions "$out"
from=$found from_count=$count
mark heads
out=$(${call} heads) || { rc=$?; printf '%s\\n' "$out"; end $rc; }
printf '%s\\n' "$out"
revisions "$out"
heads=$found
${showSql ? planSteps(call, target) : ''}mark upgrade
run ${call} upgrade ${target}
mark after
${call} current || mark after-failed
end $rc
`;
}

/** Renders pending SQL. A revision that reads the database cannot be rendered: it is named, and the rest goes on after it. */
function planSteps(call: string, target: Target): string {
  return `if [ "$from" != "$heads" ]; then
  at=\${from:-base}
  [ "$from_count" -le 1 ] || { mark unplanned several; at=; }
  while [ -n "$at" ]; do
    mark plan
    out=$(${call} upgrade "$at:${target}" --sql 2>/dev/null) && at= && printf '%s\\n' "$out" && break
    printf '%s\\n' "$out"
    last=
    for line in $out; do case $line in '-- Running upgrade '*) last=\${line##*-> } ;; esac; done
    mark unplanned "\${last:-all}"
    [ "$last" != "$at" ] && [ "$last" != "$heads" ] && at=$last || at=
  done
fi
`;
}

/** What {@link renderCommandScript} needs. */
export interface CommandScript {
  /** Words of the command. */
  readonly command: readonly string[];
  readonly token: string;
  readonly workingDirectory?: string | undefined;
}

/** The script for any other tool: the command, and a marker with its exit code after its last line. */
export function renderCommandScript({ command, token, workingDirectory }: CommandScript): string {
  return `${prelude(token, workingDirectory)}
mark upgrade
run ${command.map(quote).join(' ')}
end $rc
`;
}

/**
 * Functions of both scripts. `run` starts its command in the background and waits, because sh puts off a trap until a foreground command
 * ends: so a SIGTERM of ECS reaches the migration, and the steps after it still tell the state of the database.
 */
function prelude(token: string, workingDirectory: string | undefined): string {
  return `exec 2>&1
set -f
mark() { printf '%s\\n' "${markerPrefix(token)}$1\${2:+ $2}"; }
end() { mark end "$1"; exit "$1"; }
run() {
  stopped= pid=
  trap 'stopped=1; [ -z "$pid" ] || kill -TERM "$pid"' TERM INT
  "$@" &
  pid=$!
  [ -z "$stopped" ] || kill -TERM "$pid"
  wait "$pid"; rc=$?
  [ -z "$stopped" ] || { wait "$pid"; rc=$?; mark stopped; }
}${workingDirectory === undefined ? '' : `\nmark directory\ncd ${quote(workingDirectory)} || end 1`}`;
}

/** What a marker line begins with. No `::` in it: that is GitHub's command syntax. */
export function markerPrefix(token: string): string {
  return `slipway-${token} `;
}

/** What a line holds beside a marker; nothing for one that is only a marker. Output without a line end stands in front of the next one. */
export function withoutMarker(line: string, token: string): readonly string[] {
  const at = line.indexOf(markerPrefix(token));
  if (at === -1) return [line];
  return at === 0 ? [] : [line.slice(0, at)];
}

/** One word for sh, whatever is in it. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
