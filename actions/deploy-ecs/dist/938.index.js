export const id = 938;

export const ids = [ 938 ];

export const modules = {
 3938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EventStreamSerde: () => EventStreamSerde,
   eventStreamSerdeProvider: () => eventStreamSerdeProvider,
   o: () => resolveEventStreamSerdeConfig
  });
  const resolveEventStreamSerdeConfig = config => config;
  const eventStreamSerdeProvider = refuse;
  function EventStreamSerde() {
   refuse();
  }
  function refuse() {
   throw new Error("The bundles carry no event streams: see scripts/bundle/shims/event-streams.js.");
  }
 })
};
