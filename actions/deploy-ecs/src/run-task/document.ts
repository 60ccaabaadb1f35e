/** The text of the input `run-task`, read with the place of each fault; the values that stand there are not told. Pure. */
import * as v from 'valibot';

import { faultAt } from '../../../../src/manifest/fault.ts';
import type { Fault } from '../../../../src/manifest/fault.ts';
import { asSpelled, readYaml } from '../../../../src/manifest/yaml-source.ts';
import { LOST_KEYS_HINT, findLostKeys } from '../../../../src/report/lost-keys.ts';
import { RunTaskSchema } from './requests.ts';

/** The entries, not yet checked, and what is wrong with the text: one of the two is empty. */
export interface ParsedTasks {
  readonly document: v.InferOutput<typeof RunTaskSchema>;
  readonly faults: readonly Fault[];
}

/** Reads YAML or JSON. ECS takes texts: a variable's plain value keeps its spelling, `1.10` is not 1.1, and `007` not 7. */
export function parseTasks(given: string): ParsedTasks {
  const source = readYaml(given);
  const lost = findLostKeys(source.value).map((path) =>
    faultAt(source.locate(path, 'key'), `the key "${path.at(-1) ?? ''}" is ${LOST_KEYS_HINT}.`),
  );
  const unread = [...source.faults, ...lost];
  if (unread.length > 0) return { document: [], faults: unread };
  const spelled = asSpelled(source, (path) => path.length === 3 && path[1] === 'environment');
  const { success, output, issues } = v.safeParse(RunTaskSchema, spelled);
  if (success) return { document: output, faults: [] };
  return { document: [], faults: [faultAt(source.locate([], 'value'), `not ${issues[0].message}.`)] };
}
