'use strict';
// api.samlResponse: what its arguments must be, and how large the attributes may be all together.
// https://github.com/auth0/auth0-actions (api implementation of post-login): the size is that of all attributes
// as one JSON object, those of earlier actions included, and is checked before the argument itself.

const { effects, option, bytes, complaint } = host;
const { Error, isArray, keys, record, hasOwn, getOwnPropertyDescriptor } = host.primordials;
const { stringify, parse, list, newTable, tableSet, mapEntries, mapNext } = host.primordials;
const { isProxy } = host.system.types;
const sizes = newTable();

const memberSize = (name, json) => bytes(stringify(name)) + 1 + bytes(json);

const earlier = host.job.state.saml_attributes;
if (earlier !== undefined) {
  for (const name of keys(earlier)) tableSet(sizes, name, memberSize(name, stringify(earlier[name])));
}

/** What JSON makes of the argument. The exact form was made before, so that code of the action runs once only. */
const jsonOf = (call, i, value) => {
  const made = call.made === undefined ? undefined : call.made[i];
  if (made === undefined) return stringify(value);
  if (made.failed) throw made.thrown;
  return made.json;
};

const totalWith = (name, size) => {
  const entries = mapEntries(sizes);
  let sum = 2 + size; // The braces; each further member adds a comma.
  for (let step = mapNext(entries); !step.done; step = mapNext(entries)) {
    if (step.value[0] !== name) sum += step.value[1] + 1;
  }
  return sum;
};

/** An item as it stands; what code of the action would have to answer is taken from `parsed` instead. */
const item = (value, parsed, i) => {
  if (parsed === undefined || !isProxy(value)) {
    const found = getOwnPropertyDescriptor(value, i);
    if (found !== undefined && hasOwn(found, 'value')) return found.value;
  }
  return parsed === undefined ? undefined : parsed[i];
};

/** The value with no code of the action in it: a list becomes a copy, from what JSON makes of it where it must. */
const still = (call, i, value, json) => {
  if (!isArray(value)) return value;
  const made = call.made !== undefined && call.made[i] !== undefined && json !== undefined;
  const parsed = made ? parse(json) : undefined;
  const size = isProxy(value) && isArray(parsed) ? parsed.length : value.length;
  const copy = list();
  for (let k = 0; k < size; k++) copy[k] = item(value, parsed, k);
  return copy;
};

const tooLarge = (call) => {
  const limit = option(call, 'max_total_bytes', 102400);
  return new Error(
    option(call, 'too_large', 'The total size of the SAML attributes exceeds the limit of ' + limit + ' bytes.'),
  );
};

const NO_SCHEMA = record({
  attribute: record({ type: 'string' }),
  value: record({ type: ['string', 'number', 'boolean', 'null', 'array'] }),
});

effects['saml.attribute'] = (call) => {
  const name = call.args[0];
  const given = call.args.length > 1 ? call.args[1] : undefined;
  const value = given === undefined ? null : given;
  if (call.made !== undefined && call.made[1] !== undefined && call.made[1].large) throw tooLarge(call);
  const json = jsonOf(call, 1, value);
  const size = typeof name === 'string' && json !== undefined ? memberSize(name, json) : 0;
  if (totalWith(name, size) > option(call, 'max_total_bytes', 102400)) throw tooLarge(call);
  const { attribute, value: of } = option(call, 'schema', NO_SCHEMA);
  const shape = record({ required: ['attribute'], members: record({ attribute, value: of }) });
  const about = complaint(shape, record({ attribute: name, value: still(call, 1, value, json) }));
  if (about !== '') throw new Error(about);
  tableSet(sizes, name, size);
  return undefined;
};

effects['saml.option'] = (call) => {
  const value = call.args.length > 0 ? call.args[0] : undefined;
  const schema = option(call, 'schema', undefined);
  if (value === undefined || schema === undefined) return undefined;
  const json = schema.items === undefined ? undefined : jsonOf(call, 0, value);
  const name = option(call, 'called', option(call, 'field', 'value'));
  const shape = record({ members: record({ [name]: schema }) });
  const about = complaint(shape, record({ [name]: still(call, 0, value, json) }));
  if (about !== '') throw new Error(about);
  return undefined;
};
