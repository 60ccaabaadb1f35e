/** Which rule of a listener a request meets. */
import type { IncomingMessage } from 'node:http';
import type { Listener, Rule } from '../aws/elb/world.ts';

/** The listener's rule with the lowest priority whose conditions all hold; its default rule otherwise. */
export function chooseRule(
  rules: readonly Rule[],
  listener: Listener,
  incoming: Pick<IncomingMessage, 'url' | 'headers'>,
): Rule | undefined {
  const path = (incoming.url ?? '/').split('?')[0] ?? '/';
  const host = (incoming.headers.host ?? '').split(':')[0] ?? '';
  return rules
    .filter((rule) => rule.listenerArn === listener.arn)
    .toSorted((a, b) => rank(a) - rank(b))
    .find(({ pathPatterns, hosts }) => holds(pathPatterns, path) && holds(hosts, host));
}

function rank(rule: Rule): number {
  return rule.priority === 'default' ? Number.POSITIVE_INFINITY : Number(rule.priority);
}

/** True when there is no pattern, or one of them fits: `*` is any text, `?` any character. */
function holds(patterns: readonly string[], text: string): boolean {
  if (patterns.length === 0) return true;
  return patterns.some((pattern) => {
    const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text);
  });
}
