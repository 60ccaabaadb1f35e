/** What a run told of its services: its outputs, read as a later step would read them. */
import type { Attempt } from './play.ts';

/** A service in the output `services`. */
export interface ToldService {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly deploymentId?: string;
  readonly hookId?: string;
  readonly verdict?: string;
  readonly cause?: { readonly code: string; readonly text: string; readonly fix: string };
  readonly servedDigest?: string;
  readonly notes: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** The services that a run told of; none when it could not begin. */
export function toldServices({ end }: Attempt): readonly ToldService[] {
  return 'report' in end ? readServices(end.report.outputs) : [];
}

/** The services in a set of outputs. */
export function readServices(outputs: Readonly<Record<string, string>>): readonly ToldService[] {
  const services = JSON.parse(outputs['services'] ?? '{}') as Readonly<Record<string, Json>>;
  return Object.entries(services).map(([name, told]) => readService(name, told));
}

function readService(name: string, told: Json): ToldService {
  return {
    ...(told as Omit<ToldService, 'name' | 'deploymentId' | 'hookId' | 'servedDigest' | 'notes'>),
    name,
    ...pick(told, 'deployment-id', 'deploymentId'),
    ...pick(told, 'hook-id', 'hookId'),
    ...pick(told, 'served-digest', 'servedDigest'),
    notes: (told['notes'] as readonly string[] | undefined) ?? [],
  };
}

function pick(told: Json, from: string, to: string): Json {
  return told[from] === undefined ? {} : { [to]: told[from] };
}

/** The output `previous`: name -> where to go back to. */
export function toldPrevious({ end }: Attempt): Readonly<Record<string, { readonly 'task-definition': string }>> {
  if (!('report' in end)) return {};
  return JSON.parse(end.report.outputs['previous'] ?? '{}') as Record<string, { 'task-definition': string }>;
}

/** Verdicts of which no harm came. */
export const GOOD: ReadonlySet<string> = new Set(['succeeded', 'unchanged']);
