module.exports = async function (user, context, cb) {
  try {
    await fetch('https://hooks.example.com/notice', {
      method: 'POST',
      body: JSON.stringify([user.id, user.username, user.email, user.last_password_reset, context.connection.name])
    });
    cb();
  } catch (error) {
    cb(error);
  }
};
