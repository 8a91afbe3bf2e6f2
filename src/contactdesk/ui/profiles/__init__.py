"""The connection-settings dialog."""
