'use strict';
// What a run reads of its event, noted for whoever asks on what the code depends. Each object of the event stands
// behind a Proxy which notes what is asked of it, and answers as the object would. The objects hold those Proxies
// themselves from the first time that the code sees them, so that there is only one of each, in whatever way one
// gets at it. What could tell one from its object is taught to look behind it: structuredClone, util.types.isProxy,
// v8.serialize, and the host. Of a child with many runs each notes what no run before it has noted.

const {
  create, defineProperty, freeze, getOwnPropertyDescriptor, hasOwn, isArray, keys, list, mapEntries, mapNext, newTable,
  record, setNext, setValues, setPrototypeOf, tableDelete, tableGet, tableHas, tableSet, uncurry,
} = host.primordials;
const { builtin, getCallSites, types } = host.system;
const { get: reflectGet, has: reflectHas, ownKeys, defineProperty: define } = Reflect;
const { isProxy } = types;
const Cover = Proxy;
const behindOf = uncurry(WeakMap.prototype.get);
const hide = uncurry(WeakMap.prototype.set);
const hidden = new WeakMap();
const MOST = 4000;
const NEAR = 8;
const plain = record({ sourceMap: false });

/** The object behind one of these Proxies, any other value as it is. */
const behind = (value) => {
  const object = behindOf(hidden, value);
  return object === undefined ? value : object;
};
exports.behind = behind;

/** One place in the event, for all runs of the child: what was noted there already, and the places below. */
const newPlace = (path) => record({ path, alone: newTable(), along: newTable(), named: false, below: newTable() });
const top = newPlace('');

const join = (path, key) => (path === '' ? '' : path + ',') + host.quote(key);

const placeBelow = (place, key) => {
  let found = tableGet(place.below, key);
  if (found === undefined) {
    found = newPlace(join(place.path, key));
    tableSet(place.below, key, found);
  }
  return found;
};

/** Where the code is, as `where` of the run has it; most often a few frames tell. */
const whereIn = (run) => {
  const sites = getCallSites(NEAR, plain);
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i];
    if (site.scriptName === run.job.file) return record({ line: site.lineNumber, column: site.columnNumber });
  }
  return run.where();
};

const add = (run, kind, path, at) => {
  const { list: entries } = run.notes;
  entries[entries.length] = '["' + kind + '",[' + path + '],' + at.line + ',' + at.column + ']';
};

const isMute = (run) => run.notes.quiet > 0 || run.notes.list.length >= MOST;

/** Members of a prototype, such as `map`, say nothing about the event, nor does what the language itself asks for. */
const isOwnBusiness = (target, key) =>
  hasOwn(target, key) || !(key === 'toJSON' || key === 'then' || reflectHas(target, key));

const isObject = (value) => value !== null && typeof value === 'object';

/** The names under which there are objects that no code has seen yet. */
const bareParts = (object) => {
  const bare = create(null);
  const names = keys(object);
  for (let i = 0; i < names.length; i++) if (isObject(object[names[i]])) bare[names[i]] = true;
  return bare;
};

/** Stands between the code and one object of the event. What it answers is what the object would. */
class Veil {
  constructor(run, place, object) {
    this.run = run;
    this.place = place;
    this.names = null;
    this.bare = bareParts(object);
  }

  /**
   * Notes that somebody asks for the names of the object, or how long the list is. What is read of an object at
   * the same place is read along with its names.
   */
  noteNames(isList) {
    const { run, place } = this;
    if (isMute(run) || (isList && place.named)) return;
    const at = whereIn(run);
    if (!place.named) add(run, 'names', place.path, at);
    place.named = true;
    if (!isList) this.names = at;
  }

  /** Notes the first time that `key` is asked for, and the first time that it is asked for by itself. */
  note(key) {
    const { run, place, names } = this;
    if (tableHas(place.alone, key) || isMute(run)) return;
    const at = whereIn(run);
    const along = names !== null && names.line === at.line && names.column === at.column;
    if (along && tableHas(place.along, key)) return;
    tableSet(along ? place.along : place.alone, key, run.notes.list.length);
    add(run, along ? 'listed' : 'member', join(place.path, key), at);
  }

  look(target, key) {
    if (typeof key === 'symbol') return;
    if (isArray(target) && key === 'length') this.noteNames(true);
    else if (isOwnBusiness(target, key)) this.note(key);
  }

  /** Puts a Proxy in the place of an object that the code is about to see for the first time. */
  cover(target, key) {
    if (!hasOwn(this.bare, key)) return;
    delete this.bare[key];
    const own = getOwnPropertyDescriptor(target, key);
    if (own === undefined || !isObject(own.value) || !own.configurable) return;
    own.value = veiled(this.run, own.value, placeBelow(this.place, key));
    define(target, key, own);
  }

  get(target, key, receiver) {
    this.look(target, key);
    this.cover(target, key);
    return reflectGet(target, key, receiver);
  }

  has(target, key) {
    this.look(target, key);
    return reflectHas(target, key);
  }

  getOwnPropertyDescriptor(target, key) {
    const { notes } = this.run;
    const before = notes.list.length;
    this.look(target, key);
    if (notes.list.length > before) notes.asked = before;
    this.cover(target, key);
    return getOwnPropertyDescriptor(target, key);
  }

  defineProperty(target, key, descriptor) {
    this.takeBack(key);
    this.cover(target, key);
    return define(target, key, descriptor);
  }

  ownKeys(target) {
    this.noteNames(false);
    return ownKeys(target);
  }

  /** A descriptor is also asked for on the way to setting a property: that was no read. */
  takeBack(key) {
    const { notes } = this.run;
    const index = tableGet(this.place.alone, key);
    if (index === undefined || index !== notes.list.length - 1 || notes.asked !== index) return;
    notes.list.length = index;
    tableDelete(this.place.alone, key);
  }
}
// Nothing but its own members: what a handler inherits would be a trap, too.
setPrototypeOf(Veil.prototype, null);
freeze(Veil.prototype);

const veiled = (run, object, place) => {
  const known = behindOf(hidden, object);
  if (known !== undefined) return object;
  const veil = new Cover(object, new Veil(run, place, object));
  hide(hidden, veil, object);
  return veil;
};

/** The event as the code of `run` shall see it, so that what it reads is noted. */
exports.track = (run, event) => {
  run.notes = record({ list: list(), quiet: 0, asked: -1 });
  return veiled(run, event, top);
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

const unveiled = (value) => (holds(value, newTable()) ? bared(value, newTable()) : value);

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
replace(globalThis, 'structuredClone', (before) => function clone(value, options) {
  if (arguments.length === 0) return before();
  return arguments.length === 1 ? before(unveiled(value)) : before(unveiled(value), options);
});
replace(builtin('v8'), 'serialize', (before) => (value) => before(unveiled(value)));
