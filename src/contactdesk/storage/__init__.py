"""Where profiles and their secrets are kept."""
