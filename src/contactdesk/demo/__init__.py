"""An HTTP service on the loopback that imitates both APIs, including their errors."""
