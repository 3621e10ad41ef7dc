(user, context, cb) => cb(user.email ? null : new Error('No address.'), user, context)
