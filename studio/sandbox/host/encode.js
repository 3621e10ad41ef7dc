'use strict';
// Turns any value of the action into ASCII JSON without trusting a single prototype of its realm.
//
// There are two forms. The shown form never runs code of the action: a getter is only named, toJSON is not
// asked, what JSON cannot hold becomes a tagged object, and a budget bounds nodes, characters and depth.
// The exact form is what JSON.stringify makes of the value, with the code of the action that this runs. It
// is worked out only for an odd value, one whose shown form does not tell already what JSON makes of it.

const p = host.primordials;
const { charCodeAt, slice, keys, isArray, getPrototypeOf, getOwnPropertyDescriptor, hasOwn, create, record } = p;
const types = host.system.types;
const HEX = '0123456789abcdef';
const NODES = 60000;
const CHARS = 1900000;
const QUOTED = 1000000;
const DEPTH = 64;
// For all exact forms of one call. With CHARS for the shown arguments, the answer and the result besides, a
// frame stays below the 12 MiB that the studio takes.
const EXACT = 4 * 1024 * 1024;
const EXACT_ARGUMENTS = 8;
const GONE = '{"$type":"truncated"}';
const UNREADABLE = '{"$type":"unreadable"}';
const UNDEFINED = '{"$type":"undefined"}';
const CUT = record({});

/** Whether the text measured last held half of a surrogate pair. */
let halved = false;

const isPair = (text, i, code) => {
  if (code >= 0xdc00 || i + 1 >= text.length) return false;
  const next = charCodeAt(text, i + 1);
  return next >= 0xdc00 && next <= 0xdfff;
};

/** How many characters `text` has as a JSON string in ASCII. */
const measure = (text) => {
  halved = false;
  let size = text.length + 2;
  for (let i = 0; i < text.length; i++) {
    const code = charCodeAt(text, i);
    if (code === 0x22 || code === 0x5c) size += 1;
    else if (code < 0x20 || code > 0x7e) {
      size += 5;
      if (code < 0xd800 || code > 0xdfff) continue;
      if (isPair(text, i, code)) {
        size += 5;
        i += 1;
      } else halved = true;
    }
  }
  return size;
};

const putHex = (bytes, at, code) => {
  bytes[at] = 0x5c;
  bytes[at + 1] = 0x75;
  for (let k = 0; k < 4; k++) bytes[at + 2 + k] = charCodeAt(HEX, (code >> (12 - 4 * k)) & 15);
};

/** Fills `bytes` with the JSON string; in one block, because a text joined from pieces fills the heap. */
const fill = (bytes, text) => {
  let at = 0;
  bytes[at++] = 0x22;
  for (let i = 0; i < text.length; i++) {
    const code = charCodeAt(text, i);
    if (code >= 0x20 && code < 0x7f) {
      if (code === 0x22 || code === 0x5c) bytes[at++] = 0x5c;
      bytes[at++] = code;
      continue;
    }
    const pair = code >= 0xd800 && code <= 0xdfff && isPair(text, i, code);
    const half = code >= 0xd800 && code <= 0xdfff && !pair;
    putHex(bytes, at, half ? 0xfffd : code);
    at += 6;
    if (!pair) continue;
    i += 1;
    putHex(bytes, at, charCodeAt(text, i));
    at += 6;
  }
  bytes[at++] = 0x22;
  return at;
};

/** A JSON string in ASCII, `size` characters long. A lone surrogate becomes U+FFFD: UTF-8 has no form for it. */
const quoteAs = (text, size) => {
  if (size === text.length + 2) return '"' + text + '"';
  const bytes = new p.Bytes(size);
  return p.latin1(bytes, 0, fill(bytes, text));
};
const quote = (text) => quoteAs(text, measure(text));

/** Notes that the shown form does not tell what JSON makes of the value. */
const odd = (form, budget) => {
  budget.odd = true;
  return form;
};

const spent = (budget) => budget.nodes <= 0 || budget.chars <= 0;

const charged = (form, budget) => {
  budget.chars -= form.length;
  return form;
};

