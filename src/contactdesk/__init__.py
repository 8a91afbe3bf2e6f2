"""Contact Desk: look up a contact by its ID in Wethod or Clemta and see who it is."""

__version__ = "0.1.0"
