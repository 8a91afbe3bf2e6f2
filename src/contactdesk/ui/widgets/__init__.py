"""Reusable widgets that hold nothing about contacts."""
