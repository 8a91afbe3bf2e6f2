"""Build everything, connect the window to the services, one controller per area, and run from start to exit."""
