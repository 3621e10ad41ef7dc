'use strict';
// api.authentication: who the primary user is, once in a transaction.
// https://auth0.com/docs/actions/reference/post-login/post-login-api-object

const { effects } = host;
const { Error } = host.primordials;

let changed = host.job.state.primary_user_set === true;

effects['authentication.primary_user'] = () => {
  changed = true;
  return undefined;
};
effects['authentication.primary_user'].before = () => {
  if (changed) throw new Error('The primary user can only be altered once per transaction');
};
