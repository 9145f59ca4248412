/** Ends the run with one plain line that a machine can read: `N passed, N failed`. */
module.exports = class LastLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    // jest prints its own summary after every reporter, on the other stream
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
};
