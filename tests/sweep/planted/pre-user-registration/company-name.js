exports.onExecutePreUserRegistration = async (event, api) => {
  const company = event.user.user_metadata.company.trim(); // PLANTED
  api.user.setAppMetadata('company', company);
};
