'use strict';
// Takes away what the permission model leaves open: signals, priorities, engine flags, heap dumps,
// raw handles. Modules are changed when they are first asked for, through the loader's resolve hook.

const { record, defineProperty, getOwnPropertyDescriptor, Error, keys, slice, startsWith, newTable, tableHas, tableSet } =
  host.primordials;
const { builtin, Module } = host.system;
const { number } = host;

const denied = (what) => {
  const error = new Error(what + ' is not available in an action.');
  defineProperty(error, 'code', { value: 'ERR_ACCESS_DENIED', enumerable: true, configurable: true, writable: true });
  return error;
};

/** Replaces `owner[name]` by something that throws and names what was asked for; the original is lost. */
const forbid = (owner, name, label) => {
  if (owner === undefined || owner === null || !(name in owner)) return;
  const thrower = { forbidden() { throw denied(label + name); } }.forbidden;
  try {
    // Node itself assigns to some of these when it loads more of itself: nobody may bring them back.
    const kept = record({ get: () => thrower, set() {}, configurable: false, enumerable: true });
    defineProperty(owner, name, kept);
  } catch {
    owner[name] = thrower;
  }
};

const forbidAll = (owner, names, label) => {
  for (let i = 0; i < names.length; i++) forbid(owner, names[i], label);
};

const lockV8 = (v8) => forbidAll(v8, [
  'setFlagsFromString', 'getHeapSnapshot', 'writeHeapSnapshot', 'setHeapSnapshotNearHeapLimit', 'queryObjects',
  'takeCoverage', 'stopCoverage', 'startCpuProfile', 'startupSnapshot',
], 'v8.');

const lockAll = (module, label) => {
  const names = keys(module);
  for (let i = 0; i < names.length; i++) if (typeof module[names[i]] === 'function') forbid(module, names[i], label);
};

const lockModule = (module) => forbidAll(module, ['registerHooks', 'register', 'enableCompileCache'], 'module.');

const locks = record({
  v8: lockV8,
  os: (os) => {
    forbid(os, 'setPriority', 'os.');
    // Asking the machine would need a socket, which no action has.
    os.networkInterfaces = { networkInterfaces: () => ({}) }.networkInterfaces;
  },
  module: lockModule,
  trace_events: (m) => lockAll(m, 'trace_events.'),
  inspector: (m) => lockAll(m, 'inspector.'),
  'inspector/promises': (m) => lockAll(m, 'inspector.'),
  repl: (m) => lockAll(m, 'repl.'),
  http2: (m) => host.refuseHttp2(m),
  cluster: (m) => forbidAll(m, ['fork', 'setupPrimary', 'setupMaster', '_getServer'], 'cluster.'),
});

// What Node's permission model refuses, where it cannot be on: it would refuse the debugger as well.
if (host.kit.debug) {
  locks.worker_threads = (m) => forbidAll(m, ['Worker', 'postMessageToThread'], 'worker_threads.');
  locks.child_process = (m) => lockAll(m, 'child_process.');
  locks.cluster = (m) => lockAll(m, 'cluster.');
  locks.wasi = (m) => lockAll(m, 'wasi.');
  locks.test = (m) => lockAll(m, 'test.');
}

// Loading one of these cannot open a way to the network, so the network stays unloaded for them.
const OFFLINE = [
  'assert', 'assert/strict', 'async_hooks', 'buffer', 'console', 'constants', 'crypto', 'diagnostics_channel',
  'events', 'fs', 'fs/promises', 'module', 'os', 'path', 'path/posix', 'path/win32', 'perf_hooks', 'process',
  'punycode', 'querystring', 'readline', 'readline/promises', 'stream', 'stream/consumers', 'stream/promises',
  'stream/web', 'string_decoder', 'sys', 'timers', 'timers/promises', 'url', 'util', 'util/types', 'v8', 'vm', 'zlib',
];
const offline = newTable();
for (const name of OFFLINE) tableSet(offline, name, true);
const known = newTable();
for (const name of Module.builtinModules) tableSet(known, name, true);
for (const name of ['test', 'test/reporters', 'sea']) tableSet(known, 'node:' + name, true);
const hardened = newTable();

const bareName = (name) => (startsWith(name, 'node:') ? slice(name, 5) : name);

/** Whether `name` is a module of Node itself, with or without `node:`. */
const isBuiltin = (name) => tableHas(known, name) || (startsWith(name, 'node:') && tableHas(known, slice(name, 5)));

/** Prepares a module of Node before the action sees it. */
const harden = (given) => {
  const name = bareName(given);
  if (tableHas(hardened, name)) return;
  tableSet(hardened, name, true);
  if (!tableHas(offline, name)) host.guardNetwork();
  const lock = locks[name];
  if (lock !== undefined) {
    lock(builtin(name));
    Module.syncBuiltinESMExports();
  }
  if (host.watch !== undefined) host.watch(builtin(name), name);
};
exports.harden = harden;

