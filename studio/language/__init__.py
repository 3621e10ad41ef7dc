"""Editor intelligence: declarations from the catalogue, the TypeScript engine, and what does without it."""
