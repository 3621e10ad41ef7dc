const PATTERN_MS = 1000;

class Absent {}
const ABSENT = new Absent();

/** A value that can be read as a text, as a list and as a mapping; what it is compared with decides. */
class Readings {
  constructor(text, items, members) {
    Object.assign(this, { text, items, members });
  }

  like(wanted) {
    const order = typeof wanted === 'string' ? [this.text, this.items, this.members]
      : isMapping(wanted) ? [this.members, this.items, this.text] : [this.items, this.members, this.text];
    return order.find((each) => each !== undefined) ?? ABSENT;
  }
}

/** What an action did that only the studio can answer. */
class NeedsStudio extends Error {}

const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMatcher = (value) => isMapping(value) && Object.keys(value).some((name) => name.startsWith('$'));
const plain = (value) => (value instanceof Readings ? value.text ?? value.like([]) : value);
const shown = (value) => (value === ABSENT ? 'absent' : JSON.stringify(plain(value)));
const kind = (value) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
const moment = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const found = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(value) || value.length === 10 ? value : `${value}Z`);
  return Number.isNaN(found) ? undefined : found;
};

function compared(wanted, found, test) {
  if (typeof wanted === 'number') return typeof found === 'number' && test(found, wanted);
  const [left, right] = [moment(found), moment(wanted)];
  return left !== undefined && right !== undefined && test(left, right);
}

