'use strict';
// The shape of a method's arguments, as the platform's validator sees it: what does not fit is told in one
// message, worded as there. The shapes are facts of the catalogue.
// https://github.com/auth0/auth0-actions (api implementation).

const { isArray, keys, record, RegExp, exec, charCodeAt, lastIndexOf, slice, isFinite, newTable } =
  host.primordials;
const { tableGet, tableSet, mapEntries, mapNext } = host.primordials;

/** Characters of a text, a surrogate pair counted once. */
const characters = (text) => {
  let size = text.length;
  for (let i = 0; i + 1 < text.length; i++) {
    const code = charCodeAt(text, i);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = charCodeAt(text, i + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    size -= 1;
    i += 1;
  }
  return size;
};

const isObject = (value) => value !== null && typeof value === 'object' && !isArray(value);

const isOf = (type, value) => {
  switch (type) {
    case 'object': return isObject(value);
    case 'array': return isArray(value);
    case 'number': return isFinite(value);
    case 'null': return value === null;
    default: return typeof value === type;
  }
};

const fitsType = (types, value) => {
  if (!isArray(types)) return isOf(types, value);
  for (let i = 0; i < types.length; i++) if (isOf(types[i], value)) return true;
  return false;
};

const named = (types) => {
  if (!isArray(types)) return types;
  let out = '';
  for (let i = 0; i < types.length; i++) out += (i > 0 ? ',' : '') + types[i];
  return out;
};

const among = (values, value) => {
  for (let i = 0; i < values.length; i++) if (values[i] === value) return true;
  return false;
};

/** Notes a complaint; several about the same place stand in one sentence, in the order of the places. */
const complain = (found, path, text) => {
  const before = tableGet(found, path);
  if (before !== undefined) tableSet(found, path, before + ', ' + text);
  else tableSet(found, path, slice(path, lastIndexOf(path, '/') + 1) + ' ' + text);
};

const textProblems = (shape, value, path, found) => {
  const { max_length: most, min_length: least, pattern } = shape;
  if (most !== undefined && characters(value) > most) {
    complain(found, path, 'must NOT have more than ' + most + ' characters');
  }
  if (least !== undefined && characters(value) < least) {
    complain(found, path, 'must NOT have fewer than ' + least + ' characters');
  }
  if (pattern !== undefined && exec(new RegExp(pattern, 'u'), value) === null) {
    complain(found, path, 'must match pattern "' + pattern + '"');
  }
};

const listProblems = (shape, value, path, found) => {
  if (shape.max_items !== undefined && value.length > shape.max_items) {
    complain(found, path, 'must NOT have more than ' + shape.max_items + ' items');
  }
  if (shape.items === undefined) return;
  for (let i = 0; i < value.length; i++) problems(shape.items, value[i], path + '/' + i, found);
};

/** Members that nobody knows, or whose name does not fit. */
const strangers = (shape, value, path, found) => {
  if (shape.closed !== true && shape.names === undefined) return;
  const pattern = shape.names === undefined ? null : new RegExp(shape.names, 'u');
  const names = keys(value);
  for (let i = 0; i < names.length; i++) {
    const known = pattern === null ? shape.members[names[i]] !== undefined : exec(pattern, names[i]) !== null;
    if (!known) complain(found, path, 'must NOT have additional properties');
  }
};

const memberProblems = (shape, value, path, found) => {
  const { max_properties: most, required, members } = shape;
  if (most !== undefined && keys(value).length > most) {
    complain(found, path, 'must NOT have more than ' + most + ' properties');
  }
  for (let i = 0; required !== undefined && i < required.length; i++) {
    if (value[required[i]] === undefined) {
      complain(found, path, "must have required property '" + required[i] + "'");
    }
  }
  strangers(shape, value, path, found);
  if (members === undefined) return;
  const names = keys(members);
  for (let i = 0; i < names.length; i++) {
    const member = value[names[i]];
    if (member === undefined || (members[names[i]].loose === true && !member)) continue;
    problems(members[names[i]], member, path + '/' + names[i], found);
  }
};

function problems(shape, value, path, found) {
  if (shape.enum !== undefined && !among(shape.enum, value)) {
    complain(found, path, 'must be equal to one of the allowed values');
  }
  if (shape.type !== undefined && !fitsType(shape.type, value)) {
    complain(found, path, 'must be ' + named(shape.type));
    return;
  }
  if (typeof value === 'string') textProblems(shape, value, path, found);
  else if (isArray(value)) listProblems(shape, value, path, found);
  else if (isObject(value)) memberProblems(shape, value, path, found);
}

/** What is wrong with `value` in one message, or an empty text. */
const complaint = (exports.complaint = (shape, value) => {
  const found = newTable();
  problems(shape, value, '', found);
  let out = '';
  const entries = mapEntries(found);
  for (let step = mapNext(entries); !step.done; step = mapNext(entries)) out += (out ? '; ' : '') + step.value[1];
  return out;
});

/** A function that answers what is wrong with the arguments of one method, or an empty text. */
exports.makeShape = (entry) => {
  const shape = entry.accepts;
  if (shape === undefined || shape === null) return () => '';
  const names = shape.arguments;
  const lead = shape.prefix ? shape.prefix + ': ' : '';
  return (args) => {
    const members = record({});
    for (let i = 0; i < names.length; i++) members[names[i]] = i < args.length ? args[i] : undefined;
    const found = complaint(shape, members);
    return found === '' ? '' : lead + found;
  };
};
