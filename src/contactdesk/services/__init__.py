"""Use cases without Qt: look up a contact, check a connection, export, diagnose."""
