"""The contact: header, details, JSON, and what can be copied from it."""
