'use strict';
// The few originals that have to come from the realm of a run itself: what the action can compare with its
// own. All the others work on values of any realm.

const own = Object.create(host.primordials);
own.Error = Error;
own.TypeError = TypeError;
own.RangeError = RangeError;
own.RegExp = RegExp;
own.RealDate = Date;
own.now = Date.now;
own.parse = JSON.parse;
own.objectPrototype = Object.prototype;
own.arrayPrototype = Array.prototype;
exports.primordials = own;

/** The prototypes of this realm that none of its globals names. */
exports.innards = () => {
  const { getPrototypeOf: up } = Object;
  const made = [
    [].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), ''.matchAll(/a/g), up([].values()),
    function* none() {}, async function* none() {}, async () => {}, Uint8Array, Uint8Array.prototype,
  ];
  const found = [Intl.DateTimeFormat, Intl.NumberFormat, Intl.Collator, up(globalThis)];
  for (const each of made) found.push(up(each), up(each).prototype, up(up(each)));
  for (const each of [...found]) if (typeof each === 'function') found.push(each.prototype);
  return found;
};
