"""What the platform promises, as data: triggers, fields, methods, claim rules, limits."""
