/** When the first request of a run has left: what comes after it can be loaded while AWS is waited for. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Node's own channel: a client's request has been handed over to its connection. */
const CHANNEL = 'http.client.request.start';

/** Resolves when the first HTTP request of `work` is on its way, or when `work` is over; never rejects. */
export function firstRequestOf(work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      unsubscribe(CHANNEL, onStart);
      resolve();
    };
    // One turn later: a connection that stands by then has taken the request.
    const onStart = (): void => void setImmediate(settle);
    subscribe(CHANNEL, onStart);
    work.then(settle, settle);
  });
}
