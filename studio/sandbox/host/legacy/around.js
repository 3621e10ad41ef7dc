'use strict';
// What stands around a Rule or Hook: its parameters, and the names that are there without being asked for.
// https://auth0.com/docs/customize/rules and https://auth0.com/docs/customize/hooks

const { record, isArray, keys, create, hasOwn, defineProperty, setPrototypeOf, newTable, tableGet, tableSet, tableHas,
  parse, stringify, exec, slice, Error, RegExp } = host.primordials;
const { where, note, present } = host;
const RealProxy = Proxy;
const define = Reflect.defineProperty;
const remove = Reflect.deleteProperty;
const DAY_MS = 86400000;
const VERSION = new RegExp('^((?:@[^/@]+/)?[^/@]+)@[^/]*(/.*)?$');

/** Where the members of a watched object were last set or deleted, by the object. */
const places = newTable();
/** The watched object behind what the code holds of it. */
const targets = newTable();
/** The errors of the platform's own classes: their class and what they were made from. */
const made = newTable();
let own = null;
let shared = null;
let preset = null;

/** Takes the parameters that the code may change as it likes; the host keeps a copy of its own. */
exports.keepLegacy = (given) => {
  own = given;
};

/** The object itself, where `value` stands for one that is watched. */
const plain = (value) => (tableHas(targets, value) ? tableGet(targets, value) : value);
exports.plain = plain;

/** Where `key` of an object was set, or undefined where nobody saw that. */
exports.placeOf = (owner, key) => {
  const seen = tableGet(places, plain(owner));
  return seen === undefined ? undefined : tableGet(seen, key);
};

/** Stands for `target` and remembers where its members are set: a Rule asks for claims by assigning them. */
const watched = (target) => {
  const seen = newTable();
  tableSet(places, target, seen);
  const traps = record({
    defineProperty(object, key, description) {
      tableSet(seen, key, where());
      return define(object, key, setPrototypeOf(description, null));
    },
    deleteProperty(object, key) {
      tableSet(seen, key, where());
      return remove(object, key);
    },
  });
  const stand = new RealProxy(target, traps);
  tableSet(targets, stand, target);
  return stand;
};

const put = (owner, key, value) => {
  defineProperty(owner, key, record({ value, writable: true, enumerable: true, configurable: true }));
};

const watch = (path) => {
  let owner = own.values;
  const last = path.length - 1;
  for (let i = 0; i < last; i++) {
    owner = plain(owner[path[i]]);
    if (owner === null || typeof owner !== 'object') return; // A Rule before this one took it away.
  }
  const found = owner[path[last]];
  if (found !== null && typeof found === 'object') put(owner, path[last], watched(found));
};

/** The values of the parameters, in order; the objects that tell what is asked for are watched. */
exports.parameters = () => {
  const { parameters, watched: paths } = host.job.legacy;
  for (let i = 0; i < paths.length; i++) watch(paths[i]);
  const given = [];
  for (let i = 0; i < parameters.length; i++) put(given, i, own.values[parameters[i]]);
  return given;
};

/** Metadata written through the Management API: the same as one call of the api per property. */
const updater = (name, method) => ({ async [name](id, values) {
  const at = where();
  if (values === null || typeof values !== 'object' || isArray(values)) {
    throw new Error('Payload validation error: the metadata must be an object.');
  }
  if (id !== host.job.legacy.user_id) {
    note(name, [id, values], at);
    host.warn(name + ' was called for another user, whom no Action can change: ' + slice('' + id, 0, 200));
    return { user_id: id };
  }
  const names = keys(values);
  for (let i = 0; i < names.length; i++) note(method, [names[i], values[names[i]]], at);
  return { user_id: id };
} }[name]);

const addFunctions = (around) => {
  const { functions } = host.job.legacy;
  for (let i = 0; i < functions.length; i++) {
    const { old, method } = functions[i];
    let owner = around;
    const last = old.length - 1;
    for (let k = 0; k < last; k++) {
      if (!hasOwn(owner, old[k])) put(owner, old[k], {});
      owner = owner[old[k]];
    }
    put(owner, old[last], updater(old[last], method));
  }
};

const errorClass = (name) => {
  const Made = { [name]: class extends Error {
    constructor(...given) {
      super(given[0]);
      tableSet(made, this, record({ name, given }));
    }
  } }[name];
  put(Made.prototype, 'name', name);
  return Made;
};

/** The class and the arguments of one of the platform's own errors, or undefined. */
exports.madeError = (error) => tableGet(made, error);

/** `global`, which keeps what it is given for later executions in the same container. */
const makeShared = () => {
  preset = host.job.cache;
  shared = create(globalThis);
  const names = keys(preset);
  for (let i = 0; i < names.length; i++) {
    let value = preset[names[i]].value;
    try {
      value = parse(value);
    } catch {
      // It stays the text that it is.
    }
    put(shared, names[i], value);
  }
  return shared;
};

const formOf = (name) => {
  try {
    const text = stringify(shared[name]);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
};

/** What `global` holds after the run, in the form of the cache: what is no JSON cannot be told. */
const sharedForm = () => {
  let out = '';
  const names = keys(shared);
  for (let i = 0; i < names.length && i < 1000; i++) {
    const value = formOf(names[i]);
    if (value === null) continue;
    const kept = hasOwn(preset, names[i]) ? preset[names[i]] : undefined;
    const same = kept !== undefined && (kept.value === value || stringify(kept.value) === value);
    const text = same ? kept.value : value;
    const expires = same ? kept.expires_at : present() + DAY_MS;
    out += (out ? ',' : '') + host.quote(names[i]) + ':{"value":' + host.quote(text) +
      ',"expires_at":' + host.number(expires) + '}';
  }
  return '{' + out + '}';
};

/** `name@version` asks for the package that is declared, whatever its version there. */
exports.unversioned = (require) => {
  const bare = (name) => {
    const parts = typeof name === 'string' ? exec(VERSION, name) : null;
    return parts === null ? name : parts[1] + (parts[2] === undefined ? '' : parts[2]);
  };
  const found = { require: (name) => require(bare(name)) }.require;
  found.resolve = (name) => require.resolve(bare(name));
  found.cache = {};
  return found;
};

/** All names around the code with their values, as two lists; packages among them are loaded later. */
exports.surroundings = () => {
  const { errors, cache, ambient } = host.job.legacy;
  const around = own.around;
  addFunctions(around);
  for (let i = 0; i < errors.length; i++) {
    if (errors[i].name !== 'Error') put(around, errors[i].name, errorClass(errors[i].name));
  }
  if (cache !== '') {
    put(around, cache, makeShared());
    host.cacheForm = sharedForm;
  }
  const packages = keys(ambient);
  for (let i = 0; i < packages.length; i++) put(around, packages[i], undefined);
  const names = keys(around);
  const values = [];
  for (let i = 0; i < names.length; i++) put(values, i, around[names[i]]);
  return record({ names, values });
};

/** Loads the packages that are there without being asked for, as far as the code mentions them. */
exports.loadAmbient = (around, require) => {
  const { ambient } = host.job.legacy;
  for (let i = 0; i < around.names.length; i++) {
    const name = around.names[i];
    if (hasOwn(ambient, name)) put(around.values, i, require(ambient[name]));
  }
};
