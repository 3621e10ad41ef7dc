exports.onExecuteCustomEmailProvider = async (event, api) => {
  const sender = (event.tenant.friendly_name || event.tenant.id).trim();
  if (sender === '') api.notification.drop('There is no sender.');
};
