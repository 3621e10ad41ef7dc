'use strict';
// What a value looks like in the debugger, told without running any code of the action: no getter is asked, no
// Proxy touched, nothing looked up through a prototype that may have been changed. Every list and text is cut.
// `answer` is what the studio calls while the action is stopped; objects get numbers that hold for one stop.

const p = host.primordials;
const { create, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, isArray, record, slice } = p;
const { newTable, tableGet, tableSet, tableClear, tableSize, indexOf } = p;
const { types } = host.system;
const { className, number, quote, textOf } = host;
const { ownKeys } = Reflect;
const toText = String;
// A run that notes what is read of its event has Proxies of the host in it.
const behind = host.behind || ((value) => value);

const PAGE = 100;
const TEXT = 5000;
const INNER = 60;
const SHOWN = 5;
const NAME = 200;
const CALLS = 200;
const SEARCHED = 200000;
const HIDDEN = '\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022';
const SHORTEST = 4;

const handles = newTable();
const calls = newTable();
let callCount = 0;
let stop = null;
let reveal = false;
let masked = false;

/** Notes an api call, to be shown below `api`. */
exports.seen = (name, args) => {
  tableSet(calls, callCount % CALLS, record({ name, args: slice(args, 1, TEXT) }));
  callCount += 1;
};

const handleOf = (value) => {
  const id = tableSize(handles) + 1;
  tableSet(handles, id, value);
  return id;
};

const replaceAll = (text, secret) => {
  let out = '';
  let at = 0;
  for (let found = indexOf(text, secret); found >= 0; found = indexOf(text, secret, at)) {
    out += slice(text, at, found) + HIDDEN;
    at = found + secret.length;
    masked = true;
  }
  return out + slice(text, at);
};

const hideAll = (text, secrets) => {
  const names = p.keys(secrets);
  for (let i = 0; i < names.length; i++) {
    const secret = secrets[names[i]];
    if (typeof secret === 'string' && secret.length >= SHORTEST) text = replaceAll(text, secret);
  }
  return text;
};

/** The text without the secrets of the run; whatever is cut off later, no half of one remains. */
const hide = (text) => {
  if (reveal) return text;
  const { secrets, modules } = host.job;
  let out = hideAll(text.length > SEARCHED ? slice(text, 0, SEARCHED) : text, secrets);
  const names = p.keys(modules);
  for (let i = 0; i < names.length; i++) out = hideAll(out, modules[names[i]].secrets);
  return out;
};

const cut = (text, most) => (text.length > most ? slice(text, 0, most) + '\u2026' : text);
const quoted = (text, most) => {
  const kept = cut(hide(text), most);
  return p.stringify(kept);
};

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** What lies at `owner[key]`: a value, an accessor, or nothing that can be read now. */
const slot = (owner, key) => {
  try {
    const own = getOwnPropertyDescriptor(owner, key);
    if (own === undefined) return record({ kind: 'hole' });
    if (!hasOwn(own, 'value')) return record({ kind: 'accessor', writes: own.set !== undefined, shown: own.enumerable });
    return record({ kind: 'value', value: own.value, shown: own.enumerable });
  } catch {
    return record({ kind: 'unset' }); // A variable whose declaration has not been reached yet.
  }
};

const keyText = (key) => (typeof key === 'symbol' ? '[' + (p.symbolName(key) || 'symbol') + ']' : key);

const lengthOf = (value) => {
  if (types.isTypedArray(value)) return p.typedLength(value);
  return isArray(value) ? value.length : -1;
};

const nameOf = (value) => {
  const own = slot(value, 'name');
  return own.kind === 'value' && typeof own.value === 'string' ? cut(own.value, NAME) : '';
};

const KINDS = [
  ['date', types.isDate], ['map', types.isMap], ['set', types.isSet], ['regexp', types.isRegExp],
  ['error', types.isNativeError], ['promise', types.isPromise], ['buffer', types.isTypedArray],
];

const kindOf = (value) => {
  if (value === null) return 'null';
  if (!isObject(value)) return typeof value;
  if (types.isProxy(value)) return 'proxy';
  if (typeof value === 'function') return 'function';
  if (value === host.api) return 'api';
  if (host.event !== undefined && value === host.event.secrets) return 'secrets';
  for (let i = 0; i < KINDS.length; i++) if (KINDS[i][1](value)) return KINDS[i][0];
  return isArray(value) ? 'array' : 'object';
};

