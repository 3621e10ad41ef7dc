'use strict';
// Time: how long the run has lasted (always real), and what the action takes for "now".

const { RealDate, apply, construct, defineProperty, getOwnPropertyDescriptor, now, uncurry } = host.primordials;
const { hrtime } = host.system;
const toNumber = Number;
const dateText = uncurry(RealDate.prototype.toString);
// One record for the whole process: packages live in its first realm, actions perhaps in another.
const moment = host.moment || { __proto__: null, at: null };
exports.moment = moment;
let started = null;

/** Starts the clock of the handler. */
exports.startClock = () => {
  started = hrtime();
  before = stopped();
};

const stopped = host.stoppedMs || (() => 0);
let before = 0;

/** Milliseconds since the handler started; 0 before. Time at a breakpoint does not count. */
exports.elapsed = () => (started === null ? 0 : toNumber(hrtime() - started) / 1e6 - (stopped() - before));

/** The action's present, in epoch milliseconds. */
const present = () => (moment.at === null ? now() : moment.at);
exports.present = present;

const frozenDate = () => {
  function FrozenDate(...given) {
    if (new.target === undefined) return dateText(new RealDate(present()));
    return construct(RealDate, given.length === 0 ? [present()] : given, new.target);
  }
  defineProperty(FrozenDate, 'name', { value: 'Date' });
  defineProperty(FrozenDate, 'length', { value: 7 });
  // The prototype stays the real one, so `instanceof` holds for dates made before and after.
  FrozenDate.prototype = RealDate.prototype;
  defineProperty(RealDate.prototype, 'constructor', { value: FrozenDate, writable: true, configurable: true });
  for (const name of ['UTC', 'parse']) {
    defineProperty(FrozenDate, name, { value: RealDate[name], writable: true, configurable: true });
  }
  defineProperty(FrozenDate, 'now', { value: { now: () => present() }.now, writable: true, configurable: true });
  return FrozenDate;
};

/** A formatter asked for no date in particular means the present, and would look at the real clock. */
const freezeFormats = (proto) => {
  const { get } = getOwnPropertyDescriptor(proto, 'format');
  const bound = { get format() {
    const format = apply(get, this, []);
    return (date) => format(date === undefined ? present() : date);
  } };
  defineProperty(proto, 'format', { get: getOwnPropertyDescriptor(bound, 'format').get, configurable: true });
  const parts = proto.formatToParts;
  const value = { formatToParts(date) {
    return apply(parts, this, [date === undefined ? present() : date]);
  } }.formatToParts;
  defineProperty(proto, 'formatToParts', { value, writable: true, configurable: true });
};

/** Makes Date, formatters and the time origin of this realm ask for the job's moment instead of the real one. */
exports.freezeClock = () => {
  defineProperty(globalThis, 'Date', { value: frozenDate(), writable: true, configurable: true });
  freezeFormats(Intl.DateTimeFormat.prototype);
  if (typeof performance === 'undefined' || host.clockIsFrozen) return;
  host.clockIsFrozen = true;
  const origin = performance.timeOrigin;
  const get = () => (moment.at === null ? origin : moment.at);
  defineProperty(performance, 'timeOrigin', { get, configurable: true });
};
