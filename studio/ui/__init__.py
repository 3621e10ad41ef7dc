"""Everything you can see. Qt lives here and nowhere else."""

from studio.ui.plain_import import import_plainly

import_plainly()
