/** Paging of list operations, small by default so that no client forgets the second page. */
import { AwsFault } from './service.ts';

/** One page of a list. `nextToken` is absent on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken?: string;
}

/** How a list is cut. */
export interface PageRequest {
  /** The client's `nextToken`, `Marker` or the like. */
  readonly token?: unknown;
  /** What the client asked for; AWS may give fewer. */
  readonly maxResults?: unknown;
  /** The operation's own default and upper limit. */
  readonly limit: number;
  /** Small pages: two items at most, and one when there are only two, so that there are at least two pages. */
  readonly small: boolean;
  /** What a bad token is answered with; default ECS's. */
  readonly badToken?: AwsFault;
}

/**
 * Cuts one page out of `items`.
 * @throws {AwsFault} when the token is not one of ours.
 */
export function pageOf<Item>(items: readonly Item[], request: PageRequest): Page<Item> {
  const start = request.token === undefined || request.token === '' ? 0 : readToken(request);
  const asked = typeof request.maxResults === 'number' ? Math.min(request.maxResults, request.limit) : request.limit;
  const size = request.small ? Math.min(asked, items.length <= 2 ? 1 : 2) : asked;
  const end = start + size;
  const page = items.slice(start, end);
  return end < items.length
    ? { items: page, nextToken: Buffer.from(`page:${end}`).toString('base64url') }
    : { items: page };
}

function readToken(request: PageRequest): number {
  const text = typeof request.token === 'string' ? Buffer.from(request.token, 'base64url').toString() : '';
  const match = /^page:(\d+)$/.exec(text);
  if (match === null) {
    throw request.badToken ?? new AwsFault('InvalidParameterException', 'Invalid token.');
  }
  return Number(match[1]);
}
