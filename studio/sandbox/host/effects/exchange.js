'use strict';
// The actor of a custom token exchange: who acts for the user, and for whom that one acts.
// https://auth0.com/docs/actions/reference/custom-token-exchange/custom-token-exchange-api-object

const { effects, isRecord, option } = host;
const { Error, keys } = host.primordials;
const OWN = ['sub', 'act', 'type'];

const isOwn = (name) => {
  for (let i = 0; i < OWN.length; i++) if (OWN[i] === name) return true;
  return false;
};

const checkProperty = (call, name, value) => {
  const longest = option(call, 'max_property_characters', 64);
  const more = ' in an actor object must NOT have more than ' + longest + ' characters.';
  const kind = typeof value;
  if (kind !== 'string' && kind !== 'number' && kind !== 'boolean') {
    throw new Error('Custom property in an actor object must be a string, number, or boolean.');
  }
  if (name.length > longest) throw new Error('Custom property key' + more);
  if (kind === 'string' && value.length > longest) throw new Error('Custom string property value' + more);
};

const checkLevel = (call, level) => {
  const longest = option(call, 'max_sub_characters', 512);
  const most = option(call, 'max_properties', 5);
  if (typeof level.sub !== 'string' || level.sub.length === 0) {
    throw new Error('The actor object must contain a sub claim.');
  }
  if (level.sub.length > longest) {
    throw new Error('Invalid setActor arguments: sub must NOT have more than ' + longest + ' characters');
  }
  const names = keys(level);
  let count = 0;
  for (let i = 0; i < names.length; i++) if (!isOwn(names[i])) count += 1;
  if (count > most) {
    throw new Error('No more than ' + most + ' custom properties are allowed in the actor object.');
  }
  for (let i = 0; i < names.length; i++) if (!isOwn(names[i])) checkProperty(call, names[i], level[names[i]]);
};

effects['authentication.actor'] = (call) => {
  const deepest = option(call, 'max_levels', 5);
  let level = call.args[0];
  checkLevel(call, level);
  for (let depth = 2; depth <= deepest && level.act !== undefined; depth++) {
    level = level.act;
    if (!isRecord(level)) throw new Error('The act claim must be a plain object.');
    checkLevel(call, level);
    if (depth === deepest && level.act !== undefined) {
      throw new Error('Actor nesting must not exceed ' + deepest + ' levels.');
    }
  }
  return undefined;
};
