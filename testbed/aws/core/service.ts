/**
 * What one AWS service of the test bed looks like to the server in front of it.
 *
 * A service is a table from operation names to handlers over a world. The server (`server.ts`) does all that is common:
 * it records the call, deals out faults, finds the operation, checks signature, request and response, and speaks the protocol.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BedClock } from './clock.ts';

/** Who called, where, and when. The account comes from the credentials that signed the request. */
export interface Caller {
  readonly account: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly requestId: string;
  readonly clock: BedClock;
}

/** A decoded request or response body: the members of the SDK's own input and output shapes. */
export type Body = Readonly<Record<string, unknown>>;

/** Answers one operation. Throws {@link AwsFault} for an error that AWS would answer. */
export type Operation = (input: Body, caller: Caller) => Body | Promise<Body>;

/** One AWS service: its protocol, the SDK's schemas and its operations. */
export interface LocalService {
  /** SigV4 service name: `ecs`, `ecr`, `logs`, `sts`, `elasticloadbalancing`, `events`, `pipes`. */
  readonly name: string;
  readonly protocol:
    | { kind: 'json-1.1'; targetPrefix: string }
    | { kind: 'query'; version: string }
    | { kind: 'rest-json' };
  /** The module namespace of the service's `@aws-sdk/client-*` package: holds the schemas (names ending in `$`). */
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly operations: Readonly<Record<string, Operation>>;
  /** Operations that arrive without a signature (AssumeRoleWithWebIdentity). */
  readonly unsigned?: readonly string[];
  /**
   * Answers requests that are not of the service's AWS protocol (the OCI registry under `/v2/`). Asked before the
   * protocols are; resolves to false for a request that it does not know, untouched.
   */
  readonly http?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Structures that keep members which no schema knows, as a newer AWS would: names of schemas, without the `$`. */
  readonly openStructures?: readonly string[];
  /**
   * Which exported constant holds the values of a member: `Structure.member` or `member` -> constant. Members whose
   * name in upper camel case is an exported constant need no entry; null switches that check off.
   */
  readonly enums?: Readonly<Record<string, string | null>>;
  /** Advances the service's worlds to the clock's present: called once a virtual second, and on manual advance. */
  readonly tick?: (clock: BedClock) => void | Promise<void>;
}

/** An error as AWS answers it: `name` becomes `__type` (JSON), `Code` (query) or the header `x-amzn-errortype` (REST). */
export class AwsFault extends Error {
  readonly status: number;
  readonly members: Body;
  constructor(name: string, message: string, options: { status?: number; members?: Body } = {}) {
    super(message);
    this.name = name;
    this.status = options.status ?? 400;
    this.members = options.members ?? {};
  }
}
