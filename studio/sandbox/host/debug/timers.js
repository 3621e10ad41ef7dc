'use strict';
// Timers that run out while the action stands at a breakpoint would all fire at once when it goes on: time limits
// would end what had no time to answer. Each waits once more for the time that it still had.

const { apply, clearTimeout, defineProperty, getPrototypeOf, record, setTimeout } = host.primordials;
const { stoppedMs } = host;
const { hrtime } = host.system;
const toNumber = Number;
const probe = setTimeout(() => {}, 1);
const prototype = getPrototypeOf(probe);
clearTimeout(probe);
const { refresh } = prototype;

/** What fires instead of `callback`: it, unless the timer still has time to get back. */
const patient = (callback) => {
  const began = hrtime();
  const before = stoppedMs();
  let length = -1;
  return { [callback.name](...given) {
    const stopped = stoppedMs() - before;
    // A repeating one goes on by itself.
    if (stopped < 1 || this._repeat) return apply(callback, this, given);
    if (length < 0) length = this._idleTimeout;
    const left = length + stopped - toNumber(hrtime() - began) / 1e6;
    if (left < 1) return apply(callback, this, given);
    this._idleTimeout = left;
    return apply(refresh, this, []);
  } }[callback.name];
};

/** Node's class of timers sets this on each of its objects, whoever asks for one. */
defineProperty(prototype, '_onTimeout', record({
  configurable: true,
  get: () => null,
  set(callback) {
    if (typeof callback !== 'function') return;
    const value = patient(callback);
    defineProperty(this, '_onTimeout', record({ value, writable: true, enumerable: true, configurable: true }));
  },
}));
