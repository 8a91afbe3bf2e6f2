"""The error that ends ``contactdesk get`` before anything is sent."""


class CannotRunError(Exception):
    """Nothing can be looked up; the text says why, for people, and holds no secret."""
