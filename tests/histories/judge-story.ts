/** Holds what was told against the truth. */
import type { ChangedFile } from '../../src/git/api.ts';
import { ownComponents } from './plan-story.ts';
import type { Played } from './play-story.ts';

const LETTERS: Readonly<Record<ChangedFile['status'], string>> = {
  added: 'A',
  deleted: 'D',
  modified: 'M',
  'type-changed': 'T',
};

/** What is wrong; empty: nothing. */
export function judgeStory(played: Played): string[] {
  const { told, truth } = played;
  if (told.warnings.length > 0) return [`warned: ${told.warnings.join('; ')}`];
  if (truth === undefined) return told.scope === 'all' ? [] : [`told ${told.files.length} files, and all is true`];
  if (told.scope === 'all') return [`told all (${told.reason}), and ${truth.lines.length} files are true`];
  const broken: string[] = [];
  if (told.mergeBase !== truth.mergeBase) broken.push(`merge base ${told.mergeBase}, and ${truth.mergeBase} is true`);
  const lines = told.files.map(({ status, path }) => `${LETTERS[status]} ${path}`);
  const missing = truth.lines.filter((line) => !lines.includes(line));
  const surplus = lines.filter((line) => !truth.lines.includes(line));
  if (missing.length > 0) broken.push(`left out: ${JSON.stringify(missing)}`);
  if (surplus.length > 0 || lines.length !== truth.lines.length) broken.push(`made up: ${JSON.stringify(surplus)}`);
  return [...broken, ...judgeComponents(played)];
}

/** Plan must name the same components and images as for the truth, and each whose own files changed. */
function judgeComponents({ named, told }: Played): string[] {
  const [is, must] = [named.told, named.truth].map((each) => JSON.stringify(each));
  const broken = is === must ? [] : [`plan names ${is}, and for the truth ${must}`];
  const own = named.told.error === undefined ? ownComponents(named.all.components, told.files) : [];
  const unnamed = own.filter((path) => !named.told.components.includes(path));
  if (unnamed.length > 0) broken.push(`plan does not name ${unnamed.join(', ')}, whose files changed`);
  if (told.files.length === 0 && named.told.components.length > 0) broken.push(`plan names ${is} without any change`);
  return broken;
}

/** The story as text: the trigger, and every commit with its parents. */
export function tellStory({ story, hashes, told, truth, named }: Played, broken: readonly string[]): string {
  const { seed, trigger, history, depth, firstDepth } = story;
  const commits = history.commits.map(
    ({ parents }, place) => `  ${place} ${hashes[place]?.slice(0, 8) ?? ''} <- ${parents.join(' ')}`,
  );
  const refs = [...history.refs].map(([name, place]) => `  ${name} = ${place}`);
  return [
    `seed ${seed}: ${JSON.stringify(trigger)}`,
    `checkout of depth ${depth}, first fetch of depth ${firstDepth}`,
    ...commits,
    ...refs,
    `told: ${told.scope}, ${told.files.length} files since ${told.mergeBase.slice(0, 8)}, ${told.reason}`,
    `plan names: ${JSON.stringify(named.told)} of ${JSON.stringify(named.all)}`,
    `true: ${truth === undefined ? 'all' : `${truth.lines.length} files since ${truth.mergeBase.slice(0, 8)}`}`,
    ...broken.map((text) => `BROKEN: ${text}`),
    '',
  ].join('\n');
}
