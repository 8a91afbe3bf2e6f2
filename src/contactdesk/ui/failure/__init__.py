"""A failure in words: title, sentence, advice, details."""
