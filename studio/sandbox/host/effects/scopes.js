'use strict';
// Scopes: how many an action may add; and the target scopes of a credentials exchange, which are live in
// event.transaction.target_scopes.
// https://auth0.com/docs/actions/reference/credentials-exchange/credentials-exchange-api-object

const { effects, given, part, mirror, option } = host;
const { isArray, newTable, tableSet, tableHas, tableDelete, tableClear, tableSize, mapEntries, mapNext, Error } =
  host.primordials;
const { defineProperty, record, trim } = host.primordials;
const targets = newTable();

const start = part(part(given, 'transaction'), 'target_scopes');
const first = isArray(start) ? start : part(part(given, 'accessToken'), 'scope');
for (let i = 0; isArray(first) && i < first.length; i++) tableSet(targets, first[i], true);

const show = () => {
  const scopes = [];
  const entries = mapEntries(targets);
  let size = 0;
  for (let step = mapNext(entries); !step.done; step = mapNext(entries)) {
    const value = step.value[0];
    defineProperty(scopes, size, record({ value, writable: true, enumerable: true, configurable: true }));
    size += 1;
  }
  mirror('transaction', 'target_scopes', scopes, true);
  return undefined;
};

const full = (call, count) => {
  if (count > option(call, 'max_scopes', 1000)) throw new Error(option(call, 'too_many', ''));
};

effects['scope.target.add'] = (call) => {
  const scope = trim(call.args[0]);
  if (!tableHas(targets, scope)) full(call, tableSize(targets) + 1);
  tableSet(targets, scope, true);
  return show();
};

effects['scope.target.remove'] = (call) => {
  tableDelete(targets, trim(call.args[0]));
  return show();
};

effects['scope.target.set'] = (call) => {
  const scopes = call.args[0];
  const wanted = newTable();
  for (let i = 0; i < scopes.length; i++) tableSet(wanted, trim(scopes[i]), true);
  full(call, tableSize(wanted));
  tableClear(targets);
  const entries = mapEntries(wanted);
  for (let step = mapNext(entries); !step.done; step = mapNext(entries)) tableSet(targets, step.value[0], true);
  return show();
};

effects['scope.target.clear'] = () => {
  tableClear(targets);
  return show();
};

const added = newTable();

/** One execution adds so many scopes at most; one that is taken back does not count. */
effects['scope.add'] = (call) => {
  const scope = trim(call.args[0]);
  if (!tableHas(added, scope)) full(call, tableSize(added) + 1);
  tableSet(added, scope, true);
  return undefined;
};
effects['scope.remove'] = (call) => {
  tableDelete(added, trim(call.args[0]));
  return undefined;
};
