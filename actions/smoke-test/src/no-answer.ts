/** Why no answer came, in words: Node's and OpenSSL's own are for those who wrote them. Pure. */
import type { ProbeResult } from '../../../src/http/probe.ts';
import type { Failure } from './judge.ts';

type NoAnswer = Extract<ProbeResult, { kind: 'no-answer' }>;

interface Explanation {
  /** Matched against `CODE phase message`. */
  readonly when: RegExp;
  readonly kind: 'tls' | 'unreachable';
  readonly says: (result: NoAnswer) => string;
  readonly remedy: string;
}

const OWN_CA =
  'Install a certificate of a public authority (ACM issues them), or set NODE_EXTRA_CA_CERTS in `env` of the step to a file with the certificate of your own authority.';

const EXPLANATIONS: readonly Explanation[] = [
  {
    when: /^(?:EPROTO|ERR_SSL_\w+) tls .*(?:wrong version number|packet length too long|http request)/is,
    kind: 'tls',
    says: () => 'the port does not speak TLS, most likely it speaks plain HTTP',
    remedy:
      'Ask it by http://, or ask the port of the HTTPS listener; a load balancer needs a listener of protocol HTTPS.',
  },
  {
    when: /^(?:EPROTO|ERR_SSL_\w+) tls .*(?:alert protocol version|unsupported protocol)/is,
    kind: 'tls',
    says: () => 'the server and this client have no TLS version in common (this client takes 1.2 and 1.3)',
    remedy: 'Give the listener a security policy with TLS 1.2 or 1.3.',
  },
  {
    when: /^(?:EPROTO|ERR_SSL_\w+) tls .*(?:unrecognized name|handshake failure)/is,
    kind: 'tls',
    says: () => 'the server broke off the TLS handshake: it has no certificate for this name, or no cipher in common',
    remedy: 'Add a certificate for the name to the listener, and look at its security policy.',
  },
  {
    when: /^(?:EPROTO|ERR_SSL_\w+) (?:tls|first-byte) .*(?:certificate required|bad certificate)/is,
    kind: 'tls',
    says: () => 'the server demands a certificate of the client (mutual TLS)',
    remedy: 'Ask a listener without mutual TLS: smoke-test has no certificate of its own.',
  },
  {
    when: /^CERT_HAS_EXPIRED /,
    kind: 'tls',
    says: () => 'the certificate has expired',
    remedy: 'Renew the certificate, and let the listener use the new one.',
  },
  {
    when: /^CERT_NOT_YET_VALID /,
    kind: 'tls',
    says: () => 'the certificate is not valid yet',
    remedy: 'Look at the dates of the certificate, and at the clock of the runner.',
  },
  {
    when: /^ERR_TLS_CERT_ALTNAME_INVALID /,
    kind: 'tls',
    says: ({ message }) => `the certificate is for other names (${message})`,
    remedy: 'Ask a name that the certificate has (`resolve` leads it to this address), or issue one for this name.',
  },
  {
    when: /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN) /,
    kind: 'tls',
    says: () => 'the certificate is signed by nobody that this machine trusts (self-signed)',
    remedy: OWN_CA,
  },
  {
    when: /^UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w*) /,
    kind: 'tls',
    says: () => 'the server does not send the whole chain of certificates, or this machine does not trust its root',
    remedy: `Let the server send the intermediate certificates too. ${OWN_CA}`,
  },
  {
    when: /^\S*CERT\S* tls /,
    kind: 'tls',
    says: ({ message }) => `the certificate is not valid (${message})`,
    remedy: 'Renew the certificate, or correct the name.',
  },
  {
    when: /^(?:EPROTO|ERR_(?:SSL|TLS)\w*) /,
    kind: 'tls',
    says: () => 'the TLS handshake failed',
    remedy: 'Run the `curl` line of the job summary, and look at the listener: protocol, certificate, security policy.',
  },
  {
    when: /^(?:ENOTFOUND|EAI_AGAIN|ENODATA) /,
    kind: 'unreachable',
    says: () => 'the name does not resolve',
    remedy:
      'Check the name and its DNS record; a private zone is seen from inside its VPC only. `resolve` leads a name to an address.',
  },
  {
    when: /^ECONNREFUSED /,
    kind: 'unreachable',
    says: () => 'nobody listens on this port',
    remedy: 'Check the port of the address, the listener, and that the service runs.',
  },
  {
    when: /^(?:EHOSTUNREACH|ENETUNREACH) |^(?:TIMEOUT|ETIMEDOUT) connect /,
    kind: 'unreachable',
    says: ({ message }) => `no connection came about (${message})`,
    remedy:
      'Allow the runner in the security group, and check that the address is a public one or that the runner stands in its network.',
  },
  {
    when: /^TIMEOUT (?:first-byte|body) /,
    kind: 'unreachable',
    says: ({ message, phase }) =>
      `the request was taken, but ${phase === 'body' ? 'the body did not end' : 'not answered'} (${message})`,
    remedy: 'Read the log of the service at that time; raise `request-timeout` only when it may take so long.',
  },
  {
    when: /^(?:ECONNRESET|EPIPE) first-byte /,
    kind: 'unreachable',
    says: () => 'the connection was closed without an answer',
    remedy:
      'Read the log of the service at that time. A port that expects TLS also does this to http://: then ask https://.',
  },
  {
    when: /^HPE_/,
    kind: 'unreachable',
    says: () => 'what came back is not HTTP',
    remedy: 'Check the port; one that expects TLS is asked by https://.',
  },
];

/** The failure that a request without an answer is: its kind, the cause in words with the code behind, and what to do. */
export function explainNoAnswer(result: NoAnswer): Failure {
  const { code, phase, message } = result;
  const found = EXPLANATIONS.find(({ when }) => when.test(`${code} ${phase} ${message}`));
  const words = found === undefined ? message : found.says(result);
  return {
    kind: found?.kind ?? 'unreachable',
    reasons: [`no answer: ${words} (${code}, in phase ${phase})`],
    remedy: found?.remedy,
  };
}
