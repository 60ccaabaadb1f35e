/** Links of the summary: to lines of the commit, and to the pages of rules. Pure. */

/** Where the sources of a run can be read. */
export interface Sources {
  /** `https://github.com` or a GitHub Enterprise Server's. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** The commit that was checked. */
  readonly sha: string;
}

/** Formats that GitHub renders: their lines have addresses in the plain view alone. */
const RENDERED = /\.(?:md|markdown|mdown|mkdn|rst|adoc|asciidoc|textile|org|rdoc|wiki|pod|csv|tsv|ipynb|svg|geojson)$/i;

/** Address of a file of the commit, and of lines in it. */
export function blobUrl(
  { serverUrl, repository, sha }: Sources,
  file: string,
  line?: number,
  endLine?: number,
): string {
  const path = file
    .split('/')
    .map((part) => encode(part))
    .join('/');
  const lines = line === undefined ? '' : `#L${line}${endLine !== undefined && endLine > line ? `-L${endLine}` : ''}`;
  return `${serverUrl}/${repository}/blob/${sha}/${path}${lines !== '' && RENDERED.test(file) ? '?plain=1' : ''}${lines}`;
}

/** A path of the repository as a relative URI reference (RFC 3986). */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((part) => encode(part))
    .join('/');
}

/** Also what encodeURIComponent leaves: brackets would end a link of Markdown. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll(
    /[!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A finding may name any page: whoever wrote the sources under check may have written it. These are the tools' own. */
const PAGES = [
  'https://eslint.org/docs/',
  'https://typescript-eslint.io/rules/',
  'https://oxc.rs/docs/',
  'https://biomejs.dev/',
  'https://docs.astral.sh/ruff/',
  'https://mypy.readthedocs.io/',
  'https://github.com/microsoft/pyright/',
];

/** The page of a rule when it is one of the tools' own, safe as the address of a link of Markdown. */
export function rulePage(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\/[\w./#-]+$/.test(url) && PAGES.some((page) => url.startsWith(page))
    ? url
    : undefined;
}
