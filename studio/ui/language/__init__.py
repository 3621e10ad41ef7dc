"""Editor intelligence in the window: the engine's answers in the editor, and what there is without an engine."""
