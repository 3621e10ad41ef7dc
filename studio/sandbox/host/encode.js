'use strict';
// Turns any value of the action into ASCII JSON without trusting a single prototype of its realm.
// What JSON cannot hold becomes a tagged object; a budget bounds nodes, characters and depth.

const p = host.primordials;
const { charCodeAt, slice, keys, isArray, getPrototypeOf, getOwnPropertyDescriptor, hasOwn, apply } = p;
const types = host.system.types;
const HEX = '0123456789abcdef';
const NODES = 60000;
const CHARS = 1000000;
const DEPTH = 64;
const GONE = '{"$type":"truncated"}';
const UNREADABLE = '{"$type":"unreadable"}';

const hex4 = (code) => '\\u' + HEX[code >> 12] + HEX[(code >> 8) & 15] + HEX[(code >> 4) & 15] + HEX[code & 15];

const isPair = (text, i, code) => {
  if (code >= 0xdc00 || i + 1 >= text.length) return false;
  const next = charCodeAt(text, i + 1);
  return next >= 0xdc00 && next <= 0xdfff;
};

/** A JSON string in ASCII. A lone surrogate becomes U+FFFD: UTF-8 has no form for it. */
const quote = (text) => {
  let out = '"';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = charCodeAt(text, i);
    if (code >= 0x20 && code < 0x7f && code !== 0x22 && code !== 0x5c) continue;
    out += slice(text, start, i);
    if (code >= 0xd800 && code <= 0xdfff) {
      if (isPair(text, i, code)) {
        out += hex4(code) + hex4(charCodeAt(text, i + 1));
        i += 1;
      } else out += '\\ufffd';
    } else out += hex4(code);
    start = i + 1;
  }
  return out + slice(text, start, text.length) + '"';
};

const text = (value, budget) => {
  budget.chars -= value.length;
  return budget.chars < 0 ? GONE : quote(value);
};

const number = (value) => {
  if (value !== value) return '{"$type":"number","value":"NaN"}';
  if (value === Infinity || value === -Infinity) {
    return '{"$type":"number","value":"' + (value > 0 ? 'Infinity' : '-Infinity') + '"}';
  }
  return '' + value;
};

const tagged = (name, value, budget) => '{"$type":"' + name + '","value":' + text(value, budget) + '}';

const primitive = (value, budget) => {
  switch (typeof value) {
    case 'string': return text(value, budget);
    case 'number': return number(value);
    case 'boolean': return value ? 'true' : 'false';
    case 'undefined': return '{"$type":"undefined"}';
    case 'bigint': return tagged('bigint', p.bigintText(value), budget);
    case 'symbol': return tagged('symbol', p.symbolName(value) || '', budget);
    default: return typeof value === 'function' ? '{"$type":"function"}' : 'null';
  }
};

const inChain = (value, chain) => {
  for (let link = chain; link !== null; link = link.up) if (link.value === value) return true;
  return false;
};

const list = (size, at, budget, chain) => {
  let out = '[';
  for (let i = 0; i < size; i++) {
    if (budget.nodes <= 0 || budget.chars <= 0) return out + (i ? ',' : '') + GONE + ']';
    out += (i ? ',' : '') + encode(at(i), budget, chain);
  }
  return out + ']';
};

const pairs = (next, budget, chain, single) => {
  let out = '';
  for (;;) {
    const step = next();
    if (step.done) return out;
    if (out) out += ',';
    if (budget.nodes <= 0 || budget.chars <= 0) return out + GONE;
    out += single
      ? encode(step.value, budget, chain)
      : '[' + encode(step.value[0], budget, chain) + ',' + encode(step.value[1], budget, chain) + ']';
  }
};

/** Reads a property once; a getter that throws leaves a mark instead of ending the run. */
const member = (owner, key, budget, chain) => {
  let value;
  try {
    value = owner[key];
  } catch {
    return UNREADABLE;
  }
  return encode(value, budget, chain);
};

const elements = (value, budget, chain) => {
  let out = '[';
  const size = value.length;
  for (let i = 0; i < size; i++) {
    if (budget.nodes <= 0 || budget.chars <= 0) return out + (i ? ',' : '') + GONE + ']';
    out += (i ? ',' : '') + member(value, i, budget, chain);
  }
  return out + ']';
};

