'use strict';
// The entry of the child. It reads the key and the kit (what is known before any action is), loads the
// host into closures that no module cache knows, parks until a job comes, runs it and reports.
// Nothing here may be reachable by the action.

const fs = require('fs');
const vm = require('vm');
const util = require('util');

const { create, assign, getOwnPropertyDescriptor } = Object;
const { readSync } = fs;
const text = Function.prototype.call.bind(Buffer.prototype.toString);
const u32 = Function.prototype.call.bind(Buffer.prototype.readUInt32BE);
const alloc = Buffer.alloc;
const reallyExit = process.reallyExit.bind(process);
const { runInThisContext, runInContext } = vm.Script.prototype;
const { apply } = Reflect;

const system = assign(create(null), {
  writeSync: fs.writeSync,
  closeSync: fs.closeSync,
  readAsync: fs.read,
  readSync,
  compileFunction: vm.compileFunction,
  createContext: vm.createContext,
  vanilla: vm.constants.DONT_CONTEXTIFY,
  defaultLoader: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  types: assign(create(null), util.types),
  format: util.format,
  inspect: util.inspect,
  getCallSites: util.getCallSites,
  hrtime: process.hrtime.bigint,
  reallyExit,
  activeResources: process.getActiveResourcesInfo.bind(process),
  builtin: process.getBuiltinModule,
  permission: process.permission,
  Module: module.constructor,
  folder: __dirname,
  folderPattern: __dirname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  stderrOf: getOwnPropertyDescriptor(process, 'stderr').get,
});

// What belongs to the process, what belongs to a run, and what needs the job to be known.
const PROCESS = [
  'primordials', 'blake2s', 'channel', 'encode', 'clock', 'lockdown', 'tracing', 'replies', 'carrier', 'network',
  'packages',
];
const RUN = [
  'encode', 'clock', 'position', 'faults', 'console', 'event', 'shapes', 'checks', 'api', 'action', 'run',
];
const JOB = [
  'effects/cache', 'effects/prompt', 'effects/redirect', 'effects/metadata', 'effects/scopes', 'effects/saml',
  'effects/authentication', 'effects/directory', 'effects/exchange',
];
// Instead of an action: a Rule or a Hook, with surroundings of its own.
const LEGACY = ['legacy/around', 'legacy/leaves', 'legacy/entry'];
const here = (script) => apply(runInThisContext, script, []);
const within = (context) => (script) => apply(runInContext, script, [context]);

/** Evaluates one part of the host with `bind`, which makes a script's function in some realm. */
const load = (host, bind, name) => {
  const made = create(null);
  bind(scripts[name])(host, made);
  assign(host, made);
};

const readExactly = (size) => {
  const bytes = alloc(size);
  for (let done = 0; done < size; ) {
    let got = 0;
    try {
      got = readSync(0, bytes, done, size - done);
    } catch (error) {
      if (error.code !== 'EOF') throw error;
    }
    if (got === 0) reallyExit(71);
    done += got;
  }
  return bytes;
};

/** The next message of the studio: a length and as many bytes of JSON; waits for it. */
const readText = () => text(readExactly(u32(readExactly(4), 0)), 'utf8');

const debugPipes = process.argv.slice(2).map(Number);
const key = new Uint8Array(readExactly(32));
const root = create(null);
root.system = system;
const kitText = readText();
root.kit = JSON.parse(kitText);
const scripts = create(null);
if (root.kit.debug) {
  system.debugPipes = debugPipes;
  system.reallyExit = (code) => {
    root.letGo();
    reallyExit(code);
  };
}
const EXTRA = root.kit.shared ? ['realm', 'shared', 'rooms'] : root.kit.ahead ? ['rehearsal'] : [];
if (root.kit.legacy) RUN.push(...LEGACY);
if (root.kit.coverage) PROCESS[PROCESS.length] = 'coverage';
if (root.kit.reads) PROCESS.splice(1, 0, 'reads');
if (root.kit.debug) {
  PROCESS.splice(1, 0, 'debug/watch', 'debug/gate', 'debug/timers');
  RUN.push('debug/describe');
}
for (const names of [PROCESS, RUN, JOB, EXTRA]) {
  for (const name of names) {
    if (scripts[name] !== undefined) continue;
    const code = fs.readFileSync(__dirname + '/' + name + '.js', 'utf8');
    scripts[name] = new vm.Script('(function (host, exports) {' + code + '\n})', {
      filename: 'action-studio:' + name + '.js',
    });
  }
}

root.current = null;
for (const name of PROCESS) load(root, here, name);
root.primordials.bare(root.kit);
root.send = root.open(key);

/**
 * A host for one run, in this realm or in that of `context`; it waits for `begin`. What is `known` are the
 * originals of a realm that has had a run already.
 */
root.makeRun = (context, known) => {
  const bind = context === undefined ? here : within(context);
  const host = assign(create(null), root);
  host.context = context;
  if (known !== undefined) host.primordials = known;
  else if (context !== undefined) load(host, bind, 'realm');
  for (let i = 0; i < RUN.length; i++) load(host, bind, RUN[i]);
  host.loadEffects = () => {
    for (let i = 0; i < JOB.length; i++) load(host, bind, JOB[i]);
  };
  return host;
};

for (const name of EXTRA) if (name !== 'realm') load(root, here, name);
delete system.Module._cache[__filename];
if (!root.kit.shared) root.current = root.makeRun();
root.lockProcess();
if (root.kit.frozen) root.freezeClock();
if (root.current !== null) root.current.makeConsole();
root.preload();
if (root.kit.online && root.kit.ahead) root.warmNetwork();
if (root.rehearse !== undefined) root.rehearse();
if (root.kit.shared) root.openRooms();

const start = () => {
  root.ready();
  if (root.kit.shared) root.next();
  else root.current.begin(readText());
};
if (root.kit.debug) root.whenWatched(start);
else start();
