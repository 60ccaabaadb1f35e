/** Whether an answer is a bot challenge of the edge in front of the application. Pure. */
import type { ProbeResult } from '../../../src/http/probe.ts';

type Answer = Pick<Extract<ProbeResult, { kind: 'answer' }>, 'status' | 'headers' | 'body'>;

/**
 * The edge that challenges; undefined when the application answered. AWS WAF gives 202 to its Challenge action and 405 to CAPTCHA, so the
 * status alone could even pass for success (AWS WAF docs, "How the CAPTCHA and Challenge rule actions work"); Cloudflare marks its
 * challenges (docs, "Detect a Challenge Page response"), and the page's title is the sign where the header is taken out on the way.
 */
export function findChallenge({ status, headers, body }: Answer): 'Cloudflare' | 'AWS WAF' | undefined {
  if (/^(?:challenge|captcha)$/.test(headers['x-amzn-waf-action'] ?? '')) return 'AWS WAF';
  if (headers['cf-mitigated'] === 'challenge') return 'Cloudflare';
  if ([403, 429, 503].includes(status) && body.includes('<title>Just a moment')) return 'Cloudflare';
  return undefined;
}
