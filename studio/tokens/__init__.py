"""ID and access tokens: claims with their provenance, signing, decoding."""
