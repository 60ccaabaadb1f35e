/** Stands in for @smithy/core/event-streams, which carries calls like StartLiveTail. Nothing of ours makes one, so bundles leave its codec out. */

export const resolveEventStreamSerdeConfig = (config) => config;

export const eventStreamSerdeProvider = refuse;

export function EventStreamSerde() {
  refuse();
}

function refuse() {
  throw new Error('The bundles carry no event streams: see scripts/bundle/shims/event-streams.js.');
}
