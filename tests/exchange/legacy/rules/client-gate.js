function (user, context, callback) {
    var allowed = { 'Studio SPA': true, 'Back office': true };

    // four spaces, as somebody liked them
    if (!allowed[context.clientName]) {
        return callback(new Error('Not from ' + context.clientName), user, context);
    }

    context.idToken['https://claims.example.com/client'] = context.clientID + '@' + context.tenant;
    if (context.clientMetadata && context.clientMetadata.tier) {
        context.accessToken['https://claims.example.com/tier'] = context.clientMetadata['tier'];
    }
    context.idToken['https://claims.example.com/connection'] = {
        id: context.connectionID,
        name: context.connection,
        strategy: context.connectionStrategy,
        hint: (context.connectionMetadata || {}).hint || null
    };

    callback(null, user, context);
};
