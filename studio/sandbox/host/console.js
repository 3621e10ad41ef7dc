'use strict';
// The action's console: each line goes to the studio with the place it was written.
// The buffer of an execution holds 256 KiB and the rest is cut:
// https://github.com/auth0/auth0-actions (api implementation), real-time logs page.

const { slice, indexOf, newTable, tableGet, tableSet, tableDelete, defineProperty, apply } = host.primordials;
const { format, inspect, hrtime } = host.system;
const { quote, number, where, elapsed } = host;
const toNumber = Number;
const CHARS = 256 * 1024;
const LINES = 20000;
let chars = 0;
let count = 0;
let cut = false;
let indent = '';

const write = (level, text, at) => {
  host.send(
    '{"t":"log","level":"' + level + '","text":' + quote(text) + ',"line":' + number(at.line) +
    ',"column":' + number(at.column) + ',"at":' + number(elapsed()) + '}',
  );
};

const note = (at) => {
  cut = true;
  write('warn', 'The console was cut here: one run keeps 256 KiB or 20000 lines.', at);
};

const line = (level, text) => {
  if (cut) return;
  const at = where();
  const room = CHARS - chars;
  count += 1;
  chars += text.length;
  if (room > 0 && count <= LINES) write(level, indented(text.length > room ? slice(text, 0, room) : text), at);
  if (chars >= CHARS || count >= LINES) note(at);
};

const indented = (text) => {
  if (indent === '') return text;
  let out = indent;
  for (let i = 0; i < text.length; i++) out += text[i] === '\n' ? '\n' + indent : text[i];
  return out;
};

/** A logged error shows the action's frames, not the studio's. */
const visible = (text) => (indexOf(text, 'action-studio:') < 0 ? text : host.visible(text));

/** `util.format`, which runs the action's own inspect hooks and may therefore throw. */
const formatted = (values) => {
  try {
    return visible(apply(format, undefined, values));
  } catch {
    return '(this value could not be formatted)';
  }
};

const inspected = (value) => {
  try {
    return visible(inspect(value));
  } catch {
    return '(this value could not be formatted)';
  }
};

const timers = newTable();
const counters = newTable();
const labelOf = (given) => (typeof given === 'string' ? slice(given, 0, 200) : 'default');

const lasted = (label) => {
  const start = tableGet(timers, label);
  return start === undefined ? null : toNumber(hrtime() - start) / 1e6;
};

const duration = (ms) => (ms < 1000 ? slice('' + ms, 0, 5) + 'ms' : slice('' + ms / 1000, 0, 5) + 's');

const timeLine = (label, rest) => {
  const ms = lasted(label);
  if (ms === null) line('warn', "There is no timer with the label '" + label + "'.");
  else line('log', label + ': ' + duration(ms) + rest);
};

// Rest parameters make fresh arrays with own elements, which no patched prototype can intercept.
const methods = {
  log(...values) { line('log', formatted(values)); },
  info(...values) { line('info', formatted(values)); },
  warn(...values) { line('warn', formatted(values)); },
  error(...values) { line('error', formatted(values)); },
  debug(...values) { line('debug', formatted(values)); },
  trace(...values) { line('trace', values.length ? 'Trace: ' + formatted(values) : 'Trace'); },
  dir(value) { line('log', inspected(value)); },
  dirxml(...values) { line('log', formatted(values)); },
  table(value) { line('log', inspected(value)); },
  assert(held, ...values) {
    if (!held) line('error', 'Assertion failed' + (values.length ? ': ' + formatted(values) : ''));
  },
  group(...values) {
    if (values.length) line('log', formatted(values));
    if (indent.length < 80) indent += '  ';
  },
  groupCollapsed(...values) { apply(methods.group, undefined, values); },
  groupEnd() { indent = slice(indent, 2); },
  time(label) { tableSet(timers, labelOf(label), hrtime()); },
  timeLog(label, ...values) { timeLine(labelOf(label), values.length ? ' ' + formatted(values) : ''); },
  timeEnd(label) {
    timeLine(labelOf(label), '');
    tableDelete(timers, labelOf(label));
  },
  count(label) {
    const name = labelOf(label);
    const seen = (tableGet(counters, name) || 0) + 1;
    tableSet(counters, name, seen);
    line('log', name + ': ' + seen);
  },
  countReset(label) { tableDelete(counters, labelOf(label)); },
  clear() {},
  timeStamp() {},
  profile() {},
  profileEnd() {},
};

/** The `console` that the action sees, as its parameter and as the global. */
exports.makeConsole = () => {
  const made = {};
  for (const name of Object.keys(methods)) made[name] = methods[name];
  defineProperty(globalThis, 'console', { value: made, writable: true, configurable: true });
  host.console = made;
};
exports.consoleWasCut = () => cut;
