'use strict';
// api.groups, api.roles and api.rules: questions to the tenant, answered from the job's lists.
// https://auth0.com/docs/actions/reference/post-login/post-login-api-object

const { effects, option } = host;
const { record, isArray, isInteger, floor, min, Error, parse, stringify } = host.primordials;

const listOf = (name) => (isArray(host.job.state[name]) ? host.job.state[name] : []);
const groups = listOf('groups');
const roles = listOf('roles');
const rules = listOf('executed_rules');

/** A question that is answered with a promise, even when it is refused. */
const question = (id, answer) => {
  const effect = (call) => record({ value: answer(call), result: undefined });
  effect.pending = true;
  effects[id] = effect;
};

const refuse = (name, what) => new Error('The "' + name + '" parameter must be ' + what);

const paging = ({ from, take } = {}) => record({ from, take });

/** One page of `all` under the name that the answer gives it; `next` is where the following page begins. */
const page = (all, name) => (call) => {
  const { from, take } = paging(call.args.length > 0 ? call.args[0] : undefined);
  if (from !== undefined && typeof from !== 'string') throw refuse('from', 'a string if provided.');
  if (take !== undefined && (!isInteger(take) || take <= 0)) throw refuse('take', 'a positive integer if provided.');
  const start = from !== undefined && +from > 0 ? floor(+from) : 0;
  const size = take === undefined ? option(call, 'page', 50) : min(take, option(call, 'max_take', take));
  let out = '';
  for (let i = start; i < start + size && i < all.length; i++) out += (out ? ',' : '') + stringify(all[i]);
  const next = start + size < all.length ? ',"next":"' + (start + size) + '"' : '';
  return parse('{"' + name + '":[' + out + ']' + next + '}');
};

/** The list that is asked about; its members are taken as they are. */
const asked = (call, name) => {
  const list = call.args.length > 0 ? call.args[0] : undefined;
  if (!isArray(list) || list.length === 0) throw refuse(name, 'a non-empty array of strings.');
  return list;
};

const membership = (wanted) => {
  let out = '';
  for (let i = 0; i < groups.length; i++) {
    const { id, name, group_type: type } = groups[i];
    if (id !== wanted && name !== wanted) continue;
    out += (out ? ',' : '') + stringify({ id, name, group_type: type === undefined ? 'connection' : type });
  }
  return out ? '{"is_member":true,"matches":[' + out + ']}' : '{"is_member":false}';
};

const having = (key, wanted) => {
  let out = '';
  for (let i = 0; i < roles.length; i++) {
    let found = false;
    for (let k = 0; k < wanted.length && !found; k++) found = roles[i][key] === wanted[k];
    if (found) out += (out ? ',' : '') + stringify(roles[i]);
  }
  return parse('{"roles":[' + out + ']}');
};

question('groups.list', page(groups, 'groups'));
question('groups.check', (call) => {
  const names = asked(call, 'groups');
  let out = '';
  for (let i = 0; i < names.length; i++) {
    if (typeof names[i] === 'string') out += (out ? ',' : '') + stringify(names[i]) + ':' + membership(names[i]);
  }
  return parse('{"memberships":{' + out + '}}');
});
question('roles.list', page(roles, 'roles'));
question('roles.by_ids', (call) => having('id', asked(call, 'ids')));
question('roles.by_names', (call) => having('name', asked(call, 'names')));

effects['rules.was_executed'] = (call) => {
  let found = false;
  for (let i = 0; i < rules.length && !found; i++) found = rules[i] === call.args[0];
  return record({ value: found, result: undefined });
};
