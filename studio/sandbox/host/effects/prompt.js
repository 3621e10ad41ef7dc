'use strict';
// api.prompt.render: one form per action, never together with a redirect; texts as on the platform.
// https://github.com/auth0/auth0-actions (api implementation of post-login).

const { effects, option, part, isRecord, bytes } = host;
const { Error, keys, stringify } = host.primordials;

exports.TOGETHER = 'Redirect and render commands cannot be used in the same action.';
const together = exports.TOGETHER;
const SIZED = ['fields', 'vars'];

const checkSize = (call, options) => {
  const most = option(call, 'max_properties', 24);
  const names = SIZED;
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const members = part(options, name);
    if (isRecord(members) && keys(members).length > most) {
      throw new Error('The prompt option "' + name + '" exceeds the limit of ' + most + ' properties.');
    }
  }
  const limit = option(call, 'max_total_bytes', 24576);
  const text = stringify(options);
  if (typeof text !== 'string' || bytes(text) <= limit) return;
  throw new Error(
    option(call, 'too_large', 'The total size of the prompt options exceeds the limit of ' + limit + ' bytes.'),
  );
};

effects['prompt.render'] = (call) => {
  if (host.run.redirected) throw new Error(together);
  if (host.run.rendered) throw new Error('Only 1 render command per action is allowed.');
  if (call.args.length > 1 && isRecord(call.args[1])) checkSize(call, call.args[1]);
  host.run.rendered = true;
  return undefined;
};