const members = (value, budget, chain) => {
  const names = keys(value);
  const guarded = hasOwn(value, '$type');
  let out = '';
  for (let i = 0; i < names.length; i++) {
    if (out) out += ',';
    if (budget.nodes <= 0 || budget.chars <= 0) {
      out += guarded ? '["$truncated",' + GONE + ']' : '"$truncated":' + GONE;
      break;
    }
    const key = names[i];
    budget.chars -= key.length;
    const encoded = member(value, key, budget, chain);
    out += guarded ? '[' + quote(key) + ',' + encoded + ']' : quote(key) + ':' + encoded;
  }
  // A user's own "$type" must not pass for one of ours.
  return guarded ? '{"$type":"object","entries":[' + out + ']}' : '{' + out + '}';
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
  const known = name && typeof name.value === 'string' && name.value ? slice(name.value, 0, 80) : 'Object';
  return known === 'Object' && getPrototypeOf(proto) === null ? '' : known;
};

const errorTag = (value, budget) => {
  let name = 'Error';
  let message = '';
  try {
    const read = value.name;
    if (typeof read === 'string') name = read;
    const said = value.message;
    if (typeof said === 'string') message = said;
  } catch {
    message = '';
  }
  return '{"$type":"error","name":' + text(name, budget) + ',"message":' + text(message, budget) + '}';
};

/** Objects that JSON would flatten without a word; undefined when `value` is none of them. */
const special = (value, budget, chain) => {
  if (types.isDate(value)) {
    const time = p.dateTime(value);
    return time !== time ? '{"$type":"date","value":null}' : tagged('date', p.dateIso(value), budget);
  }
  if (types.isMap(value)) {
    const entries = p.mapEntries(value);
    return '{"$type":"map","entries":[' + pairs(() => p.mapNext(entries), budget, chain, false) + ']}';
  }
  if (types.isSet(value)) {
    const values = p.setValues(value);
    return '{"$type":"set","values":[' + pairs(() => p.setNext(values), budget, chain, true) + ']}';
  }
  if (types.isRegExp(value)) {
    try {
      return tagged('regexp', p.regexpText(value), budget);
    } catch {
      return '{"$type":"regexp","value":""}';
    }
  }
  if (types.isNativeError(value)) return errorTag(value, budget);
  if (types.isPromise(value)) return '{"$type":"promise"}';
  if (types.isNumberObject(value)) return number(p.numberValue(value));
  if (types.isStringObject(value)) return text(p.stringValue(value), budget);
  if (types.isBooleanObject(value)) return p.booleanValue(value) ? 'true' : 'false';
  return undefined;
};

/** What `value.toJSON()` answers, as JSON.stringify would ask it; undefined when it has none. */
const ownForm = (value, budget, chain) => {
  try {
    const convert = value.toJSON;
    if (typeof convert !== 'function') return undefined;
    return encode(apply(convert, value, ['']), budget, chain, true);
  } catch {
    return UNREADABLE;
  }
};

function encode(value, budget, chain, converted) {
  budget.nodes -= 1;
  if (value === null || typeof value !== 'object') return primitive(value, budget);
  if (types.isProxy(value)) return '{"$type":"proxy"}';
  if (budget.nodes <= 0 || budget.chars <= 0 || budget.depth <= 0) return GONE;
  if (inChain(value, chain)) return '{"$type":"circular"}';
  const link = { value, up: chain };
  budget.depth -= 1;
  const out = nested(value, budget, link, converted === true);
  budget.depth += 1;
  return out;
}

const nested = (value, budget, chain, converted) => {
  const tag = special(value, budget, chain);
  if (tag !== undefined) return tag;
  const own = converted ? undefined : ownForm(value, budget, chain);
  if (own !== undefined) return own;
  if (isArray(value)) return elements(value, budget, chain);
  const name = className(value);
  if (name === '') return members(value, budget, chain);
  return '{"$type":"instance","class":' + quote(name) + ',"value":' + members(value, budget, chain) + '}';
};

const fresh = () => ({ nodes: NODES, chars: CHARS, depth: DEPTH });

exports.quote = (value) => quote(slice(value, 0, CHARS));
exports.number = (value) => (typeof value === 'number' && p.isFinite(value) ? '' + value : 'null');
/** One value as ASCII JSON. */
exports.encode = (value) => encode(value, fresh(), null);
/** The arguments of a call as one JSON array, under one budget. */
exports.encodeAll = (values) => list(values.length, (i) => values[i], fresh(), null);
