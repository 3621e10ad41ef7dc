"""Everything you can see. Qt lives here and nowhere else."""

from studio.ui.plain_import import import_plainly
from studio.ui.quick_enums import make_enums_quickly

make_enums_quickly()
import_plainly()
