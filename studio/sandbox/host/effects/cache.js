'use strict';
// api.cache: string records with an expiry, shared by the actions of a trigger; limits never throw.
// https://auth0.com/docs/customize/actions/limitations and the official api implementation.

const { effects, present, bytes, option } = host;
const { newTable, tableGet, tableSet, tableHas, tableDelete, tableSize, mapEntries, mapNext, record, isFinite, min } =
  host.primordials;
const store = newTable();

const preset = host.job.cache;
for (const key of host.primordials.keys(preset)) {
  tableSet(store, key, record({ value: preset[key].value, expires_at: preset[key].expires_at }));
}

const failure = (code) => record({ value: { type: 'error', code }, result: undefined });
const copy = (kept) => ({ value: kept.value, expires_at: kept.expires_at });

const alive = (key) => {
  const kept = tableGet(store, key);
  if (kept !== undefined && kept.expires_at > present()) return kept;
  tableDelete(store, key);
  return undefined;
};

const each = (visit) => {
  const entries = mapEntries(store);
  for (let step = mapNext(entries); !step.done; step = mapNext(entries)) visit(step.value[0], step.value[1]);
};

const sweep = () => each((key) => alive(key));

const totalWith = (key, value) => {
  let total = bytes(key) + bytes(value);
  each((other, kept) => {
    if (other !== key) total += bytes(other) + bytes(kept.value);
  });
  return total;
};

/** When a record expires: the earlier of both options, at most a day ahead; null for a bad option. */
const expiry = (call, options) => {
  const now = present();
  const latest = now + option(call, 'max_ttl_ms', 86400000);
  if (options === undefined || options === null) return now + option(call, 'default_ttl_ms', 900000);
  if (typeof options !== 'object') return null;
  const { ttl, expires_at: moment } = options;
  if (ttl !== undefined && !isFinite(ttl)) return null;
  if (moment !== undefined && !isFinite(moment)) return null;
  if (ttl === undefined && moment === undefined) return now + option(call, 'default_ttl_ms', 900000);
  return min(latest, ttl === undefined ? latest : now + ttl, moment === undefined ? latest : moment);
};

const refusal = (call, key, value) => {
  if (bytes(key) > option(call, 'max_key_bytes', 64)) return 'CacheKeySizeExceeded';
  if (bytes(value) > option(call, 'max_value_bytes', 4096)) return 'CacheValueSizeExceeded';
  sweep();
  if (!tableHas(store, key) && tableSize(store) >= option(call, 'max_entries', 20)) return 'MaxSideEffectsExceeded';
  return totalWith(key, value) > option(call, 'max_total_bytes', 8192) ? 'CacheSizeExceeded' : null;
};

effects['cache.get'] = (call) => {
  const key = call.args[0];
  const kept = typeof key === 'string' ? alive(key) : undefined;
  return record({ value: kept === undefined ? undefined : copy(kept), result: undefined });
};

effects['cache.set'] = (call) => {
  const key = call.args[0];
  const value = call.args[1];
  const options = call.args.length > 2 ? call.args[2] : undefined;
  if (typeof key !== 'string' || typeof value !== 'string') return failure('FailedToSetCacheRecord');
  const code = refusal(call, key, value);
  if (code !== null) return failure(code);
  const expires = expiry(call, options);
  if (expires === null) return failure('InvalidExpiry');
  if (expires <= present()) return failure('ItemAlreadyExpired');
  const kept = record({ value, expires_at: expires });
  tableSet(store, key, kept);
  return record({ value: { type: 'success', record: copy(kept) }, result: undefined });
};

effects['cache.delete'] = (call) => {
  const key = call.args[0];
  if (typeof key !== 'string') return failure('FailedToDeleteCacheRecord');
  if (alive(key) === undefined) return failure('CacheKeyDoesNotExist');
  tableDelete(store, key);
  return record({ value: { type: 'success' }, result: undefined });
};

/** The cache after the run, as ASCII JSON. */
exports.cacheForm = () => {
  sweep();
  let out = '';
  each((key, kept) => {
    out += (out ? ',' : '') + host.quote(key) + ':{"value":' + host.quote(kept.value) +
      ',"expires_at":' + host.number(kept.expires_at) + '}';
  });
  return '{' + out + '}';
};
