'use strict';
// Many runs in one child, one after another, each in a realm of its own with a module compiled afresh.
// The realms keep runs of one author apart; they are no wall against hostile code. Where what is read is noted,
// hundreds of runs differ in little but their event: there a run has the realm of the one before, if that left it
// as it was.

const { defineProperty, hasOwn, newTable, setImmediate, tableHas, tableSet } = host.primordials;
const { createContext, vanilla, reallyExit } = host.system;
const { getOwnPropertyNames } = Object;
const lent = [];
// Globals of which a run can leave nothing behind that `shared.js` would not see.
const FORGETFUL = [
  'AbortController', 'AbortSignal', 'Blob', 'Buffer', 'DOMException', 'Event', 'EventTarget', 'FormData', 'Headers',
  'Request', 'Response', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa', 'clearImmediate',
  'clearInterval', 'clearTimeout', 'console', 'crypto', 'fetch', 'performance', 'process', 'queueMicrotask',
  'setImmediate', 'setInterval', 'setTimeout', 'structuredClone',
];
const forgetful = newTable();
for (const name of FORGETFUL) tableSet(forgetful, name, true);
const listed = newTable();
for (const name of Object.keys(globalThis)) tableSet(listed, name, true);
let room = null;
let others = null;

/** The globals of Node that a bare realm lacks. */
const noteLent = (bare) => {
  const names = getOwnPropertyNames(globalThis);
  for (let i = 0; i < names.length; i++) {
    if (!hasOwn(bare, names[i])) lent[lent.length] = names[i];
  }
};

/** The names that were lent and that the code has used or set since then. */
let used = [];

/** Gives the realm a global of the first one, read when it is used: some load half of Node. */
const lend = (context, name) => {
  const enumerable = tableHas(listed, name);
  const keep = (value) => {
    used[used.length] = name;
    defineProperty(context, name, { value, writable: true, configurable: true, enumerable });
    return value;
  };
  const get = () => {
    // What the host itself takes while it prepares the room leaves no mark.
    if (host.current === null || !host.current.run.begun) return globalThis[name];
    host.current.reach(tableHas(forgetful, name) ? '' : name);
    return keep(globalThis[name]);
  };
  defineProperty(context, name, { get, set: keep, configurable: true, enumerable });
};

const openContext = () => {
  const context = createContext(vanilla);
  defineProperty(context, 'global', { value: context, writable: true, configurable: true, enumerable: true });
  if (lent.length === 0) noteLent(context);
  for (let i = 0; i < lent.length; i++) lend(context, lent[i]);
  used = [];
  return context;
};

const furnished = (run) => {
  const { send } = host;
  // What a run still does after its end must not look as if the next one did it.
  run.send = (json) => {
    if (!run.run.left) send(json);
  };
  run.makeConsole();
  return run;
};

const makeRoom = () => {
  const run = furnished(host.makeRun(openContext()));
  if (host.kit.reads) run.guardRealm = () => guard(run);
  return run;
};

/** Remembers how the realm of a run looks before its code has been there. */
const guard = (run) => {
  if (others === null) {
    others = newTable();
    for (const name of [...lent, 'console', 'global', 'globalThis']) tableSet(others, name, true);
  }
  run.changedRealm = host.watchRoom(run.context, others, run.innards());
};

/** The next room: in the same realm, if nothing has changed there, else in a new one. */
const nextRoom = (run) => {
  if (run.changedRealm === undefined || run.changedRealm() !== '') return makeRoom();
  const { context } = run;
  for (let i = 0; i < used.length; i++) lend(context, used[i]);
  used = [];
  const next = furnished(host.makeRun(context, run.primordials));
  next.changedRealm = run.changedRealm;
  return next;
};

/** Packages live in the first realm: what they log belongs to the run of the moment. */
const forwardConsole = () => {
  const { console } = globalThis;
  for (const name of Object.keys(console)) {
    if (typeof console[name] !== 'function') continue;
    const forward = { [name](...values) {
      if (host.current !== null) host.current.console[name](...values);
    } }[name];
    defineProperty(console, name, { value: forward, writable: true, configurable: true, enumerable: true });
  }
};

/** Prepares the child for its first run. */
exports.openRooms = () => {
  forwardConsole();
  room = makeRoom();
  host.watchRealm();
};

/** Waits for the next job and runs it. */
const next = () => {
  const text = host.readJob();
  host.current = room;
  room.begin(text);
};
exports.next = next;

/** What makes this child unfit for another run, in a few words; empty when nothing does. */
exports.touched = () => {
  const left = host.underWay();
  if (left !== '') return 'something was still under way (' + left + ')';
  return host.current.run.reached ? host.changed() : '';
};

/** Ends the run of the moment; a child in which something was touched takes no other. */
exports.leaveRoom = (clean) => {
  if (!clean) reallyExit(0);
  host.current = null;
  host.forgetTraces();
  setImmediate(() => {
    room = nextRoom(room);
    next();
  });
};
