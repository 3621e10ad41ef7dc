"""Action Studio: edit an Auth0 Action, build its event, run it, and see which tokens follow and why."""
