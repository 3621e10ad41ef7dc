"""Files on disk: actions, scenarios, settings, secrets, drafts."""
