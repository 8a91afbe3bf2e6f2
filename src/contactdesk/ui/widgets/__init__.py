"""Reusable widgets that know nothing of contacts."""
