'use strict';
// What the runs of one child have in common, and whether one of them changed it. Compared are the own
// properties of everything that can be reached from the first realm without calling anything.

const { getOwnPropertyDescriptor, getPrototypeOf, newTable, tableHas, tableSet, hasOwn } = host.primordials;
const { ownKeys } = Reflect;
const { getOwnPropertyNames } = Object;
const watched = [];
// The globals that runs have in common. Those that load half of Node when they are read are left out.
const COMMON = [
  'Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Map', 'Set', 'WeakMap', 'Promise',
  'Date', 'RegExp', 'Error', 'TypeError', 'RangeError', 'ArrayBuffer', 'Uint8Array', 'DataView', 'JSON', 'Math',
  'Reflect', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'AbortController', 'AbortSignal', 'Event',
  'EventTarget', 'Buffer', 'console', 'process', 'performance', 'fetch', 'setTimeout', 'setInterval', 'setImmediate',
  'queueMicrotask', 'structuredClone',
];
const common = newTable();
for (const name of COMMON) tableSet(common, name, true);
const seen = newTable();
const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

const isLazy = (object, name) => object === globalThis && !tableHas(common, name);

/** Names of own properties; Node hangs what it loads late under symbols into the globals. */
const namesOf = (object) => (object === globalThis ? getOwnPropertyNames(object) : ownKeys(object));

/** Names and values of own properties; of an accessor the getter is kept, so that nothing is called. */
const facts = (object) => {
  const names = namesOf(object);
  const held = [];
  const getters = [];
  for (let i = 0; i < names.length; i++) {
    if (isLazy(object, names[i])) continue;
    const own = getOwnPropertyDescriptor(object, names[i]);
    getters[i] = !hasOwn(own, 'value');
    held[i] = getters[i] ? own.get : own.value;
  }
  return { __proto__: null, object, names, held, getters, parent: getPrototypeOf(object), label: '' };
};

const remember = (all, met, object, label) => {
  if (!isObject(object) || tableHas(met, object) || host.system.types.isProxy(object)) return;
  tableSet(met, object, true);
  const known = facts(object);
  known.label = label;
  all[all.length] = known;
};

/** Remembers how `object` looks now, under the name that a report shall give it. */
const watch = (object, label) => remember(watched, seen, object, label);
exports.watch = watch;

const differs = (known, i) => {
  const { object } = known;
  const name = known.names[i];
  if (isLazy(object, name)) return false;
  const before = known.held[i];
  // Reading is much quicker than asking for a descriptor, and tells the same of what was plain.
  const now = known.getters[i] ? (getOwnPropertyDescriptor(object, name) || {}).get : object[name];
  return now !== before && (now === now || before === before);
};

const shown = (known, name) => known.label + '.' + (typeof name === 'symbol' ? 'a symbol' : name);

/** What is different about `known` now, or an empty text. */
const difference = (known) => {
  if (getPrototypeOf(known.object) !== known.parent) return 'the prototype of ' + known.label;
  const { names } = known;
  for (let i = 0; i < names.length; i++) if (differs(known, i)) return shown(known, names[i]);
  const now = namesOf(known.object);
  for (let i = 0; i < now.length; i++) if (now[i] !== names[i]) return shown(known, now[i]);
  return now.length < names.length ? shown(known, names[now.length]) : '';
};

const changedOf = (all) => {
  for (let i = 0; i < all.length; i++) {
    const found = difference(all[i]);
    if (found !== '') return found;
  }
  return '';
};

/** What a run changed of the things that the next run would find, or an empty text. */
exports.changed = () => changedOf(watched);

/**
 * Remembers how a realm looks that runs have one after another: its globals but those in `others`, what is below
 * them, and its `innards`, the prototypes that no global names. Answers a function that tells what has changed.
 */
exports.watchRoom = (context, others, innards) => {
  const all = [];
  const met = newTable();
  const before = ownKeys(context);
  const names = [];
  const held = [];
  for (const name of getOwnPropertyNames(context)) {
    // Not even read: what was lent is loaded by that, and it takes as long to load as a hundred runs.
    if (tableHas(others, name)) continue;
    const value = context[name];
    if (value !== value) continue;
    names[names.length] = name;
    held[held.length] = value;
    remember(all, met, value, name);
    if (typeof value === 'function' && isObject(value.prototype)) remember(all, met, value.prototype, name);
  }
  for (let i = 0; i < innards.length; i++) remember(all, met, innards[i], 'the realm');
  return () => {
    const now = ownKeys(context);
    if (now.length !== before.length) return 'globals';
    for (let i = 0; i < before.length; i++) if (now[i] !== before[i]) return 'globals';
    for (let i = 0; i < names.length; i++) if (context[names[i]] !== held[i]) return names[i];
    return changedOf(all);
  };
};

const watchWithPrototype = (value, label) => {
  watch(value, label);
  if (typeof value !== 'function') return;
  const own = getOwnPropertyDescriptor(value, 'prototype');
  if (own !== undefined) watch(own.value, label + '.prototype');
};

/** Remembers the first realm: its globals, their prototypes, and the prototypes that no global names. */
exports.watchRealm = () => {
  for (const name of COMMON) watchWithPrototype(globalThis[name], name);
  watch(process.env, 'process.env');
  const nameless = [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), function* none() {}];
  for (let i = 0; i < nameless.length; i++) watch(getPrototypeOf(nameless[i]), 'an iterator prototype');
  watch(getPrototypeOf(async () => {}), 'AsyncFunction.prototype');
  watch(getPrototypeOf(getPrototypeOf(nameless[0])), 'Iterator.prototype');
  watch(getPrototypeOf(Uint8Array), 'TypedArray');
  watch(getPrototypeOf(Uint8Array.prototype), 'TypedArray.prototype');
  watch(globalThis, 'globalThis');
};
