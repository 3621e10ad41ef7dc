exports.onExecutePreUserRegistration = async (event, api) => {
  const company = event.user.user_metadata?.company?.trim();
  if (company) api.user.setAppMetadata('company', company);
};
