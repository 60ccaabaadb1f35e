import { placeholders, type Placeholder } from './text-shapes.ts';

/** The values the placeholders of a template stand for. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

const anyPlaceholder = new RegExp(`\\{(${placeholders.join('|')})\\}`, 'g');

/**
 * Puts values in the places of a template. A placeholder without a value, and other braces, stay as they are.
 *
 * @example expandTemplate('acme-{environment}-{service}', { environment: 'staging', service: 'api' }) // 'acme-staging-api'
 */
export function expandTemplate(template: string, values: PlaceholderValues): string {
  const known = new Map<string, string>(Object.entries(values));
  return template.replace(anyPlaceholder, (whole: string, name: string) => known.get(name) ?? whole);
}
