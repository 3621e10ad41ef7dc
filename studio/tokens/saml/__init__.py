"""The answer to a SAML login: attributes with their provenance, and the signed document."""
