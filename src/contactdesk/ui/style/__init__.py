"""Sizes, colours, icons, light and dark appearance."""
