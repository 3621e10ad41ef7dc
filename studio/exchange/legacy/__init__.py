"""Rules and Hooks: recognised, converted into Actions, and the conversion proved by running both."""
