'use strict';
// The originals of everything the reporting path uses, taken before the action's code can patch them.
// A function bound through `call.bind` no longer looks anything up when it is called.

const { bind, call } = Function.prototype;
const uncurry = bind.bind(call);
const getter = (owner, name) => uncurry(Object.getOwnPropertyDescriptor(owner, name).get);

const { isArray } = Array;
const { keys, create, setPrototypeOf, getPrototypeOf, defineProperty, getOwnPropertyDescriptor, freeze } = Object;

/** A record without a prototype: reading a missing key never reaches Object.prototype. */
const record = (fields) => {
  const bare = create(null);
  const names = keys(fields);
  for (let i = 0; i < names.length; i++) bare[names[i]] = fields[names[i]];
  return bare;
};

/** Takes the prototypes off parsed JSON, all the way down, so that pollution cannot fill its gaps. */
const bare = (value) => {
  if (value === null || typeof value !== 'object') return value;
  const names = keys(value);
  for (let i = 0; i < names.length; i++) bare(value[names[i]]);
  return setPrototypeOf(value, null);
};

const FLAGS = ['hasIndices', 'global', 'ignoreCase', 'multiline', 'dotAll', 'unicode', 'unicodeSets', 'sticky'];
const LETTERS = 'dgimsuvy';
const flagGetters = [];
for (let i = 0; i < FLAGS.length; i++) flagGetters[i] = getter(RegExp.prototype, FLAGS[i]);
const regexpSource = getter(RegExp.prototype, 'source');

/** A pattern as it is written, asked of the object itself: no property of it, or of its class, is read. */
const regexpForm = (value) => {
  let flags = '';
  for (let i = 0; i < FLAGS.length; i++) if (flagGetters[i](value)) flags += LETTERS[i];
  return '/' + regexpSource(value) + '/' + flags;
};

const mapIterator = getPrototypeOf(new Map().entries());
const setIterator = getPrototypeOf(new Set().values());

exports.primordials = {
  uncurry,
  record,
  bare,
  isArray,
  keys,
  create,
  getPrototypeOf,
  setPrototypeOf,
  defineProperty,
  getOwnPropertyDescriptor,
  freeze,
  hasOwn: Object.hasOwn,
  apply: Reflect.apply,
  construct: Reflect.construct,
  parse: JSON.parse,
  stringify: JSON.stringify,
  isInteger: Number.isInteger,
  isSafeInteger: Number.isSafeInteger,
  isFinite: Number.isFinite,
  floor: Math.floor,
  min: Math.min,
  max: Math.max,
  now: Date.now,
  Text: String,
  URL,
  RegExp,
  Error,
  TypeError,
  RangeError,
  RealDate: Date,
  charCodeAt: uncurry(String.prototype.charCodeAt),
  slice: uncurry(String.prototype.slice),
  indexOf: uncurry(String.prototype.indexOf),
  lastIndexOf: uncurry(String.prototype.lastIndexOf),
  startsWith: uncurry(String.prototype.startsWith),
  trim: uncurry(String.prototype.trim),
  exec: uncurry(RegExp.prototype.exec),
  regexpText: uncurry(RegExp.prototype.toString),
  regexpForm,
  Bytes: Uint8Array,
  latin1: uncurry(Buffer.prototype.latin1Slice),
  typedLength: getter(getPrototypeOf(Uint8Array.prototype), 'length'),
  dateIso: uncurry(Date.prototype.toISOString),
  dateTime: uncurry(Date.prototype.getTime),
  bigintText: uncurry(BigInt.prototype.toString),
  bigintValue: uncurry(BigInt.prototype.valueOf),
  numberValue: uncurry(Number.prototype.valueOf),
  stringValue: uncurry(String.prototype.valueOf),
  booleanValue: uncurry(Boolean.prototype.valueOf),
  symbolName: getter(Symbol.prototype, 'description'),
  /** A list whose indexes no setter on Array.prototype can catch. */
  list: () => setPrototypeOf([], null),
  mapEntries: uncurry(Map.prototype.entries),
  mapNext: uncurry(mapIterator.next),
  setValues: uncurry(Set.prototype.values),
  setNext: uncurry(setIterator.next),
  objectPrototype: Object.prototype,
  arrayPrototype: Array.prototype,
  newTable: () => new Map(),
  tableGet: uncurry(Map.prototype.get),
  tableSet: uncurry(Map.prototype.set),
  tableHas: uncurry(Map.prototype.has),
  tableDelete: uncurry(Map.prototype.delete),
  tableClear: uncurry(Map.prototype.clear),
  tableSize: getter(Map.prototype, 'size'),
  setImmediate,
  clearTimeout,
  setTimeout,
  nextTick: process.nextTick.bind(process),
};
