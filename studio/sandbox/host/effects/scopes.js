'use strict';
// Scopes: how many an action may touch; and the target scopes of a credentials exchange, which are
// live in event.transaction.target_scopes.
// https://auth0.com/docs/actions/reference/credentials-exchange/credentials-exchange-api-object

const { effects, given, part, put, option } = host;
const { isArray, newTable, tableSet, tableDelete, tableClear, tableSize, mapEntries, mapNext, Error } =
  host.primordials;
const targets = newTable();

const start = part(part(given, 'transaction'), 'target_scopes');
const first = isArray(start) ? start : part(part(given, 'accessToken'), 'scope');
for (let i = 0; isArray(first) && i < first.length; i++) tableSet(targets, first[i], true);

const trimmed = (value) => (typeof value === 'string' ? host.primordials.trim(value) : value);

const mirror = () => {
  const scopes = [];
  const entries = mapEntries(targets);
  let size = 0;
  for (let step = mapNext(entries); !step.done; step = mapNext(entries)) {
    host.primordials.defineProperty(scopes, size, host.primordials.record({
      value: step.value[0], writable: true, enumerable: true, configurable: true,
    }));
    size += 1;
  }
  put(host.live.transaction, 'target_scopes', scopes);
  return undefined;
};

effects['scope.target.add'] = (call) => {
  tableSet(targets, trimmed(call.args[0]), true);
  return mirror();
};

effects['scope.target.remove'] = (call) => {
  tableDelete(targets, trimmed(call.args[0]));
  return mirror();
};

effects['scope.target.set'] = (call) => {
  tableClear(targets);
  const scopes = call.args[0];
  for (let i = 0; isArray(scopes) && i < scopes.length; i++) tableSet(targets, trimmed(scopes[i]), true);
  return mirror();
};

effects['scope.target.clear'] = () => {
  tableClear(targets);
  return mirror();
};

const touched = newTable();

/** https://github.com/auth0/auth0-actions: one action may touch 1000 scopes. */
const touch = (call) => {
  tableSet(touched, trimmed(call.args[0]), true);
  const most = option(call, 'max_scopes', 1000);
  if (tableSize(touched) <= most) return undefined;
  throw new Error(option(call, 'too_many', 'The number of scopes exceeds the allowed maximum of ' + most + '.'));
};
effects['scope.add'] = touch;
effects['scope.remove'] = touch;
