/** The record of what clients did: the source of assertions and of docs/iam. */
import type { Body } from './service.ts';

/** One request to an AWS operation. */
export interface Call {
  /** Virtual, epoch milliseconds. */
  readonly at: number;
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly requestId: string;
  /** The SDK's attempt number, from `amz-sdk-request`; 1 when it does not say. */
  readonly attempt: number;
  readonly input: Body;
  /** HTTP status of the answer; 0 while there is none and when the socket was reset. */
  status: number;
  /** Name of the error that was answered. */
  error?: string;
}
