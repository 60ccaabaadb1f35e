/** Stands in for @actions/exec, which @actions/core imports for `platform` alone. Nothing of ours uses that, so bundles leave it out. */
export async function getExecOutput(...command) {
  const { getExecOutput: run } = await import('../../../node_modules/@actions/exec/lib/exec.js');
  return run(...command);
}
