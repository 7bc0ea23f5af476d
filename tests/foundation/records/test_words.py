"""The small words of the house: references, actors, events, rows, the clock, declarations about people."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.core.management import call_command
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.people.models import Person
from kring.foundation.records import api as records
from kring.foundation.records.api import Actor, ActorKind, Event, Held, Personal, Ref, RefKind
from kring.foundation.records.reference import pages
from tests.cast import MOMENT, person


@given(st.text(min_size=1).filter(lambda text: ":" not in text), st.text(min_size=1))
def test_a_reference_reads_back_as_it_was_written(kind: str, id_: str) -> None:
    assert Ref.parse(str(Ref(kind, id_))) == Ref(kind, id_)


@pytest.mark.parametrize("text", ["", "site", "site:", ":1"])
def test_what_is_no_reference_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a reference"):
        Ref.parse(text)


def test_the_day_of_an_actor_is_the_day_in_the_netherlands() -> None:
    new_year = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert Actor(ActorKind.SYSTEM, None, new_year).today == date(2027, 1, 1)


def test_an_actor_has_roles_with_regard_to_things() -> None:
    po, vo, site = Ref("register", "po"), Ref("register", "vo"), Ref("site", "16AH00")
    anna = Actor(ActorKind.PERSON, 7, MOMENT, frozenset({Held("office", vo), Held("office", po), Held("leader", site)}))
    assert anna.is_person and anna.person_id == 7
    with pytest.raises(TypeError, match="not a person"):
        assert Actor(ActorKind.SYSTEM, None, MOMENT).person_id
    assert anna.ref == Ref("person", "7")
    assert anna.has("office") and anna.has("office", po) and not anna.has("office", site) and not anna.has("coach")
    assert anna.refs("office") == [po, vo]
    assert anna.refs("leader", "register") == []


def test_titles_come_per_kind_and_unknown_things_keep_their_name() -> None:
    asked: list[list[str]] = []

    def names(ids: list[str]) -> dict[str, str]:
        asked.append(ids)
        return {"1": "De Regenboog"}

    records.register_ref_kind(RefKind("trial_site", names, lambda id_: f"/school/{id_}/"))
    one, two, strange = Ref("trial_site", "1"), Ref("trial_site", "2"), Ref("trial_unknown", "9")
    assert records.titles([one, two, strange]) == {one: "De Regenboog", two: "trial_site 2", strange: "trial_unknown 9"}
    assert asked == [["1", "2"]]
    assert records.url_of(one) == "/school/1/"
    assert records.url_of(strange) == ""


def test_an_event_has_a_name_of_its_own_and_a_sentence() -> None:
    with pytest.raises(TypeError, match="needs a name"):

        class Nameless(Event):
            sentence = "Iets."

    with pytest.raises(TypeError, match="two events"):

        class Copy(Event):
            name = "people.joined"
            sentence = "Nog eens."

    assert records.event_called("people.joined") is records.all_events()["people.joined"]
    assert records.event_called("people.no_such_thing") is None


@pytest.mark.parametrize(
    "value", ["Anna Visser", "anna@voorbeeld.nl", "x" * 121, b"abc", date(2026, 1, 1), ["ok", "niet ok"], {"a": "b c"}]
)
def test_an_event_refuses_text_of_people(value: object) -> None:
    told = records.all_events()["people.joined"]
    with pytest.raises(TypeError):
        told(data={"value": value})


def test_an_event_takes_ids_codes_days_and_numbers() -> None:
    told = records.all_events()["people.joined"]
    data = {"id": 7, "code": "16AH00", "day": "2026-11-20", "share": 0.5, "open": True, "none": None, "ids": [1, "2"]}
    assert told(data=data | {"counts": {"new": 1}}).data["code"] == "16AH00"


@dataclass(frozen=True)
class NameRow:
    id: int
    surname: str


@pytest.mark.django_db
def test_rows_fetch_only_the_columns_they_name() -> None:
    made = person()
    assert records.rows(NameRow, Person.objects.filter(pk=made.pk), surname="family_name") == [
        NameRow(made.pk, "Visser")
    ]


def test_the_clock_shows_the_real_time_unless_the_demonstration_moves_the_day(settings) -> None:  # type: ignore[no-untyped-def]
    settings.KRING_TODAY = None
    assert abs((records.now() - datetime.now(UTC)).total_seconds()) < 5
    settings.KRING_TODAY = date(2031, 2, 3)
    assert records.today() == date(2031, 2, 3)
    assert records.now().astimezone(records.AMSTERDAM).time().hour == datetime.now(records.AMSTERDAM).hour


def test_what_is_kept_after_erasure_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="needs a reason"):
        Personal("x.Y", "id", ("a",), "Doel.", records.Ground.LAW, 1, "het einde", records.OnErase.KEEP)


@pytest.mark.django_db
def test_the_reference_is_written_where_one_asks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("write_reference", str(tmp_path / "reference"))
    assert {path.name for path in (tmp_path / "reference").iterdir()} == set(pages())
    assert "5 pages written" in capsys.readouterr().out
