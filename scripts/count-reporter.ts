/** Ends a jest run with the plain line `N passed, N failed`, which any CI can read. */
export default class CountReporter {
  onRunComplete(
    _contexts: unknown,
    results: { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number },
  ): void {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed\n`);
  }
}
