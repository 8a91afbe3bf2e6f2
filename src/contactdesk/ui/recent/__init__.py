"""The list of recent lookups."""
