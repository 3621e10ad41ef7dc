"""`python -m studio` and the console script: the command line, which opens the window when asked."""

from __future__ import annotations

import sys

from studio.cli import main

if __name__ == "__main__":
    sys.exit(main())
