/** Folders whose manifests make no component. */

/** What others wrote, what tools made, and what tests and readers are shown: none of it is a part of the system. */
const OF_OTHERS = [
  'node_modules',
  'bower_components',
  'site-packages',
  'vendor',
  'vendored',
  'third_party',
  'third-party',
];
const MADE = ['dist', 'build', 'out', 'target', 'coverage'];
const FOR_TESTS = [
  'fixtures',
  '__fixtures__',
  'testdata',
  'test-data',
  'test_data',
  '__mocks__',
  'mocks',
  '__snapshots__',
];
const FOR_READERS = ['examples', 'example', 'samples', 'sample', 'demos', 'demo', 'templates', 'template'];
const NAMES = new Set([...OF_OTHERS, ...MADE, ...FOR_TESTS, ...FOR_READERS]);

/**
 * The part of a folder's path for which it is skipped: a hidden folder, or one of the names above; undefined when it is not.
 * The pattern of a workspace that names such a part itself wants it.
 */
export function skippedPart(folder: string, pattern = ''): string | undefined {
  if (folder === '.') return undefined;
  const wanted = pattern.split('/');
  const wantsHidden = wanted.some((part) => part.startsWith('.'));
  return folder
    .split('/')
    .find((part) => (part.startsWith('.') ? !wantsHidden : NAMES.has(part) && !wanted.includes(part)));
}
