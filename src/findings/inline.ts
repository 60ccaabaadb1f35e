/** Foreign text on a line of the summary. */
import { code, escapeMarkdown } from '../report/markdown.ts';
import { plainText } from './plain-text.ts';

/** Text that renders as itself, on one line. */
export function inlineText(text: string): string {
  return withoutMath(escapeMarkdown(oneLine(text)));
}

/** Code that renders as itself, on one line. */
export function inlineCode(text: string): string {
  return withoutMath(code(oneLine(text)));
}

function oneLine(text: string): string {
  return plainText(text).replaceAll(/\s+/g, ' ').trim();
}

/** GitHub renders what stands between dollar signs as a formula. */
function withoutMath(markdown: string): string {
  return markdown.replaceAll('$', '&#36;');
}
