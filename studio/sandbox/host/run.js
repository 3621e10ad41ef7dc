'use strict';
// One run from the first frame to the last: compile, evaluate, call the handler, wait, report.

const { bare, parse, clearTimeout, record, setImmediate, setTimeout, slice, Error } = host.primordials;
const { reallyExit, writeSync } = host.system;
const GRACE_MS = 15000;
const { elapsed, fault, faultLine, syntaxFault, statedFault, number, quote } = host;

host.run = record({
  settled: false, rendered: false, redirected: false, finished: false, left: false, begun: false, reached: false,
  leaned: '',
});
const run = host.run;
const nowhere = record({ line: null, column: null });
let outcome = null;
let warnings = '';
let life;

/** Says something about the run that the studio shows as a warning. */
const warn = (text) => {
  warnings += (warnings ? ',' : '') + quote(text);
};
exports.warn = warn;

const coverage = () => (host.coverageOf === undefined ? 'null' : host.coverageOf(host.sourceText()));

/** What the run has read of its event, where the job asks for that. */
const reads = () => (host.readsForm === undefined ? 'null' : host.readsForm(host));
exports.reads = reads;

const frame = (touched) =>
  '{"t":"end","status":"' + outcome.status + '","unhandled":' + (outcome.unhandled ? 'true' : 'false') +
  ',"error":' + outcome.error + ',"names":' + outcome.names + ',"duration":' + number(outcome.duration) +
  ',"warnings":[' + warnings + '],"cache":' + outcome.cache + ',"touched":' + touched +
  ',"leaned":' + quote(run.leaned) + ',"left":' + (host.handedOn === undefined ? 'null' : host.handedOn()) + ',"coverage":' + coverage() +
  ',"reads":' + reads() + ',"event":' + outcome.event + '}';

/**
 * Notes that the run got hold of something that all runs of the child have in common. A `name` says that this
 * may remember the run, so that a second one need not be the same.
 */
exports.reach = (name) => {
  run.reached = true;
  if (run.leaned === '') run.leaned = slice(name, 0, 100);
};

/** Sends the last frame and leaves the run; what is still scheduled does not matter any more. */
const finish = () => {
  if (run.finished) return;
  run.finished = true;
  if (host.consoleWasCut()) warn('The console output was cut at 256 KiB, the size of the log buffer of one execution.');
  clearTimeout(life);
  if (host.kit.shared) {
    const touched = host.touched();
    host.send(frame(touched === '' ? 'null' : quote(touched)));
    run.left = true;
    host.leaveRoom(touched === '');
  } else {
    host.closeErrors();
    host.send(frame('null'));
    reallyExit(0);
  }
};
exports.finish = finish;

const settle = (status, error, names, unhandled) => {
  if (run.settled) return false;
  const cache = host.cacheForm();
  // After an error: the event as the action had made it by then, seen without running code of the action.
  const event = status === 'error' && host.event !== undefined ? host.encode(host.event) : 'null';
  outcome = record({
    status, error, names: names || '[]', unhandled: unhandled === true, duration: elapsed(), cache, event,
  });
  run.settled = true;
  return true;
};

/** The first settlement counts. One turn of the loop follows, for calls that come too late. */
const settleAndLeave = (status, error, names) => {
  if (settle(status, error, names)) setImmediate(finish);
};
exports.settleAndLeave = settleAndLeave;

/**
 * Ends the run with this error, whatever the action makes of it: what it still does comes too late. Throws, so
 * that an action which does not catch it stops here.
 */
exports.abort = (message, at) => {
  const error = new Error(message);
  host.blame(error, at);
  settleAndLeave('error', fault(error));
  throw error;
};

/** An error that nobody handled, wherever it was thrown. */
exports.uncaught = (thrown) => {
  if (!settle('error', fault(thrown), '[]', true)) {
    warn('After the handler had settled, nobody handled this error: ' + faultLine(thrown));
  }
  finish();
};

/** With nothing scheduled and the handler unsettled, no event can ever settle it. */
exports.idle = () => {
  if (run.settled || host.underWay() !== '') return;
  setImmediate(() => {
    if (run.settled || host.underWay() !== '') return;
    settle('never', 'null', '[]', false);
    finish();
  });
};

const invoke = async (handler, event) => {
  try {
    await handler(event, host.api);
    settleAndLeave('completed', 'null');
  } catch (thrown) {
    settleAndLeave('error', fault(thrown));
  }
};

const compiled = () => {
  try {
    return host.compile();
  } catch (thrown) {
    settle('invalid_action', syntaxFault(thrown));
    finish();
    return undefined;
  }
};

const handlerOf = (body, console) => {
  try {
    const found = host.findHandler(host.evaluate(body, console), host.job.handler);
    if (found.problem === '') return found.handler;
    const error = found.message ? statedFault('Error', found.message, nowhere) : 'null';
    settle(found.problem, error, found.names);
  } catch (thrown) {
    settle('error', fault(thrown));
  }
  finish();
  return undefined;
};

/** If the studio dies, a child that waits for something must not outlive it. */
const guardLife = () => {
  life = setTimeout(() => reallyExit(72), host.job.limits.wall_s * 1000 + GRACE_MS);
  life.unref();
};

/** Takes the job. It is parsed twice: what the host reads and what the action may change are strangers. */
const take = (text) => {
  host.job = bare(parse(text));
  host.given = host.job.event;
  host.moment.at = host.job.now_ms;
  // A realm that has had a run already asks for the moment of each job as it is.
  if (host.context !== undefined && host.moment.at !== null && host.changedRealm === undefined) host.freezeClock();
  host.loadEffects();
  host.api = host.makeApi(host.kit.api);
  const own = parse(text);
  if (host.keepLegacy !== undefined) host.keepLegacy(own.legacy);
  return host.makeEvent(own);
};

exports.take = take;

/** The host itself failed, before any code of the action ran: the studio shall say so, and not blame the action. */
const taken = (text) => {
  try {
    return take(text);
  } catch (error) {
    writeSync(2, 'The host could not take the job. Error: ' + error.message);
    return reallyExit(73);
  }
};

/** Runs the job in `text`. */
exports.begin = async (text) => {
  const event = taken(text);
  if (host.guardRealm !== undefined) host.guardRealm();
  const { console } = host;
  run.begun = true;
  guardLife();
  // A fresh stack: the action's own errors shall not show how the studio was started.
  await undefined;
  const body = compiled();
  if (body === undefined) return;
  if (host.gate !== undefined) host.gate(host.answer);
  const handler = handlerOf(body, console);
  if (handler === undefined) return;
  if (host.gateBefore !== undefined) host.gateBefore(handler);
  host.startClock();
  if (host.call === undefined) invoke(handler, event);
  else host.call(handler);
};
