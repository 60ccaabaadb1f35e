/** Lists in pages, with the links that lead on. */
import type { ApiAnswer } from './route.ts';

const DEFAULT_PAGE = 30;
const LONGEST_PAGE = 100;

/**
 * Cuts a list into pages and links them. With `pages` every list of two or more fills at least two pages, however long
 * a page was asked for: only who follows the links sees everything.
 */
export function cutPage(
  { list, wrap }: Extract<ApiAnswer, { list: unknown[] }>,
  target: URL,
  small: boolean,
  headers: Record<string, string>,
): unknown {
  const asked = Math.min(Math.max(Number(target.searchParams.get('per_page') ?? DEFAULT_PAGE), 1), LONGEST_PAGE);
  const size = small ? Math.min(asked, Math.max(1, Math.ceil(list.length / 2))) : asked;
  const number = Math.max(Number(target.searchParams.get('page') ?? 1), 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (to: number, rel: string): string => {
    const address = new URL(target);
    address.searchParams.set('page', String(to));
    return `<${address.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  if (links.length > 0) headers['link'] = links.join(', ');
  const items = list.slice((number - 1) * size, number * size);
  return wrap === undefined ? items : wrap(items, list.length);
}
