'use strict';
// Argument checks that the platform leaves to a JSON schema: what a value is not, in the validator's words.
// https://github.com/auth0/auth0-actions (src/_shared): each complaint is the last part of its path and the
// message, complaints about one path are joined by commas, those about different paths by semicolons.

const p = host.primordials;
const { isArray, charCodeAt, hasOwn, getOwnPropertyDescriptor, record } = p;
const { isProxy } = host.system.types;

const kinds = record({
  string: (v) => typeof v === 'string',
  number: (v) => typeof v === 'number' && p.isFinite(v),
  boolean: (v) => typeof v === 'boolean',
  null: (v) => v === null,
  array: (v) => isArray(v),
});

/** Characters as the platform counts them: a surrogate pair is one. */
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

const fits = (value, types) => {
  for (let i = 0; i < types.length; i++) if (kinds[types[i]](value)) return true;
  return false;
};

const named = (types) => {
  let out = '';
  for (let i = 0; i < types.length; i++) out += (i > 0 ? ',' : '') + types[i];
  return out;
};

const among = (value, values) => {
  for (let i = 0; i < values.length; i++) if (values[i] === value) return true;
  return false;
};

const own = (value, schema) => {
  if (schema.enum !== undefined) return among(value, schema.enum) ? '' : 'must be equal to one of the allowed values';
  if (!fits(value, schema.type)) return 'must be ' + named(schema.type);
  const longest = schema.max_characters;
  if (typeof value === 'string' && longest !== undefined && characters(value) > longest) {
    return 'must NOT have more than ' + longest + ' characters';
  }
  if (isArray(value) && schema.max_items !== undefined && value.length > schema.max_items) {
    return 'must NOT have more than ' + schema.max_items + ' items';
  }
  return '';
};

/** An item as it stands; what code of the action would have to answer is taken from `parsed` instead. */
const item = (list, parsed, i) => {
  if (parsed === undefined || !isProxy(list)) {
    const found = getOwnPropertyDescriptor(list, i);
    if (found !== undefined && hasOwn(found, 'value')) return found.value;
  }
  return parsed === undefined ? undefined : parsed[i];
};

/** What is wrong with `value`, or ''. `parsed` is what JSON makes of it, for lists that run code when read. */
exports.complaint = (name, value, schema, parsed) => {
  const said = own(value, schema);
  let out = said === '' ? '' : name + ' ' + said;
  if (schema.items === undefined || !isArray(value)) return out;
  const list = isProxy(value) && isArray(parsed) ? parsed : value;
  for (let i = 0; i < list.length; i++) {
    const about = own(item(list, parsed, i), schema.items);
    if (about !== '') out += (out === '' ? '' : '; ') + i + ' ' + about;
  }
  return out;
};
