"""The tests' own processes: what one of them writes is read whole, even while it writes."""

import sys
from pathlib import Path

import pytest

from tests.program import Process

_WRITE = "import sys\nfor _ in range(200): sys.stderr.write('line\\n')"


@pytest.mark.parametrize("has_log", [False, True])
def test_output_is_whole_though_it_is_read_while_it_is_written(tmp_path: Path, has_log: bool) -> None:
    with Process([sys.executable, "-c", _WRITE], log=tmp_path / "log" if has_log else None) as process:
        while process.process.poll() is None:
            assert ("line\n" * 200).startswith(process.output)
        assert process.output == "line\n" * 200