/** The pattern in the words of JavaScript, with its flags: scenarios are written in those of Python. */
function translated(pattern) {
  const [, flags = '', rest] = /^(?:\(\?([aimsu]+)\))?([^]*)$/.exec(pattern);
  const words = { '\\A': '(?<![^])', '\\Z': '(?![^])', '(?P<': '(?<' };
  const source = rest.replace(/\\[^]|\(\?P<|\(\?P=(\w+)\)/g, (found, name) => (name ? `\\k<${name}>` : words[found] ?? found));
  return { source, flags: flags.replace(/[au]/g, '') };
}

/** Whether a pattern is found in a text; one that takes too long is an error, and no endless test. */
function isFound(pattern, text) {
  const search = 'new RegExp(source, flags).test(text)';
  try {
    return vm.runInNewContext(search, { ...translated(pattern), text }, { timeout: PATTERN_MS });
  } catch (error) {
    if (error.name !== 'SyntaxError') throw error;
    throw new NeedsStudio(`the regular expression ${pattern} is for the studio only`);
  }
}

function contains(wanted, found) {
  if (found instanceof Readings) return [found.text, found.items].some((each) => each !== undefined && contains(wanted, each));
  if (Array.isArray(wanted)) return wanted.every((each) => contains(each, found));
  if (typeof found === 'string') return typeof wanted === 'string' && found.includes(wanted);
  return Array.isArray(found) && found.some((each) => fits(wanted, each));
}

function anyOrder(wanted, found) {
  const owner = new Map();
  const place = (index, seen) => found.some((item, at) => {
    if (seen.has(at) || !fits(wanted[index], item)) return false;
    seen.add(at);
    if (owner.has(at) && !place(owner.get(at), seen)) return false;
    owner.set(at, index);
    return true;
  });
  return Array.isArray(found) && found.length === wanted.length && wanted.every((_, index) => place(index, new Set()));
}

const WHOLE = new Set(['$absent', '$any', '$not', '$oneOf', '$contains', '$every', '$type']);
const MATCHERS = {
  $absent: (wanted, found) => (found === ABSENT) === wanted,
  $any: (wanted, found) => (found !== ABSENT) === wanted,
  $equals: (wanted, found) => util.isDeepStrictEqual(wanted, plain(found)),
  $not: (wanted, found) => !fits(wanted, found),
  $matches: (wanted, found) => typeof found === 'string' && isFound(wanted, found),
  $contains: contains,
  $oneOf: (wanted, found) => wanted.some((each) => fits(each, found)),
  $every: (wanted, found) => {
    const items = found instanceof Readings ? found.like([]) : found;
    return Array.isArray(items) && items.every((each) => fits(wanted, each));
  },
  $anyOrder: anyOrder,
  $length: (wanted, found) => found !== ABSENT && found !== null
    && fits(wanted, isMapping(found) ? Object.keys(found).length : found.length),
  $type: (wanted, found) => kind(found instanceof Readings ? found.like([]) : found) === wanted && found !== ABSENT,
  $gt: (wanted, found) => compared(wanted, found, (a, b) => a > b),
  $gte: (wanted, found) => compared(wanted, found, (a, b) => a >= b),
  $lt: (wanted, found) => compared(wanted, found, (a, b) => a < b),
  $lte: (wanted, found) => compared(wanted, found, (a, b) => a <= b),
};

/** In what a found value falls short of an expected one, as sentences. */
function differences(wanted, found, where) {
  if (isMatcher(wanted)) {
    return Object.entries(wanted).flatMap(([name, argument]) => {
      const value = found instanceof Readings && !WHOLE.has(name) ? found.like(argument) : found;
      return MATCHERS[name](argument, value) ? [] : [`${where} is ${shown(found)}; expected ${name} ${shown(argument)}`];
    });
  }
  const value = found instanceof Readings ? found.like(wanted) : found;
  if (isMapping(wanted) && isMapping(value)) {
    return Object.entries(wanted).flatMap(([name, item]) => differences(item, name in value ? value[name] : ABSENT, `${where}.${name}`));
  }
  if (Array.isArray(wanted) && Array.isArray(value) && wanted.length === value.length) {
    return wanted.flatMap((item, index) => differences(item, value[index], `${where}[${index}]`));
  }
  const same = !isMapping(wanted) && !Array.isArray(wanted) && Object.is(wanted, value);
  return same ? [] : [`${where} is ${shown(value)}; expected ${shown(wanted)}`];
}

const fits = (wanted, found) => differences(wanted, found, '').length === 0;

const place = (url) => `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
const FAILURES = {
  timeout: (url) => [`connect ETIMEDOUT ${place(url)}`, 'ETIMEDOUT'],
  refused: (url) => [`connect ECONNREFUSED ${place(url)}`, 'ECONNREFUSED'],
  dns: (url) => [`getaddrinfo ENOTFOUND ${url.hostname}`, 'ENOTFOUND'],
  reset: () => ['read ECONNRESET', 'ECONNRESET'],
};
const failed = (message, code) => new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

/** The network of a scenario: fetch is answered from its list, and nothing else leaves the machine. */
function network(scenario, asked) {
  const mocks = (scenario.http ?? []).map((mock) => ({ ...mock, used: 0 }));
  const glob = (pattern) => new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')}$`);
  const answers = (mock, request) => {
    const wanted = mock.request ?? {};
    if (mock.enabled === false) return false;
    const headers = Object.entries(wanted.headers ?? {}).every(([name, value]) => {
      const found = request.headers[name.toLowerCase()] ?? ABSENT;
      return typeof value === 'string' ? found !== ABSENT && glob(value).test(found) : fits(value, found);
    });
    const query = Object.entries(wanted.query ?? {}).every(([name, value]) => {
      const found = new URL(request.url).searchParams.get(name) ?? ABSENT;
      return typeof value === 'string' ? found !== ABSENT && glob(value).test(found) : fits(value, found);
    });
    const url = glob(wanted.url ?? '*');
    return (!wanted.method || wanted.method.toUpperCase() === request.method)
      && (url.test(request.url) || (wanted.query && url.test(request.url.split('?')[0])))
      && headers && query && (!('json' in wanted) || fits(wanted.json, request.json ?? ABSENT))
      && (!('body' in wanted) || fits(wanted.body, request.body ?? ABSENT));
  };
  return async (input, init) => {
    const raw = new Request(input, init);
    const body = raw.body ? await raw.text() : null;
    const request = { method: raw.method, url: raw.url, headers: Object.fromEntries(raw.headers), body };
    try {
      request.json = JSON.parse(body);
    } catch {
      request.json = undefined;
    }
    asked.push(request);
    const mock = mocks.find((each) => answers(each, request));
    request.served_by = mock ? 'mock' : 'blocked';
    if (!mock) throw failed(`Network request blocked: ${raw.method} ${raw.url}`);
    const steps = mock.responses ?? [mock.response ? mock.response : { failure: mock.failure }];
    const step = steps[Math.min(mock.used, steps.length - 1)];
    mock.used += 1;
    if (step.failure) throw failed(...FAILURES[step.failure](new URL(raw.url)));
    const headers = { ...('json' in step ? { 'content-type': 'application/json' } : {}), ...step.headers };
    const content = 'json' in step ? JSON.stringify(step.json) : step.base64 ? Buffer.from(step.base64, 'base64') : step.text ?? null;
    const status = step.status ?? 200;
    request.status = status;
    return new Response([204, 205, 304].includes(status) ? null : content, { status, headers });
  };
}