const inner = (given) => {
  const value = behind(given);
  const kind = kindOf(value);
  if (kind === 'object') return (className(value) ? className(value) + ' ' : '') + '{\u2026}';
  if (kind === 'array') return 'Array(' + value.length + ')';
  return kind === 'secrets' ? '{\u2026}' : describe(value, kind, INNER);
};

const listed = (value, size) => {
  let out = '';
  for (let i = 0; i < size && i < SHOWN; i++) {
    const own = slot(value, i);
    out += (i > 0 ? ', ' : '') + (own.kind === 'value' ? inner(own.value) : '(' + own.kind + ')');
  }
  return out + (size > SHOWN ? ', \u2026' : '');
};

const membersOf = (value) => {
  let out = '';
  let shown = 0;
  const keys = ownKeys(value);
  for (let i = 0; i < keys.length && shown <= SHOWN; i++) {
    const own = slot(value, keys[i]);
    if (own.shown === false) continue;
    shown += 1;
    if (shown > SHOWN) out += ', \u2026';
    else out += (shown > 1 ? ', ' : '') + cut(keyText(keys[i]), INNER) + ': ' +
      (own.kind === 'value' ? inner(own.value) : '(\u2026)');
  }
  return '{' + out + '}';
};

/** A value in one line. */
function describe(value, kind, most) {
  switch (kind) {
    case 'string': return quoted(value, most);
    case 'symbol': return 'Symbol(' + cut(p.symbolName(value) || '', NAME) + ')';
    case 'bigint': return cut(p.bigintText(value), most) + 'n';
    case 'undefined': case 'null': case 'boolean': return toText(value);
    case 'number': return value === 0 && 1 / value < 0 ? '-0' : toText(value);
    case 'function': return '\u0192 ' + (nameOf(value) || '(anonymous)') + '()';
    case 'proxy': return 'Proxy, not looked into';
    case 'date': return p.dateTime(value) !== p.dateTime(value) ? 'Invalid Date' : p.dateIso(value);
    case 'map': return 'Map(' + tableSize(value) + ')';
    case 'set': return 'Set(' + sizeOf(value) + ')';
    case 'regexp': return cut(p.regexpForm(value), most);
    case 'error': return cut(hide((textOf(value, 'name') || 'Error') + ': ' + textOf(value, 'message')), most);
    case 'promise': return 'Promise';
    case 'api': return 'api, ' + callCount + (callCount === 1 ? ' call' : ' calls') + ' so far';
    case 'secrets': return p.keys(value).length + ' secrets';
    case 'buffer': return className(value) + '(' + p.typedLength(value) + ') [' + listed(value, lengthOf(value)) + ']';
    case 'array': return '(' + value.length + ') [' + listed(value, value.length) + ']';
    default: return (className(value) ? className(value) + ' ' : '') + membersOf(value);
  }
}

const sizeOf = (value) => {
  const from = p.setValues(value);
  let size = 0;
  while (size < SEARCHED && !p.setNext(from).done) size += 1;
  return size < SEARCHED ? size : '\u2026';
};

/** One line of the tree as JSON. */
const row = (name, given, shown) => {
  const value = behind(given);
  masked = false;
  const kind = kindOf(value);
  const text = describe(value, kind, TEXT);
  const handle = isObject(value) && kind !== 'proxy' ? handleOf(value) : 0;
  return '{"name":' + quote(cut(name, NAME)) + ',"kind":"' + kind + '","text":' + quote(cut(text, TEXT)) + ',"handle":' +
    number(handle) + ',"masked":' + (masked ? 'true' : 'false') + ',"shown":' + (shown === false ? 'false' : 'true') + '}';
};

const blank = (name, kind, text, shown) =>
  '{"name":' + quote(cut(name, NAME)) + ',"kind":"' + kind + '","text":' + quote(text) +
  ',"handle":0,"masked":false,"shown":' + (shown === false ? 'false' : 'true') + '}';

const slotRow = (owner, key) => {
  const own = slot(owner, key);
  const name = typeof key === 'number' ? '' + key : keyText(key);
  if (own.kind === 'value') return row(name, own.value, own.shown);
  if (own.kind === 'accessor') return blank(name, 'accessor', own.writes ? 'getter and setter' : 'getter', own.shown);
  return own.kind === 'hole' ? blank(name, 'hole', 'empty') : blank(name, 'unset', 'not set yet');
};

const page = () => record({ rows: '', count: 0 });
const add = (to, made) => {
  to.rows += (to.rows ? ',' : '') + made;
  to.count += 1;
};
const finished = (to, total, from) =>
  '{"rows":[' + to.rows + '],"total":' + number(total) + ',"next":' + number(from + to.count) + '}';

