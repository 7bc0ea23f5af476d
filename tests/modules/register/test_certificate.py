"""A certificate from its making to its end: on paper, signed, checked by others, revoked."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.http import Http404
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.core.credentials.api import Bundle, Outcome, Verdict
from kring.foundation.audit.models import Entry
from kring.foundation.documents.api import attached, check
from kring.foundation.documents.models import SigningKey
from kring.foundation.jobs.api import listeners_of
from kring.foundation.jobs.queue import call_listener
from kring.foundation.records.api import NotAllowed
from kring.modules.register import actions as register_actions
from kring.modules.register.certificate import access, actions, paper, queries
from kring.modules.register.certificate.jobs import publish_certificates
from kring.modules.register.certificate.rules import Period, Promise, Reason, period_on, why_revoke
from kring.modules.register.merging.movers import join_enrolments
from kring.modules.register.models import Certificate, StatusList
from kring.modules.register.rules import Status
from tests import cast
from tests.modules.register import certificate_world as certificates
from tests.modules.register import register_world as world

pytestmark = pytest.mark.django_db
WEEK_LATER = cast.MOMENT + timedelta(days=7)


@pytest.fixture(autouse=True)
def _schools() -> None:
    world.schools()


def verdict(content: bytes, at: datetime = certificates.LATER, trusted: Bundle | None = None) -> Verdict:
    """What a checker says who downloaded keys and lists at that moment."""
    return check(content, trusted=trusted or certificates.published(at), at=at)


def test_the_paper_is_valid_and_says_what_was_decided() -> None:
    made = certificates.certified(certificates.registered())
    found = verdict(certificates.on_paper(made))
    assert found.outcome is Outcome.VALID
    assert found.status_at == certificates.LATER.replace(microsecond=0)
    subject = found.claims["credentialSubject"]
    assert [one["identityHash"] for one in subject["identifier"]] == ["Anna Visser", made.enrolment.number]
    assert subject["achievement"]["name"] == "RDO niveau 2"
    assert found.claims["validFrom"] == "2026-11-19T23:00:00Z"  # the day begins in the Netherlands
    assert found.claims["validUntil"] == "2031-11-19T23:00:00Z"
    assert set(attached(certificates.on_paper(made))) == {"bewijs.jwt", "statuslijst.jwt", "sleutels.json"}


def test_all_three_forms_hold_the_same_statement() -> None:
    made = certificates.certified(certificates.registered())
    forms = (certificates.on_paper(made), paper.token(made).encode(), paper.token_json(made).encode())
    trusted = certificates.published()
    found = [verdict(form, trusted=trusted) for form in forms]
    assert {one.outcome for one in found} == {Outcome.VALID}
    assert found[0].claims == found[1].claims == found[2].claims


def test_the_paper_alone_carries_a_list_of_the_day_but_no_trust() -> None:
    """Keys inside the file prove nothing: a forger writes those too. The list inside does, when its key is trusted."""
    made = certificates.certified(certificates.registered())
    content, trusted = certificates.on_paper(made), certificates.published()
    assert check(content, trusted=Bundle(), at=certificates.LATER).outcome is Outcome.UNKNOWN_ISSUER
    found = check(content, trusted=Bundle(trusted.keys), at=certificates.LATER)
    assert found.outcome is Outcome.VALID
    assert found.status_at == cast.MOMENT


def test_a_second_click_makes_nothing_new() -> None:
    enrolment = certificates.registered()
    first, second = certificates.certified(enrolment), certificates.certified(enrolment)
    assert first.code == second.code
    assert SigningKey.objects.count() == 1
    assert paper.token(first) == paper.token(second)


def test_only_who_is_registered_has_one() -> None:
    who = cast.person("Bram", "Bos")
    enrolment = world.enrolled(who)
    with pytest.raises(actions.NothingToProve):
        actions.make(by=cast.actor(who), enrolment=enrolment)
    other = certificates.registered()
    with pytest.raises(NotAllowed):
        actions.make(by=cast.actor(who), enrolment=other)
    assert not Certificate.objects.exists()


def test_a_register_without_titles_has_certificates_without_end() -> None:
    made = certificates.certified(certificates.registered("Vera", "Os", "vo"))
    found = verdict(certificates.on_paper(made), at=cast.MOMENT + timedelta(days=20_000))
    assert found.outcome is Outcome.VALID
    assert "validUntil" not in found.claims
    assert found.claims["iss"].endswith("/issuers/vo.json")


def test_it_runs_out_by_itself() -> None:
    made = certificates.certified(certificates.registered())
    content = certificates.on_paper(made)
    last = datetime(2031, 11, 19, 22, 59, tzinfo=UTC)
    assert verdict(content, at=last).outcome is Outcome.VALID
    assert verdict(content, at=last + timedelta(minutes=1)).outcome is Outcome.EXPIRED
    assert actions.revoke_untrue(by=cast.system(last + timedelta(days=1))) == 0  # running out is no revoking


def test_who_leaves_has_none_any_more() -> None:
    enrolment = certificates.registered()
    made = certificates.certified(enrolment)
    content, before = certificates.on_paper(made), certificates.published(cast.MOMENT)
    register_actions.leave(by=certificates.owner(enrolment, WEEK_LATER), enrolment=enrolment)
    assert queries.checked(made, on=WEEK_LATER.date()).state == "revoked"  # at once, before any job
    assert actions.revoke_untrue(by=cast.system(WEEK_LATER)) == 1
    assert verdict(content, at=WEEK_LATER).outcome is Outcome.REVOKED
    assert verdict(content, at=WEEK_LATER, trusted=before).outcome is Outcome.VALID  # and says as of when
    made.refresh_from_db()
    assert made.reason == Reason.WITHDRAWN
    with pytest.raises(Http404):
        access.own_certificate(by=certificates.owner(enrolment, WEEK_LATER), code="po")
    assert queries.checked(made, on=WEEK_LATER.date()).name == ""


def test_a_new_one_revokes_the_former() -> None:
    enrolment = certificates.registered()
    former = certificates.certified(enrolment)
    content = certificates.on_paper(former)
    code = actions.make_anew(by=certificates.owner(enrolment, WEEK_LATER), enrolment=enrolment)
    fresh = Certificate.objects.select_related("enrolment__register").get(code=code)
    assert verdict(content, at=WEEK_LATER).outcome is Outcome.REVOKED
    assert verdict(certificates.on_paper(fresh, WEEK_LATER), at=WEEK_LATER).outcome is Outcome.VALID
    assert (former.list_number, former.list_index) != (fresh.list_number, fresh.list_index)


def test_revoking_touches_nobody_else() -> None:
    enrolments = [certificates.registered(f"Naam{number}", "Test") for number in range(3)]
    made = [certificates.certified(enrolment) for enrolment in enrolments]
    papers = [certificates.on_paper(one) for one in made]
    register_actions.leave(by=certificates.owner(enrolments[1], WEEK_LATER), enrolment=enrolments[1])
    actions.revoke_untrue(by=cast.system(WEEK_LATER))
    outcomes = [verdict(content, at=WEEK_LATER).outcome for content in papers]
    assert outcomes == [Outcome.VALID, Outcome.REVOKED, Outcome.VALID]


def test_nothing_to_revoke_is_nothing_told() -> None:
    certificates.certified(certificates.registered())
    published = StatusList.objects.get().published_at
    assert actions.revoke_untrue(by=cast.system(WEEK_LATER)) == 0
    assert StatusList.objects.get().published_at == published


def test_a_new_key_leaves_former_certificates_valid() -> None:
    enrolment = certificates.registered()
    made = certificates.certified(enrolment)
    content = certificates.on_paper(made)
    actions.replace_register_key(by=cast.system(WEEK_LATER), register=enrolment.register)
    trusted = certificates.published(WEEK_LATER)
    assert len(trusted.keys) == 2
    assert verdict(content, at=WEEK_LATER, trusted=trusted).outcome is Outcome.VALID
    again = certificates.on_paper(made, WEEK_LATER)
    assert paper.token(made) not in content.decode("latin-1")
    assert verdict(again, at=WEEK_LATER, trusted=trusted).outcome is Outcome.VALID
    assert [key.sealed != "" for key in SigningKey.objects.all()] == [False, True]  # the old private half is gone


def test_a_leaked_key_proves_nothing_any_more() -> None:
    enrolment = certificates.registered()
    content = certificates.on_paper(certificates.certified(enrolment))
    assert actions.replace_register_key(by=cast.system(WEEK_LATER), register=enrolment.register, leaked=True) == 1
    assert verdict(content, at=WEEK_LATER).outcome is Outcome.UNKNOWN_ISSUER
    made = certificates.certified(enrolment, WEEK_LATER)
    assert verdict(certificates.on_paper(made, WEEK_LATER), at=WEEK_LATER).outcome is Outcome.VALID


def test_private_keys_are_unreadable_without_the_secret() -> None:
    certificates.certified(certificates.registered())
    key = SigningKey.objects.get()
    assert "d" not in key.public
    assert '"d"' not in key.sealed
    assert key.sealed.startswith("gAAAA")


def test_another_installation_is_another_issuer(settings: Any) -> None:
    made = certificates.certified(certificates.registered())
    ours = certificates.published()
    settings.SITE_ADDRESS = "https://vals.example"
    forged = paper.token(made)
    assert check(forged.encode(), trusted=ours, at=certificates.LATER).outcome is Outcome.UNKNOWN_ISSUER


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_byte_of_the_signed_statement_in_the_paper_can_be_changed(data: st.DataObject) -> None:
    """The paper's own words are not signed; whatever still verifies says the same as before."""
    content, trusted = _paper_once()
    place = data.draw(st.integers(0, len(content) - 1))
    changed = content[:place] + bytes([data.draw(st.integers(0, 255))]) + content[place + 1 :]
    found = check(changed, trusted=trusted, at=certificates.LATER)
    assert not found.is_valid or found.claims == check(content, trusted=trusted, at=certificates.LATER).claims


