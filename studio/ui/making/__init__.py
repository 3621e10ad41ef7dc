"""Making events: persons and situations, made-up people, what was pasted, and what a field means."""
