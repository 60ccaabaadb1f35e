export const id = 562;

export const ids = [ 562 ];

export const modules = {
 5562: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   Position: () => Position,
   Range: () => Range
  });
  const Position = {
   create: (line, character) => ({
    line: line,
    character: character
   })
  };
  const Range = {
   create: (...ends) => {
    const [start, end] = ends.length === 2 ? ends : [ Position.create(ends[0], ends[1]), Position.create(ends[2], ends[3]) ];
    return {
     start: start,
     end: end
    };
   }
  };
 })
};
