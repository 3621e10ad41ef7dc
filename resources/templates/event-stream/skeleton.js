// Empty event-stream action

exports.onExecuteEventStream = async (event, api) => {
  // Runs in the background for each event that the stream delivers, sometimes more than once.
};