const entriesPage = (value, from, entries, next, isMap) => {
  const to = page();
  const steps = entries(value);
  let at = 0;
  for (let step = next(steps); !step.done; step = next(steps)) {
    if (at >= from && to.count < PAGE) {
      add(to, isMap ? row(inner(step.value[0]), step.value[1]) : row('' + at, step.value));
    }
    at += 1;
  }
  return finished(to, at, from);
};

const callsPage = (from) => {
  const to = page();
  const first = callCount > CALLS ? callCount - CALLS : 0;
  for (let i = first + from; i < callCount && to.count < PAGE; i++) {
    const call = tableGet(calls, i % CALLS);
    masked = false;
    const text = hide(call.args);
    add(to, '{"name":' + quote(i + 1 + ' ' + call.name) + ',"kind":"call","text":' + quote('(' + slice(text, 0, -1) + ')') +
      ',"handle":0,"masked":' + (masked ? 'true' : 'false') + ',"shown":true}');
  }
  return finished(to, callCount - first, from);
};

/** The properties of an object that a class gave it besides its own. */
const hasClass = (value) => className(value) !== '' && !isArray(value) && getPrototypeOf(value) !== null;

const propertiesPage = (value, from) => {
  const to = page();
  const size = lengthOf(value);
  let total = size;
  if (size < 0) {
    const keys = ownKeys(value);
    total = keys.length;
    for (let i = from; i < total && to.count < PAGE; i++) {
      // An error works its stack out when it is asked, and asks code of the action for it.
      if (types.isNativeError(value) && keys[i] === 'stack') add(to, blank('stack', 'accessor', 'not worked out', false));
      else add(to, slotRow(value, keys[i]));
    }
    if (from + to.count >= total && kindOf(value) === 'object' && hasClass(value)) {
      const proto = getPrototypeOf(value);
      if (!types.isProxy(proto)) {
        const rows = to.rows + (to.rows ? ',' : '') + row('[[Prototype]]', proto, false);
        return '{"rows":[' + rows + '],"total":' + number(total) + ',"next":' + number(total) + '}';
      }
    }
  } else {
    for (let i = from; i < size && to.count < PAGE; i++) add(to, slotRow(value, i));
  }
  return finished(to, total, from);
};

const childrenOf = (value, from) => {
  if (value === calls) return callsPage(from);
  const kind = kindOf(value);
  if (kind === 'map') return entriesPage(value, from, p.mapEntries, p.mapNext, true);
  if (kind === 'set') return entriesPage(value, from, p.setValues, p.setNext, false);
  if (kind !== 'api') return propertiesPage(value, from);
  const rest = propertiesPage(value, from);
  if (from > 0) return rest;
  const first = '{"name":"[[Calls]]","kind":"calls","text":"' + callCount + '","handle":' + number(handleOf(calls)) +
    ',"masked":false,"shown":true}';
  return '{"rows":[' + first + ',' + slice(rest, '{"rows":['.length);
};

/** Gives a property of its own that can be changed another value. Answers whether that was done. */
const assign = (owner, key, value) => {
  const own = slot(owner, key);
  if (own.kind !== 'value') return false;
  try {
    defineProperty(owner, key, record({ value }));
    return true;
  } catch {
    return false;
  }
};

const requests = create(null);
/** The variables of a scope, from `from` on. */
requests.scope = (scope, from) => propertiesPage(scope, from);
requests.children = (handle, from) => {
  const value = tableGet(handles, handle);
  return value === undefined ? '{"rows":[],"total":0,"next":0}' : childrenOf(value, from);
};
/** The value that an expression came to: in a list, so that the engine does not send it along. */
requests.value = (holder, name) => row(name, holder[0]);
requests.thrown = (value, name) => row(name, value);
let lastThrown;
let hasThrown = false;
/** Whether the same was thrown the last time this was asked: it comes by again at every `await`. */
requests.again = (value) => {
  const same = hasThrown && lastThrown === value;
  hasThrown = true;
  lastThrown = value;
  return same ? 'true' : 'false';
};
/** Gives an own property the value in the list. */
requests.assign = (handle, key, holder) => {
  const owner = tableGet(handles, handle);
  return owner !== undefined && assign(owner, key, holder[0]) ? 'true' : 'false';
};

/** Answers one question of the studio in JSON. Handles of an earlier stop are forgotten. */
exports.answer = (what, moment, isOpen, first, second, third) => {
  if (stop !== moment) {
    tableClear(handles);
    stop = moment;
  }
  reveal = isOpen;
  return requests[what](first, second, third);
};
