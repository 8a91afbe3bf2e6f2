"""The contact: header, details, JSON, and copying from them."""
