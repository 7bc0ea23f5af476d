"""The script that makes pictures: its names, and what it says without a browser."""

from pathlib import Path
from typing import Any

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


def test_what_it_made_is_listed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[Any] = []

    def take(base: str, out: Path, paths: list[str], *, cookie: str) -> list[Path]:
        asked.append((base, out, paths, cookie))
        return [out / "ui-390-light.png"]

    monkeypatch.setattr(screenshots, "take", take)
    monkeypatch.setenv("KRING_SHOT_COOKIE", "sessionid=x")
    assert screenshots.main(["http://localhost:1", "uit", "/ui/"]) == 0
    assert screenshots.main(["http://localhost:1", "uit"]) == 0
    assert [one[2] for one in asked] == [["/ui/"], screenshots.PATHS]
    assert asked[0][3] == "sessionid=x" and "uit/ui-390-light.png" in capsys.readouterr().out


@pytest.mark.journey
@pytest.mark.django_db(transaction=True)
def test_a_page_is_pictured_at_both_widths_in_both_themes(browser: Any, live_server: Any, tmp_path: Path) -> None:
    made = screenshots.pictures(browser, live_server.url, tmp_path / "uit", ["/ui/bevestig/"], cookie="sessionid=x")
    assert sorted(file.name for file in made) == [
        f"ui-bevestig-{width}-{theme}.png" for width in (1280, 390) for theme in ("dark", "light")
    ]
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in made)
