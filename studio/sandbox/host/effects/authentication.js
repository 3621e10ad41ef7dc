'use strict';
// api.authentication and api.rules.
// https://auth0.com/docs/actions/reference/post-login/post-login-api-object

const { effects } = host;
const { Error, record, startsWith, slice } = host.primordials;

const continueHandler = () => {
  const handlers = host.job.handlers;
  for (let i = 0; i < handlers.length; i++) if (startsWith(handlers[i], 'onContinue')) return handlers[i];
  return 'onContinue' + slice(host.job.handler, 'onExecute'.length);
};

effects['authentication.record_method'] = (call) => {
  if (startsWith(host.job.handler, 'onExecute')) {
    throw new Error(call.entry.name + ' can only be called in the ' + continueHandler() + ' handler.');
  }
  return undefined;
};

let changed = host.job.state.primary_user_set === true;

effects['authentication.primary_user'] = () => {
  if (changed) throw new Error('The primary user can only be altered once per transaction');
  changed = true;
  return undefined;
};

effects['rules.was_executed'] = () => record({ value: false, result: undefined });
