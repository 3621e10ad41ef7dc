'use strict';
// api.samlResponse.setAttribute: how many attributes, and how large, one action may set.
// https://auth0.com/docs/customize/actions/limitations

const { effects, option, bytes } = host;
const { Error, stringify, newTable, tableSet, tableHas, tableSize, mapEntries, mapNext } = host.primordials;
const sizes = newTable();

const sizeOf = (value) => {
  const text = stringify(value === undefined ? null : value);
  return typeof text === 'string' ? bytes(text) : 0;
};

const total = () => {
  let sum = 0;
  const entries = mapEntries(sizes);
  for (let step = mapNext(entries); !step.done; step = mapNext(entries)) sum += step.value[1];
  return sum;
};

effects['saml.attribute'] = (call) => {
  const name = call.args[0];
  const most = option(call, 'max_attributes', 100);
  if (!tableHas(sizes, name) && tableSize(sizes) >= most) {
    throw new Error('The number of SAML attributes exceeds the allowed maximum of ' + most + '.');
  }
  tableSet(sizes, name, bytes(name) + sizeOf(call.args.length > 1 ? call.args[1] : null));
  const limit = option(call, 'max_total_bytes', 102400);
  if (total() <= limit) return undefined;
  throw new Error(
    option(call, 'too_large', 'The total size of the SAML attributes exceeds the limit of ' + limit + ' bytes.'),
  );
};