_once: list[tuple[bytes, Bundle]] = []


def _paper_once() -> tuple[bytes, Bundle]:
    """One certificate for all examples."""
    if not _once:
        made = certificates.certified(certificates.registered())
        _once.append((certificates.on_paper(made), certificates.published()))
    return _once[0]


START, ENDED, END = date(2026, 1, 1), date(2026, 6, 1), date(2031, 1, 1)
HELD = Period(Status.REGISTERED, "rdo_2", START, END)
SAID = Promise("rdo_2", START, END)


@pytest.mark.parametrize(
    ("periods", "expected"),
    [
        ([HELD], None),
        ([HELD, Period(Status.CONDITIONAL, "rdo_2", END, None)], None),
        ([Period(Status.REGISTERED, "rdo_1", START, END)], Reason.CHANGED),
        ([Period(Status.REGISTERED, "rdo_2", START, date(2030, 1, 1))], Reason.CHANGED),
        ([Period(Status.REGISTERED, "rdo_2", START, ENDED), Period(Status.REMOVED, "", ENDED, None)], Reason.REMOVED),
        ([Period(Status.WITHDRAWN, "", START, None)], Reason.WITHDRAWN),
        ([], Reason.MERGED),
    ],
)  # fmt: skip
def test_what_revokes(periods: list[Period], expected: Reason | None) -> None:
    assert why_revoke(SAID, periods, date(2027, 1, 1)) is expected


