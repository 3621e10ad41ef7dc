'use strict';
// Describes whatever was thrown: Errors, strings, null, Proxies. Reads each property once, under try.

const { slice, indexOf, exec, newTable, tableGet, tableHas, tableSet, RegExp } = host.primordials;
const { types, inspect } = host.system;
const { quote, number } = host;
const LONGEST = 20000;
const CAUSES = 5;
const special = new RegExp('[.*+?^${}()|[\\]\\\\]');

const escape = (text) => {
  let out = '';
  for (let i = 0; i < text.length; i++) out += (exec(special, text[i]) === null ? '' : '\\') + text[i];
  return out;
};

const ours = new RegExp('action-studio:|node:internal|node:diagnostics_channel|node:vm|' + host.system.folderPattern);
let inFile = null;
let syntaxHead = null;

/** The patterns of stack lines in the action's file, made when the job is known. */
const learnFile = () => {
  if (inFile !== null) return;
  const escaped = escape(host.job.file);
  inFile = new RegExp('^\\s*at (?:.*\\()?' + escaped + ':(\\d{1,7}):(\\d{1,7})\\)?$');
  syntaxHead = new RegExp('^' + escaped + ':(\\d{1,7})$');
};

const read = (owner, key) => {
  try {
    return owner[key];
  } catch {
    return undefined;
  }
};

const stringOf = (value, otherwise) => (typeof value === 'string' ? slice(value, 0, LONGEST) : otherwise);

/** Calls `each` with every line of `text` until it answers true. */
const lines = (text, each) => {
  let start = 0;
  for (let count = 0; start <= text.length; count++) {
    let end = indexOf(text, '\n', start);
    if (end < 0) end = text.length;
    if (each(slice(text, start, end), count)) return;
    start = end + 1;
  }
};

/** The stack without the studio's own frames. */
const visible = (stack) => {
  let out = '';
  lines(stack, (line) => {
    if (exec(ours, line) === null) out += (out ? '\n' : '') + line;
    return false;
  });
  return out;
};

const firstPosition = (stack) => {
  learnFile();
  let found = { line: null, column: null };
  lines(stack, (line) => {
    const match = exec(inFile, line);
    if (match !== null) found = { line: +match[1], column: +match[2] };
    return match !== null;
  });
  return found;
};

/** Line, column and source text from the header V8 puts above a SyntaxError's stack. */
const syntaxPosition = (stack) => {
  learnFile();
  let found = { line: null, column: null, source: '' };
  lines(stack, (line, count) => {
    if (count === 0) {
      const head = exec(syntaxHead, line);
      if (head === null) return true;
      found.line = +head[1];
    } else if (count === 1) found.source = line;
    else {
      const caret = indexOf(line, '^');
      if (caret >= 0) found.column = caret + 1;
      return true;
    }
    return false;
  });
  return found;
};

const inspected = (value) => {
  try {
    return slice(inspect(value), 0, 500);
  } catch {
    return 'an object that cannot be shown';
  }
};

const causeLine = (cause) => {
  if (cause === null || (typeof cause !== 'object' && typeof cause !== 'function') || types.isProxy(cause)) {
    return types.isProxy(cause) ? 'a Proxy' : slice(inspected(cause), 0, 300);
  }
  const name = stringOf(read(cause, 'name'), 'Error');
  const message = stringOf(read(cause, 'message'), inspected(cause));
  const code = stringOf(read(cause, 'code'), '');
  return name + ': ' + message + (code ? ' (' + code + ')' : '');
};

const causes = (thrown) => {
  let out = '';
  let current = thrown;
  for (let i = 0; i < CAUSES; i++) {
    const cause = read(current, 'cause');
    if (cause === undefined || cause === current) return out;
    out += (out ? '\n' : '') + 'Caused by ' + causeLine(cause);
    if (cause === null || typeof cause !== 'object' || types.isProxy(cause)) return out;
    current = cause;
  }
  return out;
};

const form = (fault) =>
  '{"name":' + quote(fault.name) + ',"message":' + quote(fault.message) + ',"line":' + number(fault.line) +
  ',"column":' + number(fault.column) + ',"stack":' + quote(fault.stack) + ',"detail":' + quote(fault.detail) + '}';

const notAnError = (thrown) => {
  const kind = thrown === null ? 'null' : typeof thrown;
  const proxy = types.isProxy(thrown);
  const message = proxy ? 'a Proxy was thrown' : kind === 'string' ? slice(thrown, 0, LONGEST) : inspected(thrown);
  const what = proxy ? 'a Proxy' : kind === 'null' || kind === 'undefined' ? kind : 'a value of type ' + kind;
  return {
    name: proxy ? 'Proxy' : kind,
    message,
    line: null,
    column: null,
    stack: '',
    detail: 'The action threw ' + what + ' instead of an Error, so there is no stack.',
  };
};

const blamed = newTable();

/** Remembers the line behind an error whose own stack is too long to reach it. */
exports.blame = (thrown, at) => tableSet(blamed, thrown, at);

const describe = (thrown) => {
  if (thrown === null || typeof thrown !== 'object' || types.isProxy(thrown)) return notAnError(thrown);
  const message = read(thrown, 'message');
  const stack = stringOf(read(thrown, 'stack'), '');
  if (typeof message !== 'string' && stack === '') return notAnError(thrown);
  const found = firstPosition(stack);
  const at = found.line === null && tableHas(blamed, thrown) ? tableGet(blamed, thrown) : found;
  return {
    name: stringOf(read(thrown, 'name'), 'Error'),
    message: stringOf(message, ''),
    line: at.line,
    column: at.column,
    stack: visible(stack),
    detail: causes(thrown),
  };
};

exports.fault = (thrown) => form(describe(thrown));
/** What an error says, whatever was taken for one. */
exports.messageOf = (thrown) => describe(thrown).message;

/** The same for code that did not compile: position and source line come from the stack's header. */
exports.syntaxFault = (thrown) => {
  const fault = describe(thrown);
  const at = syntaxPosition(stringOf(read(thrown, 'stack'), ''));
  if (at.line !== null) {
    fault.line = at.line;
    fault.column = at.column;
    fault.detail = at.source;
  }
  return form(fault);
};

/** A fault with a known text and place, not thrown by anything. */
exports.statedFault = (name, message, at, stack) =>
  form({ name, message, line: at.line, column: at.column, stack: stack ? visible(stack) : '', detail: '' });
exports.visible = visible;
/** One line about whatever was thrown. */
exports.faultLine = (thrown) => {
  const { name, message } = describe(thrown);
  return slice(name + ': ' + message, 0, 500);
};
