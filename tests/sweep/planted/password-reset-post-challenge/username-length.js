exports.onExecutePostChallenge = async (event, api) => {
  if (event.user.username.length < 3) api.access.deny('Too short a user name.'); // PLANTED
};
