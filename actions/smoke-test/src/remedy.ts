/** What to do about each kind of failure, when nothing better is known. */
import type { FailureKind } from './judge.ts';

/** Kind of a failure -> an order; each kind is a heading in docs/errors.md. */
export const REMEDIES: Readonly<Record<FailureKind, string>> = {
  unreachable: 'Look at the phase that is named; check listener, security groups and the health of the service.',
  'server-error': 'Read the log of the service at that time.',
  'wrong-version':
    'Check that the deployment replaced the tasks, and that an answer carries the version (`version-from`).',
  unstable: 'Look at the targets one by one: some tasks or addresses are bad.',
  assertion: 'Compare the reasons with the body in the job summary; mend the application, or the check.',
  latency: 'Compare with the version before; raise the limit only knowingly.',
  tls: 'Renew the certificate, or correct the name.',
  challenge:
    'Let this client pass (a secret header in `headers` that a rule of the edge lets through), or ask the load balancer itself by `resolve`.',
};
