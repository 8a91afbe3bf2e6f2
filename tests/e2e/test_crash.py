"""A crash below Python is logged by the next start."""

import os
import signal
from pathlib import Path

from tests.e2e.harness import Start


def test_next_start_logs_the_crash(start: Start, tmp_path: Path) -> None:
    first = start()
    first.wait_for("firstRunPage")
    os.kill(first.process.pid, signal.SIGSEGV)
    assert first.wait() == -signal.SIGSEGV
    assert first.output == ""
    again = start()
    again.wait_for("firstRunPage")
    state = tmp_path / "state" / "contactdesk"
    assert "The program crashed on" in (state / "contactdesk.log").read_text(encoding="utf-8")
    assert "Segmentation fault" in (state / "last-crash.log").read_text(encoding="utf-8")
