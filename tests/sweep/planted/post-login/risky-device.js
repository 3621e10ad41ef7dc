exports.onExecutePostLogin = async (event, api) => {
  const risk = event.authentication?.riskAssessment;
  if (!risk) return;
  const { confidence } = risk.assessments.NewDevice; // PLANTED
  if (confidence === 'low') api.multifactor.enable('any');
};
