'use strict';
// api.samlResponse: what its arguments must be, and how large the attributes may be all together.
// https://github.com/auth0/auth0-actions (api implementation of post-login): the size is that of all attributes
// as one JSON object, those of earlier actions included, and is checked before the argument itself.

const { effects, option, bytes, complaint } = host;
const { Error, keys, stringify, parse, newTable, tableSet, mapEntries, mapNext } = host.primordials;
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

const parsedOf = (call, i, json) =>
  call.made === undefined || call.made[i] === undefined || json === undefined ? undefined : parse(json);

const tooLarge = (call) => {
  const limit = option(call, 'max_total_bytes', 102400);
  return new Error(
    option(call, 'too_large', 'The total size of the SAML attributes exceeds the limit of ' + limit + ' bytes.'),
  );
};

const ANY = host.primordials.record({ type: ['string', 'number', 'boolean', 'null', 'array'] });

effects['saml.attribute'] = (call) => {
  const name = call.args[0];
  const given = call.args.length > 1 ? call.args[1] : undefined;
  const value = given === undefined ? null : given;
  if (call.made !== undefined && call.made[1] !== undefined && call.made[1].large) throw tooLarge(call);
  const json = jsonOf(call, 1, value);
  const size = typeof name === 'string' && json !== undefined ? memberSize(name, json) : 0;
  if (totalWith(name, size) > option(call, 'max_total_bytes', 102400)) throw tooLarge(call);
  const schema = option(call, 'schema', {});
  const about = name === undefined
    ? " must have required property 'attribute'"
    : complaint('attribute', name, schema.attribute || { type: ['string'] });
  const rest = complaint('value', value, schema.value || ANY, parsedOf(call, 1, json));
  if (about !== '' || rest !== '') throw new Error(about + (about !== '' && rest !== '' ? '; ' : '') + rest);
  tableSet(sizes, name, size);
  return undefined;
};

effects['saml.option'] = (call) => {
  const value = call.args.length > 0 ? call.args[0] : undefined;
  const schema = option(call, 'schema', undefined);
  if (value === undefined || schema === undefined) return undefined;
  const json = schema.items === undefined ? undefined : jsonOf(call, 0, value);
  const name = option(call, 'called', option(call, 'field', 'value'));
  const about = complaint(name, value, schema, parsedOf(call, 0, json));
  if (about !== '') throw new Error(about);
  return undefined;
};