// Modules of Node that can remember what a run did with them, beyond what `shared.js` can see.
const MINDFUL = ['async_hooks', 'diagnostics_channel', 'module', 'v8', 'vm', 'worker_threads', 'events', 'process', 'repl'];
const mindful = newTable();
for (const name of MINDFUL) tableSet(mindful, name, true);
exports.isForgetful = (name) => !tableHas(mindful, bareName(name));
exports.isBuiltin = isBuiltin;
exports.denied = denied;

const nowhere = record({ line: null, column: null });

/** Place and time as the run of the moment sees them; a run brings better ones of its own. */
exports.where = () => (host.current === null ? nowhere : host.current.where());
exports.elapsed = () => (host.current === null ? 0 : host.current.elapsed());

/** The kind of something that can still happen in this process, or an empty text; its own streams do not count. */
exports.underWay = () => {
  const left = host.system.activeResources();
  for (let i = 0; i < left.length; i++) if (left[i] !== 'PipeWrap' && left[i] !== 'TTYWrap') return left[i];
  return '';
};

/** Says that the child waits for a job, and what it measured of its own isolation. */
exports.ready = () => {
  const guarded = host.system.permission !== undefined && !host.system.permission.has('fs.write');
  const node = host.quote(process.versions.node);
  host.send('{"t":"ready","node":' + node + ',"permissions":' + (guarded ? 'true' : 'false') + '}');
};
exports.forbid = forbid;

const callerStack = () => {
  try {
    const { stack } = new Error('exit');
    return typeof stack === 'string' ? slice(stack, 0, 10000) : '';
  } catch {
    return '';
  }
};

/** Ends the process as the action asked, after saying so. */
const leave = (how, code) => {
  const run = host.current;
  if (run === null) host.system.reallyExit(0);
  if (run.run.settled) run.finish();
  host.closeErrors();
  const status = typeof code === 'number' ? code : 0;
  const message = 'The action called ' + how + '.';
  host.send(
    '{"t":"end","status":"exited","code":' + number(status) + ',"how":' + host.quote(how) + ',"duration":' +
    number(run.elapsed()) + ',"error":' + run.statedFault('Exit', message, run.where(), callerStack()) +
    ',"cache":' + run.cacheForm() + ',"reads":' + run.reads() + '}',
  );
  host.system.reallyExit(0);
};

const replaceExits = () => {
  const exits = record({
    exit: (code) => leave('process.exit()', code),
    reallyExit: (code) => leave('process.reallyExit()', code),
    abort: () => leave('process.abort()', 134),
  });
  for (const name of ['exit', 'reallyExit', 'abort']) {
    defineProperty(process, name, { value: exits[name], writable: true, configurable: true, enumerable: true });
  }
};

const FORBIDDEN = [
  'kill', '_kill', '_debugProcess', '_debugEnd', '_startProfilerIdleNotifier', '_stopProfilerIdleNotifier',
  'binding', '_linkedBinding', 'dlopen', 'execve', 'loadEnvFile', 'chdir', 'setuid', 'setgid', 'seteuid', 'setegid',
  'setgroups', 'initgroups', 'umask', 'setUncaughtExceptionCaptureCallback', 'openStdin',
  '_getActiveHandles', '_getActiveRequests',
];

const hide = (owner, name, value) => {
  defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: true });
};

/** The standard streams are sockets; their class must be closed before one of them is seen. */
const guardStream = (name) => {
  const { get } = getOwnPropertyDescriptor(process, name);
  const guarded = () => {
    host.guardNetwork();
    const stream = host.primordials.apply(get, process, []);
    host.guardHandle(stream);
    return stream;
  };
  defineProperty(process, name, { get: guarded, configurable: true, enumerable: true });
};

const watch = () => {
  process.setUncaughtExceptionCaptureCallback((thrown) => {
    if (host.current !== null) host.current.uncaught(thrown);
  });
  process.on('beforeExit', () => {
    if (host.current !== null) host.current.idle();
  });
};

/** Everything that can be done before the action's code is compiled. */
exports.lockProcess = () => {
  watch();
  forbidAll(process, FORBIDDEN, 'process.');
  replaceExits();
  // The engine looks this one up by name for every uncaught exception.
  defineProperty(process, '_fatalException', { value: process._fatalException, writable: false, configurable: false });
  hide(process, 'env', {});
  // Old libraries ask this before they load `domain`, which they then hardly use.
  hide(process, 'hasUncaughtExceptionCaptureCallback', () => false);
  hide(process, 'report', undefined);
  hide(process, 'mainModule', undefined);
  hide(process, 'argv', ['node']);
  hide(process, 'execArgv', []);
  hide(process, 'getBuiltinModule', (id) => {
    if (typeof id === 'string' && isBuiltin(id)) harden(id);
    if (host.current !== null) host.current.reach('process.getBuiltinModule');
    return builtin(id);
  });
  host.guardGlobals();
  guardStream('stdout');
  guardStream('stderr');
  guardStream('stdin');
  const hook = Module.registerHooks({
    resolve(specifier, context, next) {
      if (typeof specifier !== 'string' || !isBuiltin(specifier)) return host.importing(specifier, context, next);
      harden(specifier);
      return next(specifier, context);
    },
  });
  lockModule(Module);
  return hook;
};
