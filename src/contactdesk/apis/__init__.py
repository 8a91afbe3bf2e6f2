"""The two services: what to send, what an ID looks like, how to read the response."""
