from pathlib import Path

import pytest

from tests.parts.groups.groups_world import Desk, write


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """24 people in people.csv."""
    write(tmp_path / "people.csv")
    return Desk(tmp_path, capsys)