@pytest.mark.parametrize("status", list(Status))
def test_who_can_have_one(status: Status) -> None:
    found = period_on([Period(status, "", START, END)], date(2027, 1, 1))
    assert (found is not None) == (status in (Status.REGISTERED, Status.POSTPONED))
    assert period_on([Period(status, "", START, END)], END) is None


def test_the_operator_replaces_a_key() -> None:
    certificates.certified(certificates.registered())
    call_command("replace_certificate_key", "po", stdout=(said := StringIO()))
    assert "Certificates revoked: 0." in said.getvalue()
    call_command("replace_certificate_key", "po", leaked=True, stdout=(said := StringIO()))
    assert "Certificates revoked: 1." in said.getvalue()
    with pytest.raises(CommandError, match="no register 'xx'"):
        call_command("replace_certificate_key", "xx")


def test_every_night(monkeypatch: pytest.MonkeyPatch) -> None:
    enrolment = certificates.registered()
    certificates.certified(enrolment)
    register_actions.leave(by=certificates.owner(enrolment), enrolment=enrolment)
    before = StatusList.objects.get().published_at
    publish_certificates(0)
    assert Certificate.objects.get().reason == Reason.WITHDRAWN
    assert StatusList.objects.get().published_at > before


def test_after_leaving_a_listener_revokes_and_another_keeps_the_file(settings: Any, tmp_path: Any) -> None:
    settings.HOME = tmp_path
    enrolment = certificates.registered()
    certificates.certified(enrolment)
    register_actions.leave(by=certificates.owner(enrolment), enrolment=enrolment)
    entry = str(Entry.objects.get(event="register.left").pk)
    for name in listeners_of("register.left"):
        call_listener("register.left", name, entry)
    assert Certificate.objects.get().reason == Reason.WITHDRAWN
    published = str(Entry.objects.filter(event="register.status_lists_published").latest("at").pk)
    for name in listeners_of("register.status_lists_published"):
        call_listener("register.status_lists_published", name, published)
    assert len(list((tmp_path / "trusted").glob("*.json"))) == 1


def test_of_two_enrolments_that_become_one_the_ended_number_has_no_certificate() -> None:
    kept, ended = certificates.registered("Anna", "Visser"), certificates.registered("Annie", "Visser")
    made = {one.pk: certificates.certified(one) for one in (kept, ended)}
    papers = {pk: certificates.on_paper(one) for pk, one in made.items()}
    join_enrolments(by=cast.system(WEEK_LATER), kept=kept, ended=ended)
    actions.revoke_untrue(by=cast.system(WEEK_LATER))
    assert Certificate.objects.get(enrolment=ended).reason == Reason.MERGED
    assert verdict(papers[ended.pk], at=WEEK_LATER).outcome is Outcome.REVOKED
    assert queries.checked(made[ended.pk], on=WEEK_LATER.date()).number == ended.number
