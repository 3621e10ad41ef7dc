'use strict';
// Where in the action's file something was called. `util.getCallSites` ignores stackTraceLimit and
// prepareStackTrace, both of which the action may set.

const { record } = host.primordials;
const { getCallSites } = host.system;
const FRAMES = 100;
const plain = record({ sourceMap: false });
const nowhere = record({ line: null, column: null });

/** Line and column (1-based) of the innermost frame in the action's file, or nulls. */
exports.where = () => {
  try {
    const sites = getCallSites(FRAMES, plain);
    for (let i = 0; i < sites.length; i++) {
      const site = sites[i];
      if (site.scriptName === host.job.file) return record({ line: site.lineNumber, column: site.columnNumber });
    }
  } catch {
    return nowhere;
  }
  return nowhere;
};
