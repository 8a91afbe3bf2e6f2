"""The page of a list lookup: what would be sent, and the table of the outcomes."""