/** What methods answer that do not only record; everything else that answers needs the studio. */
function replies(state) {
  return {
    'cache.get': (key) => state.cache[key],
    'cache.set': (key, value, options = {}) => {
      const expires = options.expires_at ?? (options.ttl === undefined ? null : Date.now() + options.ttl);
      state.cache[key] = { value, expires_at: expires };
      state.changes.cache = { ...state.changes.cache, [key]: state.cache[key] };
      return { type: 'success', record: state.cache[key] };
    },
    'cache.delete': (key) => {
      delete state.cache[key];
      return { type: 'success' };
    },
    'redirect.can': () => true,
    'rules.was_executed': () => false,
  };
}

function apiOf(state) {
  const api = {};
  const answer = replies(state);
  for (const method of METHODS) {
    const names = method.name.split('.').slice(1);
    const last = names.pop();
    const owner = names.reduce((found, name) => (found[name] ??= {}), api);
    owner[last] = (...args) => {
      state.calls.push({ method: method.name, args: JSON.parse(JSON.stringify(args.map((each) => each ?? null))), effect: method.effect, options: method.options });
      if (method.returns === 'api') return api;
      if (method.returns === 'void') return undefined;
      if (method.effect in answer) return answer[method.effect](...args);
      throw new NeedsStudio(`${method.name} is answered by the studio only`);
    };
  }
  return api;
}

/** The code as the platform loads it: a CommonJS module with a console and a fetch of its own. */
function load(state) {
  const lines = (level) => (...args) => state.console.push({ level, text: util.format(...args) });
  const said = Object.fromEntries(['log', 'info', 'warn', 'error', 'debug', 'trace'].map((level) => [level, lines(level)]));
  const own = { ...console, ...said };
  const loaded = new Map();
  const requireFrom = (name) => (name.startsWith('actions:') ? loadModule(name.slice(8)) : require(name));
  const run = (code, file, actions) => {
    const module = { exports: {} };
    const names = ['exports', 'require', 'module', 'console', 'fetch', 'actions'];
    vm.compileFunction(code, names, { filename: file })(module.exports, requireFrom, module, own, state.fetch, actions);
    return module.exports;
  };
  const loadModule = (name) => {
    if (!(name in MODULES)) throw new Error(`There is no module ${name} in this file`);
    if (!loaded.has(name)) loaded.set(name, run(MODULES[name], `modules/${name}.js`, { secrets: state.secrets }));
    return loaded.get(name);
  };
  return run(CODE, 'code.js', undefined);
}

const ENDS = {
  deny: 'denied', 'deny.subject_token': 'denied', 'redirect.send': 'redirect', 'prompt.render': 'prompt', 'mfa.enable': 'mfa', 'mfa.challenge': 'challenge', 'mfa.enroll': 'challenge',
};

async function play(scenario) {
  const state = { calls: [], console: [], http: [], changes: {}, cache: structuredClone(scenario.cache), secrets: scenario.secrets, error: undefined };
  state.fetch = network(scenario, state.http);
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = () => { throw new Error('Network request blocked: only fetch is answered outside the studio'); };
  try {
    const handler = load(state)[scenario.handler];
    if (typeof handler !== 'function') return { ...state, status: 'handler_missing' };
    await handler({ ...structuredClone(scenario.event), secrets: scenario.secrets, configuration: scenario.configuration }, apiOf(state));
  } catch (error) {
    if (error instanceof NeedsStudio) throw error;
    state.error = error;
    return { ...state, status: 'error' };
  } finally {
    net.Socket.prototype.connect = connect;
  }
  const ending = state.calls.findLast((call) => call.effect in ENDS);
  return { ...state, status: ending ? ENDS[ending.effect] : 'continue' };
}

function denialOf(state) {
  const call = state.calls.findLast((each) => ENDS[each.effect] === 'denied');
  if (!call) return ABSENT;
  return Object.fromEntries((call.options.arguments ?? []).map((name, index) => [name, call.args[index] ?? ABSENT]));
}

