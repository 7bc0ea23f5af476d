"""Two kinds of notice: one that always comes, one that people may turn off."""

from pathlib import Path

import pytest

from kring.foundation.notices import registry
from kring.foundation.notices.api import NoticeKind, When


@pytest.fixture(autouse=True)
def two_kinds(settings, monkeypatch):
    templates = settings.TEMPLATES[0] | {"DIRS": [Path(__file__).parent / "templates"]}
    settings.TEMPLATES = [templates]
    settings.SITE_ADDRESS = "https://kring.example"
    monkeypatch.setattr(registry, "_kinds", {})
    registry.register_notice(NoticeKind("test.decided", "Besluiten", compulsory=True))
    registry.register_notice(NoticeKind("test.tip", "Tips", default=When.NOW))
