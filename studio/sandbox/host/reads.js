'use strict';
// What a run reads of its event, noted for whoever asks on what the code depends. Each object of the event stands
// behind a Proxy which notes what is asked of it, and answers as the object would. The objects hold those Proxies
// themselves, so that there is only one of each, in whatever way one gets at it. What could tell one from its
// object is taught to look behind it: structuredClone, util.types.isProxy, v8.serialize, and the host.

const {
  apply, defineProperty, getOwnPropertyDescriptor, hasOwn, isArray, keys, list, mapEntries, mapNext, newTable,
  record, setNext, setValues, setPrototypeOf, tableDelete, tableGet, tableHas, tableSet, uncurry,
} = host.primordials;
const { builtin, types } = host.system;
const { get: reflectGet, has: reflectHas, ownKeys, defineProperty: define } = Reflect;
const { isProxy } = types;
const Veil = Proxy;
const behindOf = uncurry(WeakMap.prototype.get);
const hide = uncurry(WeakMap.prototype.set);
const hidden = new WeakMap();
const MOST = 4000;

/** The object behind one of these Proxies, any other value as it is. */
const behind = (value) => {
  const object = behindOf(hidden, value);
  return object === undefined ? value : object;
};
exports.behind = behind;

const entryOf = (kind, path, at) => '["' + kind + '",[' + path + '],' + at.line + ',' + at.column + ']';

const join = (run, path, key) => (path === '' ? '' : path + ',') + run.quote(key);

const isMute = (run, key) => run.notes.quiet > 0 || typeof key === 'symbol' || run.notes.list.length >= MOST;

const add = (run, kind, path, at) => {
  const { list: entries } = run.notes;
  entries[entries.length] = entryOf(kind, path, at);
};

/**
 * Notes that somebody asks for the names of the object, or how long the list is. What is read of an object at the
 * same place is read along with its names.
 */
const noteNames = (run, known, path, isList) => {
  if (isMute(run, '') || (isList && known.named)) return;
  const at = run.where();
  if (!known.named) add(run, 'names', path, at);
  known.named = true;
  if (!isList) known.names = at;
};

/** Notes the first time that `key` is asked for, and the first time that it is asked for by itself. */
const note = (run, known, path, key) => {
  if (isMute(run, key) || tableHas(known.alone, key)) return;
  const { names } = known;
  const at = run.where();
  const along = names !== null && names.line === at.line && names.column === at.column;
  if (along && tableHas(known.along, key)) return;
  tableSet(along ? known.along : known.alone, key, run.notes.list.length);
  add(run, along ? 'listed' : 'member', join(run, path, key), at);
};

/** A descriptor is also asked for on the way to setting a property: that was no read. */
const takeBack = (run, known, key) => {
  const { notes } = run;
  const index = tableGet(known.alone, key);
  if (index === undefined || index !== notes.list.length - 1 || notes.asked !== index) return;
  notes.list.length = index;
  tableDelete(known.alone, key);
};

/** Members of a prototype, such as `map`, say nothing about the event, nor does what the language itself asks for. */
const isOwnBusiness = (target, key) =>
  hasOwn(target, key) || !(key === 'toJSON' || key === 'then' || reflectHas(target, key));

const look = (run, known, path, target, key) => {
  if (isArray(target) && key === 'length') noteNames(run, known, path, true);
  else if (isOwnBusiness(target, key)) note(run, known, path, key);
};

