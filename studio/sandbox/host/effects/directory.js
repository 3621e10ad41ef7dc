'use strict';
// api.groups and api.roles: questions to the tenant, answered from the job's lists.
// https://auth0.com/docs/actions/reference/post-login/post-login-api-object

const { record, isArray, isInteger, floor, Error, parse, stringify } = host.primordials;

const listOf = (name) => (isArray(host.job.state[name]) ? host.job.state[name] : []);
const groups = listOf('groups');
const roles = listOf('roles');
const PAGE = 50;

const texts = (value) => stringify(value);

const page = (all, name, params, most) => {
  const asked = params === undefined || params === null ? {} : params;
  const { take, from } = asked;
  if (take !== undefined && (!isInteger(take) || take < 1 || take > most)) {
    throw new Error('The "take" parameter must be a positive integer if provided.');
  }
  const start = typeof from === 'string' && +from > 0 ? floor(+from) : 0;
  const end = start + (take === undefined ? PAGE : take);
  let out = '';
  for (let i = start; i < end && i < all.length; i++) out += (out ? ',' : '') + texts(all[i]);
  const next = end < all.length ? ',"next":"' + end + '"' : '';
  return parse('{"' + name + '":[' + out + ']' + next + '}');
};

const asked = (value, words) => {
  if (!isArray(value) || value.length === 0) throw new Error('The ' + words + ' must be a non-empty array of strings.');
  return value;
};

const membership = (wanted) => {
  let out = '';
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group.id !== wanted && group.name !== wanted) continue;
    out += (out ? ',' : '') + texts({ id: group.id, name: group.name, group_type: group.group_type || 'connection' });
  }
  return out ? '{"is_member":true,"matches":[' + out + ']}' : '{"is_member":false}';
};

const having = (key, wanted) => {
  let out = '';
  for (let i = 0; i < roles.length; i++) {
    for (let k = 0; k < wanted.length; k++) {
      if (roles[i][key] === wanted[k]) out += (out ? ',' : '') + texts(roles[i]);
    }
  }
  return parse('{"roles":[' + out + ']}');
};

const answers = record({
  getUserGroups: (args) => page(groups, 'groups', args.length ? args[0] : undefined, 1000),
  hasGroupMembership: (args) => {
    const names = asked(args.length ? args[0] : undefined, 'groups');
    let out = '';
    for (let i = 0; i < names.length; i++) {
      if (typeof names[i] === 'string') out += (out ? ',' : '') + texts(names[i]) + ':' + membership(names[i]);
    }
    return parse('{"memberships":{' + out + '}}');
  },
  getUserEffectiveRoles: (args) => page(roles, 'roles', args.length ? args[0] : undefined, 100),
  getUserEffectiveRolesByIds: (args) => having('id', asked(args.length ? args[0] : undefined, 'ids')),
  getUserEffectiveRolesByNames: (args) => having('name', asked(args.length ? args[0] : undefined, 'names')),
});

/** The live effect of one groups or roles method, found by the method's own name. */
exports.directoryEffect = (entry) => {
  const path = entry.name.split('.');
  const answer = answers[path[path.length - 1]];
  if (answer === undefined) return undefined;
  const effect = (call) => record({ value: answer(call.args), result: undefined });
  effect.pending = true;
  return effect;
};
