"""The studio's side of the action's network: who answers a request, and what is recorded of it."""
