"""The pages of the record: adding in three questions, the rest later, and what strangers get."""

from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from kring.modules.record.models import Activity
from tests import cast
from tests.modules.record.record_world import po_leader
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def command() -> str:
    return str(uuid4())


def test_three_answers_are_an_activity(client: Any) -> None:
    anna = po_leader()
    cast.signed_in(client, anna)
    assert reverse("record:add") in client.get(reverse("record:own")).content.decode()
    sent = {"title": "Boek over feedback", "kind": "reading", "on": "14-3-2026", "command": command()}
    first = client.post(reverse("record:add"), sent)
    assert client.post(reverse("record:add"), sent).url == reverse("record:own")  # pressed twice
    [made] = Activity.objects.all()
    assert first.url == reverse("record:activity", args=[made.pk])
    assert "Boek over feedback" in client.get(reverse("record:own")).content.decode()
    assert "Schrijf op wat je leerde" in client.get(first.url).content.decode()
