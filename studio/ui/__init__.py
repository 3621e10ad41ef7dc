"""Everything you can see. Qt lives here and nowhere else."""
