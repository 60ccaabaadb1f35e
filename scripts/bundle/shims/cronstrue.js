/** Stands in for cronstrue, which puts a schedule into words, for editors: src/workflows takes them out again. */
export default { toString: (schedule) => schedule };
