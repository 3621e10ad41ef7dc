'use strict';
// Which blocks of the action ran and how often, as the engine itself counts them. Its natives do that where
// the inspector is closed; the syntax for them is switched off again before any code of an action is read.

const { number } = host;
const { setFlagsFromString } = host.system.builtin('v8');
const make = Function;

setFlagsFromString('--allow-natives-syntax');
const begin = make('return %DebugToggleBlockCoverage(true)');
const collect = make('return %DebugCollectCoverage()');
begin();
collect();
setFlagsFromString('--no-allow-natives-syntax');

/** The blocks of all scripts with this text as JSON: `[[start, end, count], …]`, in UTF-16 units. Counts begin anew. */
exports.coverageOf = (text) => {
  const scripts = collect();
  let out = '';
  for (let i = 0; i < scripts.length; i++) {
    const blocks = scripts[i];
    if (blocks.script !== text) continue;
    for (let k = 0; k < blocks.length; k++) {
      out += (out ? ',' : '') + '[' + number(blocks[k].start) + ',' + number(blocks[k].end) + ',' +
        number(blocks[k].count) + ']';
    }
  }
  return '[' + out + ']';
};
