'use strict';
// A child started ahead plays a run that nobody hears, so that the engine has compiled the host's functions
// when the real one comes. Nothing of it is kept: the real run has a host of its own.

const CODE = 'exports.h = async (event, api) => { api.x; }; exports.g = 1;';
const ROUNDS = 3;
const event = { user: { user_id: 'a', app_metadata: { roles: ['a'] } }, request: { hostname: 'h', ip: 'i' } };
const job = {
  file: 'rehearsal.js', code: CODE, handler: 'h', handlers: ['h'], event, secrets: {}, configuration: {}, cache: {},
  state: {}, modules: {}, now_ms: null, limits: { wall_s: 1 },
};
// Calls that most actions make; whatever this trigger lacks, or refuses, is passed over.
const CALLS = [
  ['idToken', 'setCustomClaim', 'a', { a: [1, 'b', null], c: { d: true } }],
  ['accessToken', 'setCustomClaim', 'a', 'b'],
  ['access', 'deny', 'a'],
  ['user', 'setAppMetadata', 'a', 1],
  ['cache', 'set', 'a', 'b'],
];

const attempt = (work) => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const play = (text) => {
  const run = host.makeRun();
  run.send = () => {};
  attempt(() => run.take(text));
  for (const [owner, name, ...given] of CALLS) attempt(() => run.api[owner][name](...given));
  const console = attempt(() => run.makeConsole());
  attempt(() => console.log('%s', event));
  attempt(() => run.findHandler(run.evaluate(run.compile(), console), 'h'));
  attempt(() => run.fault(new Error('a')));
  attempt(() => run.cacheForm());
};

/** Plays a run in silence. */
exports.rehearse = () => {
  const text = host.primordials.stringify(job);
  const { console } = globalThis;
  const tag = host.tagger(new Uint8Array(32));
  const bytes = new Uint8Array(4096);
  for (let i = 0; i < ROUNDS; i++) {
    play(text);
    tag(bytes, bytes.length, bytes, 0);
  }
  host.moment.at = null;
  host.primordials.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });
};
