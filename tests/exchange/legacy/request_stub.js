'use strict';
// Stands in for the package of that name: only what the Rules beside it use.
const https = require('https');

const send = (method, options, done) => {
  const { url, headers, json } = options;
  const request = https.request(url, { method, headers }, (response) => {
    let text = '';
    response.on('data', (part) => { text += part; });
    response.on('end', () => done(null, response, json ? JSON.parse(text || '{}') : text));
  });
  request.on('error', (error) => done(error));
  request.end();
};

exports.get = (options, done) => send('GET', options, done);
exports.post = (options, done) => send('POST', options, done);
