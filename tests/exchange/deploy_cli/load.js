// Loads folders with auth0-deploy-cli's own readers, without a tenant and without a network.
// Each line of standard input is {layout, folder, input, mappings}; each line of output what the tool would deploy,
// or its error. The schema of a whole tenant takes seconds to compile, so it is compiled once for all lines.
const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');
const Ajv = require('ajv');
require('auth0-deploy-cli/lib/logger').default.transports.forEach((transport) => { transport.silent = true; });
const { Auth0 } = require('auth0-deploy-cli/lib/tools');
const { toConfigFn } = require('auth0-deploy-cli/lib/utils');

const validate = Ajv.prototype.validate;
let compiled;
Ajv.prototype.validate = function once(schema, data) {
  compiled ??= this;
  const fits = validate.call(compiled, schema, data);
  this.errors = compiled.errors;
  return fits;
};

async function load({ layout, folder, input, mappings }) {
  const Context = require(`auth0-deploy-cli/lib/context/${layout}`).default;
  const config = JSON.parse(fs.readFileSync(path.join(folder, 'config.json'), 'utf8'));
  const context = new Context({
    ...config,
    AUTH0_INPUT_FILE: path.join(folder, input),
    AUTH0_KEYWORD_REPLACE_MAPPINGS: mappings,
  }, {});
  await context.loadAssetsFromLocal();
  if (layout === 'directory') {
    await new Auth0(context.mgmtClient, context.assets, toConfigFn(context.config)).validate();
  }
  const { actions, actionModules, triggers } = context.assets;
  return { config, actions, actionModules, triggers };
}

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const found = await load(JSON.parse(line)).catch((error) => ({ error: String(error) }));
    process.stdout.write(`${JSON.stringify(found)}\n`);
  }
})();
