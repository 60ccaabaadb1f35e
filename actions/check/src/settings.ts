/** Inputs and slipway.yml -> what is asked of the component. Pure but for the reading of the file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkKinds } from '../../../src/findings/finding.ts';
import { plainFolder } from '../../../src/manifest/checks-faults.ts';
import type { ManifestComponent } from '../../../src/manifest/checks.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import type { Inputs } from './inputs.ts';
import type { Settings } from './plan.ts';

/**
 * What slipway.yml says about the component; undefined when it says nothing, or there is no such file.
 * @throws {ActionError} invalid-manifest
 */
export async function readManifestEntry(
  root: string,
  { config, path }: Pick<Inputs, 'config' | 'path'>,
): Promise<ManifestComponent | undefined> {
  const text = await readFile(join(root, config), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { checks = {} } = parseManifest({ file: config, text });
  const [, entry] = Object.entries(checks).find(([folder]) => plainFolder(folder) === path) ?? [];
  return entry ?? undefined;
}

/** The inputs win over slipway.yml; what either switches off is off, and what either requires is required. */
export function joinSettings(inputs: Inputs, entry: ManifestComponent | undefined): Settings {
  const checks = inputs.checks.filter((kind) => entry?.[kind] !== false);
  return {
    checks,
    tools: inputs.tools.length > 0 ? inputs.tools : (entry?.tools ?? []),
    commands: { ...entry?.commands, ...inputs.commands },
    require: checkKinds.filter((kind) => inputs.require.includes(kind) || entry?.require?.includes(kind)),
  };
}
