/** Stands in for vscode-languageserver-types: of its 100 kB dockerfile-ast and the language service of GitHub use these. */

export const Position = { create: (line, character) => ({ line, character }) };

/** Of two positions, or of the numbers of both. */
export const Range = {
  create: (...ends) => {
    const [start, end] =
      ends.length === 2 ? ends : [Position.create(ends[0], ends[1]), Position.create(ends[2], ends[3])];
    return { start, end };
  },
};

/** How grave a fault is, for GitHub's language service. */
export const DiagnosticSeverity = { Error: 1, Warning: 2, Information: 3, Hint: 4 };
