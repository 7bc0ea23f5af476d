"""Pages of knowledge as visitors meet them."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from tests.modules.knowledge import knowledge_world as world

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("make", [world.news, world.theme, world.issue, world.dossier])
def test_a_published_page_is_for_everybody_and_a_draft_for_nobody(client: Client, make: Callable[..., Any]) -> None:
    live = make(slug="gepubliceerd")
    draft = make(slug="concept", live=False, **({"code": "x"} if make is world.theme else {}))
    assert client.get(live.url).status_code == 200
    assert client.get(f"/kennis/kring/{draft.slug}/").status_code == 404