const text = (value, budget) => {
  const length = value.length > budget.chars ? Infinity : measure(value);
  if (length > budget.chars) {
    budget.chars = 0;
    return odd(GONE, budget);
  }
  if (halved) budget.odd = true;
  return charged(quoteAs(value, length), budget);
};

const number = (value) => {
  if (value !== value) return '{"$type":"number","value":"NaN"}';
  if (value === Infinity || value === -Infinity) {
    return '{"$type":"number","value":"' + (value > 0 ? 'Infinity' : '-Infinity') + '"}';
  }
  return '' + value;
};

const tagged = (name, value, budget) => charged('{"$type":"' + name + '","value":', budget) + text(value, budget) + '}';

/** Whether looking up `key` finds a function, or runs code that may answer with one. Runs none itself. */
const mayFind = (value, key) => {
  for (let at = value; at !== null; at = getPrototypeOf(at)) {
    if (types.isProxy(at)) return true;
    if (!hasOwn(at, key)) continue;
    const own = getOwnPropertyDescriptor(at, key);
    return !hasOwn(own, 'value') || typeof own.value === 'function';
  }
  return false;
};

/** The text that `value[key]` is, or an empty one when it is no text or code would have to run for it. */
const textOf = (value, key) => {
  for (let at = value; at !== null && !types.isProxy(at); at = getPrototypeOf(at)) {
    if (!hasOwn(at, key)) continue;
    const own = getOwnPropertyDescriptor(at, key);
    return hasOwn(own, 'value') && typeof own.value === 'string' ? own.value : '';
  }
  return '';
};

const primitive = (value, budget) => {
  switch (typeof value) {
    case 'string': return text(value, budget);
    case 'number': return charged(number(value), budget);
    case 'boolean': return charged(value ? 'true' : 'false', budget);
    case 'undefined': return charged(UNDEFINED, budget);
    case 'bigint': return odd(tagged('bigint', p.bigintText(value), budget), budget);
    case 'symbol': return tagged('symbol', p.symbolName(value) || '', budget);
    case 'function':
      if (mayFind(value, 'toJSON')) budget.odd = true;
      return charged('{"$type":"function"}', budget);
    default: return charged('null', budget);
  }
};

const inChain = (value, chain) => {
  for (let link = chain; link !== null; link = link.up) if (link.value === value) return true;
  return false;
};

const pairs = (next, budget, chain, single) => {
  let out = '';
  for (;;) {
    const step = next();
    if (step.done) return out;
    if (out) out += ',';
    if (spent(budget)) return out + odd(GONE, budget);
    out += single
      ? encode(step.value, budget, chain)
      : '[' + encode(step.value[0], budget, chain) + ',' + encode(step.value[1], budget, chain) + ']';
  }
};

/** A property as it stands: a getter is named, not asked. */
const member = (owner, key, budget, chain) => {
  let own;
  try {
    own = getOwnPropertyDescriptor(owner, key);
  } catch {
    return odd(charged(UNREADABLE, budget), budget);
  }
  if (own === undefined) return odd(charged(UNDEFINED, budget), budget); // A hole: JSON asks the prototype.
  if (!hasOwn(own, 'value')) return odd(charged('{"$type":"getter"}', budget), budget);
  return encode(own.value, budget, chain);
};

const elements = (value, size, budget, chain) => {
  let out = charged('[', budget);
  for (let i = 0; i < size; i++) {
    if (i > 0) out += ',';
    if (spent(budget)) return out + odd(GONE, budget) + ']';
    out += member(value, i, budget, chain);
  }
  return out + ']';
};

/** The enumerable names of an object; null for the exports of a module that has not been evaluated yet. */
const namesOf = (value) => {
  try {
    return keys(value);
  } catch {
    return null;
  }
};

