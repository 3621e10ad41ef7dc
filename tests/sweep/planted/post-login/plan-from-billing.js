exports.onExecutePostLogin = async (event, api) => {
  const answer = await fetch(`https://billing.example.com/plans/${encodeURIComponent(event.user.user_id)}`); // PLANTED
  const { plan } = await answer.json(); // PLANTED
  api.idToken.setCustomClaim('https://example.com/plan', plan.name); // PLANTED
};
