'use strict';
// The debugged child's own side: starts the thread that watches this one before there is any action. What it takes
// from Node here, no action can reach any more.

const { defineProperty, record } = host.primordials;
const { debugPipes, folder, builtin } = host.system;
const { load, notify, store, wait } = Atomics;
const { Worker } = builtin('worker_threads');

const STATE = 0;
const STOPPED_MS = 1;
const PLACES = 4;
const WATCHING = 1;
const LEAVING = 2;
const GONE = 3;
const LONGEST_WAIT = 500;

const signals = new Int32Array(new SharedArrayBuffer(PLACES * 4));
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Waits in steps of a millisecond: between two of them the engine does what the watching thread asks for. */
const waitFor = (state, steps) => {
  for (let i = 0; i < steps && load(signals, STATE) !== state; i++) wait(sleeper, 0, 0, 1);
};

/** Milliseconds for which this thread has stood still at the debugger's wish. */
exports.stoppedMs = () => load(signals, STOPPED_MS);

/** Node does not end a process while somebody debugs it. */
exports.letGo = () => {
  if (load(signals, STATE) !== WATCHING) return;
  store(signals, STATE, LEAVING);
  notify(signals, STATE);
  waitFor(GONE, LONGEST_WAIT);
};

/**
 * Calls `then` when the thread watches. Nothing of it is left in reach: its object would lead to the class that
 * makes threads, so it has no events any more, and its own messages were taken before any code of an action.
 */
exports.whenWatched = (then) => {
  const worker = new Worker(folder + '/debug/relay.js', {
    workerData: { signals, input: debugPipes[0], output: debugPipes[1] },
    env: {},
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    trackUnmanagedFds: false,
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
  });
  worker.once('online', () => {
    defineProperty(worker, 'emit', { value() { return false; }, writable: false, configurable: false });
    worker.unref();
    waitFor(WATCHING, 1e9);
    then();
  });
};