const trapsOf = (run, path) => {
  const known = record({ alone: newTable(), along: newTable(), names: null, named: false });
  return setPrototypeOf({
    get(target, key, receiver) {
      look(run, known, path, target, key);
      return reflectGet(target, key, receiver);
    },
    has(target, key) {
      look(run, known, path, target, key);
      return reflectHas(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      const before = run.notes.list.length;
      look(run, known, path, target, key);
      if (run.notes.list.length > before) run.notes.asked = before;
      return getOwnPropertyDescriptor(target, key);
    },
    defineProperty(target, key, descriptor) {
      takeBack(run, known, key);
      return define(target, key, descriptor);
    },
    ownKeys(target) {
      noteNames(run, known, path, false);
      return ownKeys(target);
    },
  }, null);
};

const veiled = (run, object, path) => {
  const names = keys(object);
  for (let i = 0; i < names.length; i++) {
    const value = object[names[i]];
    if (value === null || typeof value !== 'object') continue;
    const veil = veiled(run, value, join(run, path, names[i]));
    defineProperty(object, names[i], record({ value: veil, writable: true, enumerable: true, configurable: true }));
  }
  const veil = new Veil(object, trapsOf(run, path));
  hide(hidden, veil, object);
  return veil;
};

/** The event as the code of `run` shall see it, so that what it reads is noted. */
exports.track = (run, event) => {
  run.notes = record({ list: list(), quiet: 0, asked: -1 });
  return veiled(run, event, '');
};

/** Does what the host does on its own account: whatever it reads meanwhile, the code did not. */
exports.aside = (run, work) => {
  run.notes.quiet += 1;
  try {
    return work();
  } finally {
    run.notes.quiet -= 1;
  }
};

/** What was read, as JSON. */
exports.readsForm = (run) => {
  if (run.notes === undefined) return '[]';
  let out = '';
  for (let i = 0; i < run.notes.list.length; i++) out += (i > 0 ? ',' : '') + run.notes.list[i];
  return '[' + out + ']';
};

const isObject = (value) => value !== null && typeof value === 'object';

/** Calls `visit` with everything that a structured clone would go through next. */
const eachPart = (value, visit) => {
  if (types.isMap(value)) {
    const entries = mapEntries(value);
    for (let step = mapNext(entries); !step.done; step = mapNext(entries)) visit(step.value[0], step.value[1]);
  } else if (types.isSet(value)) {
    const values = setValues(value);
    for (let step = setNext(values); !step.done; step = setNext(values)) visit(step.value, undefined);
  }
};

const isVeil = (value) => isObject(value) && behindOf(hidden, value) !== undefined;

/** Whether there is one of these Proxies in a value; no code of the action runs for that. */
const holds = (value, seen) => {
  if (isVeil(value)) return true;
  if (!isObject(value) || isProxy(value) || tableHas(seen, value)) return false;
  tableSet(seen, value, true);
  let found = false;
  eachPart(value, (one, other) => {
    found = found || holds(one, seen) || holds(other, seen);
  });
  const names = found || types.isTypedArray(value) ? [] : keys(value);
  for (let i = 0; i < names.length && !found; i++) {
    const own = getOwnPropertyDescriptor(value, names[i]);
    found = own !== undefined && hasOwn(own, 'value') && holds(own.value, seen);
  }
  return found;
};

const isPlain = (value) =>
  !(types.isDate(value) || types.isRegExp(value) || types.isNativeError(value) || types.isAnyArrayBuffer(value) ||
    types.isBoxedPrimitive(value) || types.isPromise(value) || types.isExternal(value) || ArrayBuffer.isView(value));

const put = (object, name, value) =>
  defineProperty(object, name, record({ value, writable: true, enumerable: true, configurable: true }));

/** The value with objects in place of the Proxies, as far as a structured clone looks; all is read on the way. */
const bared = (value, made) => {
  if (!isObject(value) || (isProxy(value) && !isVeil(value)) || !isPlain(value)) return value;
  if (tableHas(made, value)) return tableGet(made, value);
  const out = types.isMap(value) ? new Map() : types.isSet(value) ? new Set() : isArray(value) ? [] : {};
  tableSet(made, value, out);
  eachPart(value, (one, other) => {
    if (types.isMap(value)) tableSet(out, bared(one, made), bared(other, made));
    else out.add(bared(one, made));
  });
  if (types.isMap(value) || types.isSet(value)) return out;
  const names = keys(value);
  for (let i = 0; i < names.length; i++) put(out, names[i], bared(value[names[i]], made));
  if (isArray(value)) out.length = value.length;
  return out;
};

const plain = (value) => (holds(value, newTable()) ? bared(value, newTable()) : value);

/** Puts a function in the place of another one, under its name and with its number of parameters. */
const replace = (owner, name, make) => {
  const before = owner[name];
  const after = make(before).bind(undefined);
  defineProperty(after, 'name', record({ value: before.name, configurable: true }));
  defineProperty(after, 'length', record({ value: before.length, configurable: true }));
  owner[name] = after;
};

types.isProxy = (value) => isProxy(value) && !isVeil(value);
replace(builtin('util').types, 'isProxy', () => (value) => types.isProxy(value));
replace(globalThis, 'structuredClone', (before) => (value, ...more) => apply(before, undefined, [plain(value), ...more]));
replace(builtin('v8'), 'serialize', (before) => (value) => before(plain(value)));
