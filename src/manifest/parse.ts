import * as v from 'valibot';

import { ActionError } from '../errors.ts';
import { faultAt, renderFault, sortFaults } from './fault.ts';
import type { Fault } from './fault.ts';
import { findReferenceFaults } from './reference-faults.ts';
import { manifestSchema } from './schema.ts';
import type { Manifest } from './schema.ts';
import { findShapeFaults } from './shape-faults.ts';
import { findCheckFaults } from './smoke-check-faults.ts';
import { readSmokeCheck, smokeChecksSchema } from './smoke-check.ts';
import type { SmokeCheck } from './smoke-check.ts';
import { readYaml } from './yaml-source.ts';
import type { YamlSource } from './yaml-source.ts';

/** A manifest's text and the name it goes by in messages: its path in the repository. */
export interface ManifestText {
  readonly file: string;
  readonly text: string;
}

/** Every fault of a manifest, in the order of the file; none when it is sound. */
export function findManifestFaults(text: string): Fault[] {
  return findFaults(readYaml(text));
}

function findFaults({ value, faults, locate }: YamlSource): Fault[] {
  if (value === undefined) return sortFaults(faults);
  return sortFaults([
    ...faults,
    ...findShapeFaults(manifestSchema, value, locate),
    ...findReferenceFaults(value, locate),
  ]);
}

/** A manifest, and where its parts stand. */
export interface PlacedManifest {
  readonly manifest: Manifest;
  /** Place of a value, or of the key before it; line and column count from 1. */
  readonly locate: YamlSource['locate'];
}

/**
 * Reads slipway.yml.
 * @throws {ActionError} invalid-manifest with the place of every fault
 */
export function parseManifest(source: ManifestText): Manifest {
  return parsePlacedManifest(source).manifest;
}

/**
 * Reads slipway.yml, for rules that only the rest of the repository can tell broken.
 * @throws {ActionError} invalid-manifest with the place of every fault
 */
export function parsePlacedManifest({ file, text }: ManifestText): PlacedManifest {
  const source = readYaml(text);
  const faults = findFaults(source);
  if (faults.length === 0) return { manifest: v.parse(manifestSchema, source.value), locate: source.locate };
  const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
  throw new ActionError({
    code: 'invalid-manifest',
    message: [`${count} in ${file}:`, ...faults.map((fault) => renderFault(file, fault))].join('\n'),
    fix: `Correct the ${faults.length === 1 ? 'place' : 'places'} named above in ${file}. Nothing has been changed.`,
    places: faults.map(({ line, column, message }) => ({ file, line, column, message })),
  });
}

/** Checks, and what is wrong with them, where it stands: one of the two is empty. */
export interface ParsedSmokeChecks {
  readonly checks: readonly SmokeCheck[];
  readonly faults: readonly Fault[];
}

/** Reads a list of checks, the way `smoke-test` of slipway.yml is read: for the input `checks` of the action smoke-test. */
export function parseSmokeChecks(text: string): ParsedSmokeChecks {
  const { value, faults: yamlFaults, locate } = readYaml(text);
  const shapeFaults = value === undefined ? [] : findShapeFaults(smokeChecksSchema, value, locate);
  const checkFaults = Array.isArray(value) ? findCheckFaults(value) : [];
  const faults = sortFaults([
    ...yamlFaults,
    ...shapeFaults,
    ...checkFaults.map(({ path, part, message }) => faultAt(locate(path, part ?? 'value'), message)),
  ]);
  if (faults.length > 0) return { checks: [], faults };
  return { checks: v.parse(smokeChecksSchema, value).map((entry) => readSmokeCheck(entry)), faults };
}
