"""One ID asked in every profile."""