const members = (value, budget, chain) => {
  const names = namesOf(value);
  if (names === null) return odd(charged(UNREADABLE, budget), budget);
  const guarded = hasOwn(value, '$type');
  if (hasOwn(value, 'rawJSON')) budget.odd = true; // It may come from JSON.rawJSON.
  let out = '';
  for (let i = 0; i < names.length; i++) {
    if (out) out += ',';
    const quoted = spent(budget) ? GONE : text(names[i], budget);
    if (quoted === GONE) {
      odd(GONE, budget);
      out += guarded ? '["$truncated",' + GONE + ']' : '"$truncated":' + GONE;
      break;
    }
    const encoded = member(value, names[i], budget, chain);
    out += guarded ? '[' + quoted + ',' + encoded + ']' : quoted + ':' + encoded;
  }
  // A user's own "$type" must not pass for one of ours.
  return charged(guarded ? '{"$type":"object","entries":[' : '{', budget) + out + (guarded ? ']}' : '}');
};

/** The class of an instance; empty for plain objects, of this realm or another. */
const className = (value) => {
  const proto = getPrototypeOf(value);
  if (proto === null || proto === p.objectPrototype) return '';
  if (types.isProxy(proto)) return 'Object';
  const own = getOwnPropertyDescriptor(proto, 'constructor');
  const maker = own && hasOwn(own, 'value') ? own.value : undefined;
  if (typeof maker !== 'function' || types.isProxy(maker)) return 'Object';
  const name = getOwnPropertyDescriptor(maker, 'name');
  const given = name && hasOwn(name, 'value') ? name.value : '';
  const known = typeof given === 'string' && given ? slice(given, 0, 80) : 'Object';
  return known === 'Object' && getPrototypeOf(proto) === null ? '' : known;
};

const errorTag = (value, budget) =>
  charged('{"$type":"error","name":', budget) + text(textOf(value, 'name') || 'Error', budget) +
  ',"message":' + text(textOf(value, 'message'), budget) + '}';

const boxed = (value, budget) => {
  if (types.isNumberObject(value)) return primitive(p.numberValue(value), budget);
  if (types.isStringObject(value)) return primitive(p.stringValue(value), budget);
  if (types.isBooleanObject(value)) return primitive(p.booleanValue(value), budget);
  if (types.isBigIntObject(value)) return primitive(p.bigintValue(value), budget);
  return undefined;
};

/** Objects that JSON would flatten without a word; undefined when `value` is none of them. */
const special = (value, budget, chain) => {
  if (types.isDate(value)) {
    const time = p.dateTime(value);
    return time !== time ? '{"$type":"date","value":null}' : tagged('date', p.dateIso(value), budget);
  }
  if (types.isMap(value)) {
    const entries = p.mapEntries(value);
    return charged('{"$type":"map","entries":[', budget) + pairs(() => p.mapNext(entries), budget, chain, false) + ']}';
  }
  if (types.isSet(value)) {
    const values = p.setValues(value);
    return charged('{"$type":"set","values":[', budget) + pairs(() => p.setNext(values), budget, chain, true) + ']}';
  }
  if (types.isRegExp(value)) return tagged('regexp', p.regexpForm(value), budget);
  if (types.isNativeError(value)) return errorTag(value, budget);
  if (types.isPromise(value)) return charged('{"$type":"promise"}', budget);
  return boxed(value, budget);
};

const instance = (name, form, budget) =>
  charged('{"$type":"instance","class":', budget) + charged(quote(name), budget) + ',"value":' + form + '}';

const nested = (value, budget, chain) => {
  if (mayFind(value, 'toJSON')) budget.odd = true;
  const tag = special(value, budget, chain);
  if (tag !== undefined) return odd(tag, budget);
  if (isArray(value)) return elements(value, value.length, budget, chain);
  const name = className(value);
  if (types.isTypedArray(value)) {
    budget.odd = true;
    return instance(name, elements(value, p.typedLength(value), budget, chain), budget);
  }
  return name === '' ? members(value, budget, chain) : instance(name, members(value, budget, chain), budget);
};

function encode(value, budget, chain) {
  budget.nodes -= 1;
  if (host.behind !== undefined) value = host.behind(value);
  if (value === null || typeof value !== 'object') return primitive(value, budget);
  if (types.isProxy(value)) return odd(charged('{"$type":"proxy"}', budget), budget);
  if (spent(budget) || budget.depth <= 0) return odd(charged(GONE, budget), budget);
  if (inChain(value, chain)) return odd(charged('{"$type":"circular"}', budget), budget);
  const link = { value, up: chain };
  budget.depth -= 1;
  const out = nested(value, budget, link);
  budget.depth += 1;
  return out;
}

