exports.onExecutePostChangePassword = async (event) => {
  const day = event.user.last_password_reset.slice(0, 10); // PLANTED
  console.log(`${event.user.user_id} has a new password since ${day}`);
};
