exports.onExecuteSendPhoneMessage = async (event) => {
  const sender = event.client.name.slice(0, 11); // PLANTED
  console.log(`${sender} → ${event.message_options.recipient}: ${event.message_options.code}`);
};