const fresh = () => ({ nodes: NODES, chars: CHARS, depth: DEPTH, odd: false });

/** At least so many characters an item takes, as far as that is known without asking it. */
const size = (item) => {
  if (typeof item === 'string') return item.length;
  if (item === null || typeof item !== 'object' || types.isProxy(item)) return 1;
  return types.isStringObject(item) ? p.stringValue(item).length : textOf(item, 'rawJSON').length + 1;
};

const failure = (thrown) => {
  const isObject = thrown !== null && typeof thrown === 'object';
  const name = isObject ? textOf(thrown, 'name') : '';
  const message = isObject ? textOf(thrown, 'message') : typeof thrown === 'string' ? thrown : '';
  return '{"$type":"unserializable","name":' + quote(slice(name || 'Error', 0, 200)) +
    ',"message":' + quote(slice(message, 0, 2000)) + '}';
};

/**
 * What JSON.stringify makes of `value`: its text, nothing, what it threw, or that it is too large.
 * `form` is that as JSON for the studio; the rest is for effects, which must not run the code again.
 */
const exact = (value, room) => {
  let left = room.left;
  // Only counts: a replacer that answers what it is given changes nothing in the outcome.
  const count = (key, item) => {
    left -= key.length + size(item);
    if (left < 0) throw CUT;
    return item;
  };
  const made = record({ form: GONE, json: undefined, failed: false, thrown: undefined, large: false });
  try {
    made.json = p.stringify(value, count);
  } catch (thrown) {
    made.large = thrown === CUT;
    made.failed = !made.large;
    made.thrown = thrown;
    if (made.failed) made.form = failure(thrown);
    return made;
  }
  const { json } = made;
  if (json === undefined) {
    made.form = UNDEFINED;
    return made;
  }
  const length = json.length > room.left ? Infinity : measure(json);
  made.large = length > room.left;
  if (made.large) return made;
  room.left -= length;
  made.form = '{"$type":"json","value":' + quoteAs(json, length) + '}';
  return made;
};

exports.className = className;
/** The text at `value[key]` as far as no code has to run for it. */
exports.textOf = textOf;
exports.quote = (value) => quote(slice(value, 0, QUOTED));
/** A JSON string of any length; the caller sees to it that a frame can hold it. */
exports.quoteWhole = quote;
exports.number = (value) => (typeof value === 'number' && p.isFinite(value) ? '' + value : 'null');
/** The shown form of one value as ASCII JSON. */
exports.encode = (value) => encode(value, fresh(), null);

/** The shown form of a call's arguments as one JSON array, under one budget, and which of them are odd. */
exports.encodeAll = (values) => {
  const budget = fresh();
  const oddities = create(null);
  let out = '[';
  for (let i = 0; i < values.length; i++) {
    oddities[i] = true;
    if (i > 0) out += ',';
    if (spent(budget)) return record({ text: out + GONE + ']', odd: oddities });
    budget.odd = false;
    out += encode(values[i], budget, null);
    oddities[i] = budget.odd;
  }
  return record({ text: out + ']', odd: oddities });
};

/**
 * The exact form of the odd arguments as one JSON array, null for the others; `null` when none is odd.
 * `made` has under the number of each odd argument what was made of it.
 */
exports.exactAll = (values, oddities) => {
  const room = { left: EXACT };
  const made = create(null);
  let out = '';
  let any = false;
  for (let i = 0; i < values.length && i < EXACT_ARGUMENTS; i++) {
    const isOdd = oddities[i] !== false;
    if (isOdd) made[i] = exact(values[i], room);
    out += (i > 0 ? ',' : '') + (isOdd ? made[i].form : 'null');
    any = any || isOdd;
  }
  return record({ text: any ? '[' + out + ']' : 'null', made });
};

/** The JSON of one argument, read before or safe to read now; undefined for none. Throws what reading it threw. */
exports.jsonOf = (value, known) => {
  if (known === undefined) return p.stringify(value);
  if (known.failed) throw known.thrown;
  return known.json;
};
