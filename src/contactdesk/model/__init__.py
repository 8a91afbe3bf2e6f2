"""Plain values: contacts, failures, profiles, issues. No Qt, no files, no network."""
