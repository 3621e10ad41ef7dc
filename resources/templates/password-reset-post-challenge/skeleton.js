// Empty password-reset-post-challenge action

/**
 * @param {Event} event
 * @param {PasswordResetPostChallengeAPI} api
 */
exports.onExecutePostChallenge = async (event, api) => {
  // Runs after the first reset challenge and before the new password is set.
};

/**
 * @param {Event} event
 * @param {PasswordResetPostChallengeAPI} api
 */
exports.onContinuePostChallenge = async (event, api) => {
  // Runs when the user comes back from a redirect or a form that this action started.
};
