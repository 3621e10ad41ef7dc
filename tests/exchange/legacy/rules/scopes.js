function (user, context, callback) {
  var permissions = user.permissions || [];
  var requested = context.accessToken.scope;

  if (context.clientMetadata.narrow === 'true') {
    context.accessToken.scope = requested.filter(function (scope) { return scope.indexOf(':') < 0; }).concat(permissions);
  } else if (user.app_metadata && user.app_metadata.is_admin) {
    context.accessToken.scope.push('admin:all', 'read:reports');
  } else {
    context.accessToken.scope = 'openid profile';
  }
  return callback(null, user, context);
}