function changesOf(state) {
  const found = { ...state.changes };
  for (const [effect, target] of [['metadata.app', 'app_metadata'], ['metadata.user', 'user_metadata']]) {
    for (const call of state.calls.filter((each) => each.effect === effect)) {
      found[target] = { ...found[target], [call.args[0]]: call.args[1] };
    }
  }
  return found;
}

/** Claims that the code asked for, by token; which of them the platform drops is known to the studio only. */
function claimsOf(state, token) {
  const calls = state.calls.filter((call) => call.effect === 'claim' && (call.options.token ?? token) === token);
  return Object.fromEntries(calls.map((call) => [call.args[0], call.args[1]]));
}

function foundIn(state) {
  const { error } = state;
  return {
    calls: state.calls.map(({ method, args }) => new Readings(method, undefined, { method, args })),
    console: new Readings(state.console.map((line) => line.text).join('\n'), state.console.map((line) => new Readings(line.text, undefined, line))),
    http: state.http.map((each) => new Readings(`${each.method} ${each.url}`, undefined, each)),
    denial: denialOf(state),
    changes: changesOf(state),
    error: error === undefined ? ABSENT : { name: error?.name ?? 'Error', message: error?.message ?? String(error) },
  };
}

const KNOWN = { denial: ['reason', 'code'], error: ['name', 'message'], changes: ['app_metadata', 'user_metadata', 'cache'] };

/** Compares what can be compared here, and names what cannot. */
function verify(expected, state) {
  const found = foundIn(state);
  const wrong = [];
  const open = [];
  for (const [key, wanted] of Object.entries(expected)) {
    if (key === 'status') {
      const off = differences(wanted, state.status, key);
      // Whether a redirect, a form or a challenge comes about depends on grant and user.
      if (off.length && !['continue', 'denied', 'error', 'handler_missing'].includes(state.status)) open.push(key);
      else wrong.push(...off);
    } else if (key === 'id_token' || key === 'access_token') {
      verifyClaims(key, wanted, state, wrong, open);
    } else if (key in KNOWN && isMapping(wanted) && !isMatcher(wanted)) {
      for (const [name, item] of Object.entries(wanted)) {
        const value = isMapping(found[key]) && found[key] !== ABSENT && name in found[key] ? found[key][name] : ABSENT;
        const undone = value !== ABSENT && key === 'changes' && fits(item, ABSENT);
        if (KNOWN[key].includes(name) && !undone && !(key === 'denial' && name === 'code' && value === ABSENT)) wrong.push(...differences(item, value, `${key}.${name}`));
        else open.push(`${key}.${name}`);
      }
    } else if (key in found) {
      wrong.push(...differences(wanted, found[key], key));
    } else {
      open.push(key);
    }
  }
  return { wrong, open };
}

function verifyClaims(token, wanted, state, wrong, open) {
  if (!isMapping(wanted) || isMatcher(wanted)) {
    open.push(token);
    return;
  }
  const claims = claimsOf(state, token);
  for (const [name, item] of Object.entries(wanted)) {
    const dropped = name in claims && fits(item, ABSENT);
    if (PLATFORM_CLAIMS.includes(name) || dropped || state.status !== 'continue') open.push(`${token}.${name}`);
    else wrong.push(...differences(item, name in claims ? claims[name] : ABSENT, `${token}.${name}`));
  }
}

for (const scenario of SCENARIOS) {
  test(scenario.title, { skip: scenario.skip ?? false }, async (context) => {
    if (scenario.now) context.mock.timers.enable({ apis: ['Date'], now: Date.parse(scenario.now) });
    let found;
    try {
      found = verify(scenario.expect, await play(scenario));
    } catch (error) {
      if (!(error instanceof NeedsStudio)) throw error;
      context.skip(error.message);
      return;
    }
    const { wrong, open } = found;
    if (open.length) context.diagnostic(`needs the studio, and was not checked here: ${open.join(', ')}`);
    if (wrong.length) assert.fail(wrong.join('\n'));
  });
}

test('the code exports its handler', () => {
  const state = { calls: [], console: [], http: [], fetch: () => { throw new Error('no network'); }, secrets: {} };
  assert.ok(HANDLERS.some((name) => typeof load(state)[name] === 'function'), `expected one of ${HANDLERS.join(', ')}`);
});
