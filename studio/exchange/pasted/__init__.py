"""What somebody pastes to make an event of it: a printed event, an entry of a tenant log, a curl command."""
