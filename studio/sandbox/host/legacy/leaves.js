'use strict';
// What a Rule or Hook leaves behind, said as the calls of the api that ask for the same. Which places count
// and what they mean comes with the job. Reading them runs code of the author, as on the platform.

const { record, isArray, keys, hasOwn, defineProperty, create, stringify, indexOf, slice, startsWith, URL, uncurry } =
  host.primordials;
const { note, plain, placeOf } = host;
const hrefOf = uncurry(Object.getOwnPropertyDescriptor(URL.prototype, 'href').get);
const MOST = 5000;

const read = (owner, key) => {
  if (owner === null || owner === undefined) return undefined;
  try {
    return owner[key];
  } catch {
    return undefined;
  }
};

const isObject = (value) => value !== null && typeof value === 'object' && !isArray(value);

const namesOf = (value) => {
  try {
    return isObject(value) ? keys(value) : [];
  } catch {
    return [];
  }
};

const formOf = (value) => {
  try {
    return stringify(value);
  } catch {
    return null;
  }
};

const follow = (root, path, from, to) => {
  let value = root[path[from]];
  for (let i = from + 1; i < to; i++) value = read(value, path[i]);
  return value;
};

const has = (list, value) => {
  for (let i = 0; i < list.length; i++) if (list[i] === value) return true;
  return false;
};

const isNamespaced = (name) =>
  startsWith(name, 'http://') || startsWith(name, 'https://') || startsWith(name, 'urn:');

/** Where something came about: where it was set, else where its owner was, else where the code called back. */
const placed = (scene, owner, key) => {
  const place = placeOf(owner, key);
  if (place !== undefined) return place;
  const { path } = scene.leave;
  const above = follow(scene.roots, path, 0, path.length - 1);
  const outer = above === undefined ? undefined : placeOf(above, path[path.length - 1]);
  return outer === undefined ? scene.at : outer;
};

/** Whether a member is as it was given, and nobody has set it again. */
const untouched = (owner, key, value, before) => placeOf(owner, key) === undefined && formOf(value) === before;

const kinds = create(null);

kinds.each = (scene) => {
  const { leave, now, start } = scene;
  const names = namesOf(now);
  for (let i = 0; i < names.length && i < MOST; i++) {
    const name = names[i];
    if (has(leave.except, name) || (leave.namespaced && !isNamespaced(name))) continue;
    const value = plain(read(now, name));
    const before = isObject(start) && hasOwn(start, name) ? formOf(start[name]) : undefined;
    if (before === undefined || !untouched(now, name, value, before)) note(leave.method, [name, value], placed(scene, now, name));
  }
  const gone = namesOf(start);
  for (let i = 0; i < gone.length; i++) {
    if (isObject(now) && !has(leave.except, gone[i]) && !hasOwn(now, gone[i])) {
      note(leave.method, [gone[i], undefined], placed(scene, now, gone[i]));
    }
  }
};

/** The place of what stands at the path itself. */
const ownPlace = (scene) => {
  const { path } = scene.leave;
  const owner = follow(scene.roots, path, 0, path.length - 1);
  const place = path.length > 1 && isObject(owner) ? placeOf(owner, path[path.length - 1]) : undefined;
  return place === undefined ? scene.at : place;
};

const changed = (scene) => {
  const { path } = scene.leave;
  const owner = follow(scene.roots, path, 0, path.length - 1);
  if (scene.now === undefined) return false;
  const seen = isObject(owner) && placeOf(owner, path[path.length - 1]) !== undefined;
  return seen || formOf(scene.now) !== formOf(scene.start);
};

kinds.value = (scene) => {
  if (changed(scene)) note(scene.leave.method, [scene.now], ownPlace(scene));
};

const absolute = (url) => {
  try {
    return hrefOf(new URL(url));
  } catch {
    return url;
  }
};

