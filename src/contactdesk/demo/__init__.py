"""A real HTTP service on the loopback that answers as both APIs do, errors included."""
