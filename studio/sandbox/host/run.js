'use strict';
// One run from the first frame to the last: compile, evaluate, call the handler, wait, report.

const { record, setImmediate, setTimeout, slice } = host.primordials;
const { reallyExit, activeResources } = host.system;
const { elapsed, fault, faultLine, syntaxFault, statedFault, number, quote } = host;
const GRACE_MS = 15000;

host.run = record({ settled: false, rendered: false, redirected: false, finished: false });
const run = host.run;
const nowhere = record({ line: null, column: null });
let outcome = null;
let warnings = '';

const warn = (text) => {
  warnings += (warnings ? ',' : '') + quote(text);
};

const frame = () =>
  '{"t":"end","status":"' + outcome.status + '","unhandled":' + (outcome.unhandled ? 'true' : 'false') +
  ',"error":' + outcome.error + ',"names":' + outcome.names + ',"duration":' + number(outcome.duration) +
  ',"warnings":[' + warnings + '],"cache":' + outcome.cache + '}';

/** Sends the last frame and ends the process; what is still scheduled does not matter any more. */
const finish = () => {
  if (run.finished) return;
  run.finished = true;
  if (host.consoleWasCut()) warn('The console output was cut at 256 KiB, the size of the log buffer of one execution.');
  host.send(frame());
  reallyExit(0);
};
exports.finish = finish;

const settle = (status, error, names, unhandled) => {
  if (run.settled) return false;
  const cache = host.cacheForm();
  outcome = record({ status, error, names: names || '[]', unhandled: unhandled === true, duration: elapsed(), cache });
  run.settled = true;
  return true;
};

/** The first settlement counts. One turn of the loop follows, for calls that come too late. */
const settleAndLeave = (status, error, names) => {
  if (settle(status, error, names)) setImmediate(finish);
};

const uncaught = (thrown) => {
  if (!settle('error', fault(thrown), '[]', true)) {
    warn('After the handler had settled, nobody handled this error: ' + faultLine(thrown));
  }
  finish();
};

/** With nothing scheduled and the handler unsettled, no event can ever settle it. */
const idle = () => {
  if (run.settled || activeResources().length > 0) return;
  setImmediate(() => {
    if (run.settled || activeResources().length > 0) return;
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
    return finish();
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
  return finish();
};

const ready = () => {
  const guarded = host.system.permission !== undefined && !host.system.permission.has('fs.write');
  const node = quote(process.versions.node);
  host.send('{"t":"ready","node":' + node + ',"permissions":' + (guarded ? 'true' : 'false') + '}');
};

const prepare = () => {
  host.freezeClock();
  process.setUncaughtExceptionCaptureCallback(uncaught);
  process.on('beforeExit', idle);
  // If the studio dies, a waiting child must not outlive it.
  setTimeout(() => reallyExit(72), host.job.limits.wall_s * 1000 + GRACE_MS).unref();
  ready();
  host.lockProcess();
};

/** Runs the job. `parsed` is a second, independent parse of it, whose event the action may keep. */
exports.start = async (parsed) => {
  const event = host.makeEvent(parsed);
  host.api = host.makeApi(host.job.api);
  const console = host.makeConsole();
  prepare();
  // A fresh stack: the action's own errors shall not show how the studio was started.
  await undefined;
  const handler = handlerOf(compiled(), console);
  host.startClock();
  invoke(handler, event);
};
