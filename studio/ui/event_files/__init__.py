"""The files of events: read and written beside the window where that takes long."""