kinds.member = (scene) => {
  if (!isObject(scene.now) || !changed(scene)) return;
  const value = read(scene.now, scene.leave.member);
  const result = typeof value === 'string' ? record({ [scene.leave.member]: absolute(value) }) : undefined;
  note(scene.leave.method, [value], ownPlace(scene), result);
};

kinds.split = (scene) => {
  if (!isObject(scene.now) || !changed(scene)) return;
  const rest = {};
  const names = namesOf(scene.now);
  let count = 0;
  for (let i = 0; i < names.length && i < MOST; i++) {
    if (names[i] === scene.leave.member) continue;
    const value = read(scene.now, names[i]);
    defineProperty(rest, names[i], record({ value, writable: true, enumerable: true, configurable: true }));
    count += 1;
  }
  const first = read(scene.now, scene.leave.member);
  note(scene.leave.method, count === 0 ? [first] : [first, rest], ownPlace(scene));
};

kinds.fields = (scene) => {
  const { leave, now, start } = scene;
  const names = namesOf(now);
  for (let i = 0; i < names.length && i < MOST; i++) {
    const name = names[i];
    const value = plain(read(now, name));
    const before = isObject(start) && hasOwn(start, name) ? formOf(start[name]) : undefined;
    if (has(leave.except, name) || (before !== undefined && untouched(now, name, value, before))) continue;
    if (hasOwn(leave.methods, name)) note(leave.methods[name], [value], placed(scene, now, name));
    else host.warn(leave.path[leave.path.length - 1] + '.' + slice(name, 0, 100) + ' has no counterpart in the api of Actions.');
  }
};

/** The value at a dotted path, as attributes of an assertion name properties of the user. */
const lookUp = (owner, path) => {
  let value = owner;
  let from = 0;
  for (;;) {
    const dot = indexOf(path, '.', from);
    value = read(value, slice(path, from, dot < 0 ? path.length : dot));
    if (dot < 0) return value;
    from = dot + 1;
  }
};

kinds.lookup = (scene) => {
  const { leave, now } = scene;
  const names = changed(scene) ? namesOf(now) : [];
  const owner = follow(scene.roots, leave.owner, 0, leave.owner.length);
  for (let i = 0; i < names.length && i < MOST; i++) {
    const path = read(now, names[i]);
    const value = typeof path === 'string' ? lookUp(owner, path) : undefined;
    note(leave.method, [names[i], plain(value === undefined ? null : value)], placed(scene, now, names[i]));
  }
};

const isBlank = (text, i) => text[i] === ' ' || text[i] === '\t' || text[i] === '\n' || text[i] === '\r';

const words = (value) => {
  const out = host.primordials.list();
  let count = 0;
  if (isArray(value)) {
    for (let i = 0; i < value.length && i < MOST; i++) out[count++] = value[i];
  } else if (typeof value === 'string') {
    for (let i = 0; i < value.length; ) {
      while (i < value.length && isBlank(value, i)) i += 1;
      let end = i;
      while (end < value.length && !isBlank(value, end)) end += 1;
      if (end > i) out[count++] = slice(value, i, end);
      i = end;
    }
  }
  return out;
};

kinds.scopes = (scene) => {
  const { leave, now, start } = scene;
  if (!isArray(now) && typeof now !== 'string') return;
  const before = words(start);
  const after = words(now);
  const place = ownPlace(scene);
  for (let i = 0; i < after.length; i++) if (!has(before, after[i])) note(leave.method, [after[i]], place);
  for (let i = 0; i < before.length; i++) if (!has(after, before[i])) note(leave.remove, [before[i]], place);
};

/** Tells everything that the code left behind. `roots` holds it by name, `at` is where the code called back. */
exports.tellLeaves = (roots, at) => {
  const { leaves, values } = host.job.legacy;
  for (let i = 0; i < leaves.length; i++) {
    const leave = leaves[i];
    const now = follow(roots, leave.path, 0, leave.path.length);
    const start = follow(values, leave.start, 0, leave.start.length);
    kinds[leave.kind](record({ leave, now, start, roots, at }));
  }
};
