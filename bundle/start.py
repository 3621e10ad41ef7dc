"""Where the bundled program begins: it is the studio, its command line, and the launcher of its own children."""

from __future__ import annotations

import sys

if sys.argv[1:2] == ["--sandbox-launch"]:
    from studio.sandbox.layers import launcher

    launcher.main(sys.argv[2])
else:
    from studio.cli import main

    sys.exit(main())
