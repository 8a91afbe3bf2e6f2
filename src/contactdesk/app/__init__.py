"""Builds everything, connects the window to the services with one controller per area, and runs from start to exit."""
