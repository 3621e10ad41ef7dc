"""What the platform would not like about the code of an action, found on its syntax tree before it is run."""

from studio.language.lint.found import Fix, Found
from studio.language.lint.looking import lint

__all__ = ["Fix", "Found", "lint"]
