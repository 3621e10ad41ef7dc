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
