exports.onExecutePostLogin = async (event, api) => {
  console.log(JSON.stringify(event));
  const { protocol } = event.transaction; // PLANTED
  const ip = { ...event.request }.ip.split('.');
  const locale = structuredClone(event.transaction).locale.slice(0, 2); // PLANTED
  api.idToken.setCustomClaim('https://example.com/way', [protocol ?? 'none', ip.length, locale]);
};
