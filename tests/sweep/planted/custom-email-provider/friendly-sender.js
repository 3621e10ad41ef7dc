exports.onExecuteCustomEmailProvider = async (event, api) => {
  const sender = event.tenant.friendly_name.trim(); // PLANTED
  if (sender === '') api.notification.drop('There is no sender.');
};
