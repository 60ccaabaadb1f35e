/** How long the clients of the AWS SDK wait. */

/** How long a client waits, milliseconds. A call that meets a limit fails as one that could not reach AWS. */
export interface RequestLimits {
  readonly connectionTimeout: number;
  /** Until the answer begins. */
  readonly requestTimeout: number;
  /** Without it the SDK warns at `requestTimeout`, and waits for ever. */
  readonly throwOnRequestTimeout: true;
  /** Silence on the connection, in the middle of an answer too. */
  readonly socketTimeout: number;
}

/** For a call that is to be answered within `answerMs`. */
export function requestLimits(answerMs: number, connectMs = 5000): RequestLimits {
  return {
    connectionTimeout: connectMs,
    requestTimeout: answerMs,
    throwOnRequestTimeout: true,
    socketTimeout: answerMs,
  };
}
