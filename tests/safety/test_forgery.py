"""Requests that another page makes a browser send: refused when they would change something."""

import pytest
from django.core.cache import cache
from django.test import Client

from kring.foundation.audit.models import Entry
from tests import cast
from tests.architecture.access_rows import COMMITTEE, LEADER, OFFICE, OPERATOR, path_of
from tests.architecture.access_table import ACCESS
from tests.architecture.world import person_who, things_of
from tests.modules.register import register_world as register

# May be posted to without our token: the API has its own key and takes no session; a mail program unsubscribes by a
# signed link (RFC 8058).
WITHOUT_TOKEN = ("api:", "notices:unsubscribe", "knowledge:letter_stop")
CLOSED = "wagtailadmin_api:"  # of Wagtail, closed for everybody: 404 before anything is read


@pytest.mark.slow
@pytest.mark.everybody
@pytest.mark.django_db
@pytest.mark.usefixtures("refusals_without_words")
@pytest.mark.parametrize("who", [LEADER, OFFICE, OPERATOR])
def test_nothing_takes_a_post_without_our_token(who: str) -> None:
    register.schools()
    leader = person_who(LEADER)
    assert leader
    world = things_of(leader)
    reader = leader if who == LEADER else person_who(who)
    assert reader
    client = cast.signed_in(Client(enforce_csrf_checks=True), reader)
    taken = {}
    for name, entry in ACCESS.items():
        if "/" not in name and not name.startswith(WITHOUT_TOKEN):
            status = client.post(path_of(name, entry, world), dict(entry.data)).status_code
            if status != (404 if name.startswith(CLOSED) else 403):
                taken[name] = status
    assert taken == {}


@pytest.mark.slow
@pytest.mark.everybody
@pytest.mark.django_db
@pytest.mark.usefixtures("refusals_without_words")
@pytest.mark.parametrize("who", [LEADER, OFFICE, COMMITTEE])
def test_looking_changes_nothing(who: str) -> None:
    """A link, a picture or a prefetch can make a browser GET anything; the story shows whether something happened."""
    cache.clear()
    register.schools()
    leader = person_who(LEADER)
    assert leader
    world = things_of(leader)
    reader = leader if who == LEADER else person_who(who)
    assert reader
    client = cast.signed_in(Client(), reader)
    before = set(Entry.objects.values_list("pk", flat=True))
    for name, entry in ACCESS.items():
        if "/" not in name:
            client.get(path_of(name, entry, world))
    told = Entry.objects.exclude(pk__in=before).values_list("event", flat=True)
    assert set(told) <= LOOKS


# That somebody looked is itself worth telling (O2), and changes nothing for anybody.
LOOKS = {"privacy.looked"}
