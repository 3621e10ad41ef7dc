module.exports = function (user, context, cb) {
  var language = context.renderLanguage || context.requestLanguage || 'en';
  var response = {};
  response.user = user;
  response.user.user_metadata = Object.assign({}, user.user_metadata, { language: language });
  response.user.app_metadata = user.app_metadata || {};
  response.user.app_metadata.origin = [user.tenant, context.connection.name, context.connection.id, context.request.ip].join('/');
  response.user.app_metadata.phone = user.phoneNumber || null;
  response.user.app_metadata.verified = user.emailVerified === true;
  cb(null, response);
};
