"""The script that makes pictures: its names, and what it says without a browser."""

from pathlib import Path

import pytest

from kring.ui import screenshots


@pytest.mark.parametrize(
    ("path", "name"),
    [("/", "home-390-light.png"), ("/ui/", "ui-390-light.png"), ("/a/b/?q=x", "a-b-q-x-390-light.png")],
)
def test_a_picture_is_named_after_its_page(path: str, name: str) -> None:
    assert screenshots.file_name(path, 390, "light") == name


def test_without_arguments_it_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert screenshots.main([]) == 2
    assert "BASE_URL OUT_DIR" in capsys.readouterr().err


def test_without_a_browser_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert screenshots.main(["http://localhost:1", str(tmp_path)]) == 1
    assert "chromium" in capsys.readouterr().err
