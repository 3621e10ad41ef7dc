'use strict';
// Where the main thread holds still for the studio. Of all the host's files, the debugger stops in this one only.

/** The studio gets hold of `answer` here, before the first line of the action: it finds it on the stack. */
exports.gate = (answer) => {
  if (answer !== undefined) debugger;
};

/** The same once more with the handler, before it is called: the studio may want to stop in its first line. */
exports.gateBefore = (handler) => {
  if (handler !== undefined) debugger;
};
