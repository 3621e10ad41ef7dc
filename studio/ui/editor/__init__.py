"""The code editor: Scintilla with what a person expects around it."""
