'use strict';
// Time: how long the run has lasted (always real), and what the action takes for "now".

const { RealDate, construct, defineProperty, now, uncurry } = host.primordials;
const { hrtime } = host.system;
const toNumber = Number;
const dateText = uncurry(RealDate.prototype.toString);
const frozenAt = host.job.now_ms;
let started = null;

/** Starts the clock of the handler. */
exports.startClock = () => {
  started = hrtime();
};

/** Milliseconds since the handler started; 0 before. */
exports.elapsed = () => (started === null ? 0 : toNumber(hrtime() - started) / 1e6);

/** The action's present, in epoch milliseconds. */
exports.present = () => (frozenAt === null ? now() : frozenAt);

const frozenDate = (ms) => {
  function FrozenDate(...given) {
    if (new.target === undefined) return dateText(new RealDate(ms));
    return construct(RealDate, given.length === 0 ? [ms] : given, new.target);
  }
  defineProperty(FrozenDate, 'name', { value: 'Date' });
  defineProperty(FrozenDate, 'length', { value: 7 });
  // The prototype stays the real one, so `instanceof` holds for dates made before and after.
  FrozenDate.prototype = RealDate.prototype;
  defineProperty(RealDate.prototype, 'constructor', { value: FrozenDate, writable: true, configurable: true });
  for (const name of ['UTC', 'parse']) {
    defineProperty(FrozenDate, name, { value: RealDate[name], writable: true, configurable: true });
  }
  defineProperty(FrozenDate, 'now', { value: () => ms, writable: true, configurable: true });
  return FrozenDate;
};

/** Stops Date at the job's moment, when it names one. */
exports.freezeClock = () => {
  if (frozenAt === null) return;
  globalThis.Date = frozenDate(frozenAt);
  defineProperty(performance, 'timeOrigin', { value: frozenAt, configurable: true });
};
