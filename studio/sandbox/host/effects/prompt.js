'use strict';
// api.prompt.render: one form per action, never together with a redirect. Either mistake aborts the action.
// https://github.com/auth0/auth0-actions (api implementation of post-login).

const { effects, option, bytes, abort } = host;
const { Error, record, parse } = host.primordials;

exports.TOGETHER = 'Redirect and render commands cannot be used in the same action.';
const together = exports.TOGETHER;

effects['prompt.render'] = (call) => {
  const text = call.args.length > 1 && call.args[1] ? call.json(1) : '{}';
  const limit = option(call, 'max_total_bytes', 24576);
  if (text === undefined || bytes(text) > limit) throw new Error(option(call, 'too_large', ''));
  host.run.rendered = true;
  return record({ value: undefined, result: record({ options: parse(text) }) });
};
effects['prompt.render'].before = (call) => {
  if (host.run.redirected) abort(together, call.at);
  if (host.run.rendered) abort('Only 1 render command per action is allowed.', call.at);
};
