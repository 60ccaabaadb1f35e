/** Stands in for vscode-languageserver-types: of its 100 kB dockerfile-ast calls these two. */

export const Position = { create: (line, character) => ({ line, character }) };

/** Of two positions, or of the numbers of both. */
export const Range = {
  create: (...ends) => {
    const [start, end] =
      ends.length === 2 ? ends : [Position.create(ends[0], ends[1]), Position.create(ends[2], ends[3])];
    return { start, end };
  },
};
