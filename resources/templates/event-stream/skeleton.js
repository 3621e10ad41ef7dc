// Empty event-stream action

/**
 * @param {Event} event
 * @param {EventStreamAPI} api
 */
exports.onExecuteEventStream = async (event, api) => {
  // Runs in the background for each event that the stream delivers, sometimes more than once.
};
