"""Takes secrets out of text, and knows which ones are in use."""

import threading

HIDDEN = "•••"
"""Stands where a secret stood."""


def spellings(secret: str) -> list[str]:
    """Every way in which a server, a library or ``repr`` may write a secret; the longest first."""
    # Imported here: the log needs none of it before the first paint.
    import json
    from html import escape
    from urllib.parse import quote

    ways = {
        secret,
        quote(secret, safe="", errors="surrogatepass"),
        escape(secret),
        secret.replace("/", "\\/"),
        json.dumps(secret)[1:-1],
        repr(secret)[1:-1],
    }
    return sorted(ways - {""}, key=len, reverse=True)


class Secrets:
    """Knows every secret of this run without keeping one: by length and hash alone, from any thread."""

    def __init__(self) -> None:
        self._hashes: dict[int, frozenset[int]] = {}
        self._lock = threading.Lock()

    def add(self, secret: str) -> None:
        """Takes this secret out of every text from now on."""
        with self._lock:
            hashes = dict(self._hashes)
            for spelling in spellings(secret):
                hashes[len(spelling)] = hashes.get(len(spelling), frozenset()) | {hash(spelling)}
            self._hashes = dict(sorted(hashes.items(), reverse=True))

    def clean(self, text: str) -> str:
        """The text with every secret hidden; takes some 0.2 s for a megabyte."""
        for length, hashes in self._hashes.items():
            start = 0
            while start + length <= len(text):
                if hash(text[start : start + length]) in hashes:
                    text = text[:start] + HIDDEN + text[start + length :]
                    start += len(HIDDEN)
                else:
                    start += 1
        return text


SECRETS = Secrets()
"""The secrets of this run: whoever reads, takes or sends one tells."""
