'use strict';
// Which line of the action a piece of asynchronous work goes back to. A client that asks the network many
// steps after it was called has nothing of the action on its stack any more; what started each step has.

const { newTable, record, tableClear, tableGet, tableSet, tableSize } = host.primordials;
const { builtin } = host.system;
const stackOnly = host.where;
const MOST = 20000;
const lines = newTable();
let present = null;

const note = (id) => {
  try {
    if (tableSize(lines) >= MOST) return;
    const { line } = stackOnly();
    const known = line === null ? tableGet(lines, present()) : line;
    if (known !== undefined) tableSet(lines, id, known);
  } catch {
    return; // An error in here would end the process.
  }
};

/** Begins to follow what starts what; it costs a little for every promise, so only who uses the network pays. */
exports.trace = () => {
  if (present !== null) return;
  const { createHook, executionAsyncId } = builtin('async_hooks');
  present = executionAsyncId;
  createHook({ init: (id) => note(id) }).enable();
};

exports.forgetTraces = () => tableClear(lines);

/** Where something is asked for: on the stack, else where the work began that asks now. */
exports.where = () => {
  const at = stackOnly();
  if (at.line !== null || present === null) return at;
  const line = tableGet(lines, present());
  return line === undefined ? at : record({ line, column: null });
};
