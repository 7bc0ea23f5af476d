"""The hash chain: sealed in order of commit, checkable by an outsider, whole after somebody was erased."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from django.core.management import call_command
from django.db import connections, transaction
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.audit import api as audit
from kring.foundation.audit import verify
from kring.foundation.audit.chain import GENESIS, digest_of, faults, next_link
from kring.foundation.audit.models import Entry, Seal
from kring.foundation.people import api as people
from kring.foundation.people.models import Person
from tests.cast import actor, person, system
from tests.sealing import sealed, wait_until_settled


def lines_of(count: int) -> list[dict[str, object]]:
    link, lines = GENESIS, []
    for number in range(1, count + 1):
        entry = {"id": str(number), "data": {"n": number}}
        salt = bytes([number % 256])
        digest = digest_of(entry, salt)
        link = next_link(link, digest)
        lines.append({"number": number, "digest": digest, "chain": link, "entry": entry, "salt": salt.hex()})
    return lines


@given(st.integers(0, 12))
def test_an_untouched_chain_has_no_faults(count: int) -> None:
    assert list(faults(lines_of(count))) == []


@given(st.data(), st.integers(2, 10))
def test_leaving_out_swapping_or_changing_a_line_is_found(data: st.DataObject, count: int) -> None:
    lines = lines_of(count)
    at = data.draw(st.integers(0, count - 2))
    match data.draw(st.sampled_from(["drop", "swap", "digest", "entry", "chain"])):
        case "drop":
            del lines[at]
        case "swap":
            lines[at], lines[at + 1] = lines[at + 1], lines[at]
        case "entry":
            lines[at]["entry"] = {"id": "somebody else"}
        case field:
            lines[at][field] = "f" * 64
    assert list(faults(lines))


def test_a_salt_that_cannot_be_read_is_a_fault() -> None:
    lines = lines_of(1)
    lines[0]["salt"] = "not hexadecimal"
    assert list(faults(lines)) == ["Entry 1 is not what was sealed."]


@pytest.mark.parametrize("with_content", [True, False])
@pytest.mark.django_db(transaction=True)
def test_sealed_entries_export_and_verify_and_a_changed_one_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], with_content: bool
) -> None:
    anna = person()
    people.change_details(by=actor(anna), person=anna, town="Zwolle")
    assert sealed(2) == 2
    file = tmp_path / "chain.jsonl"
    call_command("export_audit", str(file), *(["--with-content"] if with_content else []))
    assert verify.main([str(file)]) == 0
    assert "The chain is whole: 2 entries" in capsys.readouterr().out
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert all(("entry" in line) is with_content for line in lines)
    lines[0]["entry" if with_content else "digest"] = {"id": "x"} if with_content else "0" * 64
    file.write_text("\n".join(json.dumps(line) for line in lines))
    assert verify.main([str(file)]) == 1


def test_what_cannot_be_checked_says_so_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify.main([]) == 2
    assert verify.main([str(tmp_path / "nothing.jsonl")]) == 2
    bad = tmp_path / "bad.jsonl"
    for text in ("no json", "[1]", '{"number": 1}', '{"number": "1", "digest": "a", "chain": "b"}'):
        bad.write_text(text)
        assert verify.main([str(bad)]) == 2
    assert "is not a line of a Kring audit export" in capsys.readouterr().out
    bad.write_text("")
    assert verify.main([str(bad)]) == 0


@pytest.mark.django_db(transaction=True)
def test_a_running_older_transaction_holds_the_seal_back() -> None:
    """What a slow transaction wrote first but commits last must not fall before what was sealed already."""
    anna, bram = person("Anna"), person("Bram")
    sealed(2)
    wrote, go_on = Event(), Event()

    def slow() -> None:
        try:
            with transaction.atomic():
                people.change_details(by=actor(anna), person=Person.objects.get(pk=anna.pk), town="Zwolle")
                wrote.set()
                go_on.wait(20)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as other:
        running = other.submit(slow)
        assert wrote.wait(20)
        people.change_details(by=actor(bram), person=bram, town="Assen")  # later, but committed first
        assert audit.seal(by=system()) == 0
        go_on.set()
        running.result(20)
    assert sealed(2) >= 2
    order = [seal.entry for seal in Seal.objects.order_by("number").select_related("entry")]
    changed = [entry.actor_id for entry in order if entry.event == "people.details_changed"]
    assert changed == [anna.pk, bram.pk]
    assert [entry.transaction for entry in order] == sorted(entry.transaction for entry in order)


@pytest.mark.django_db(transaction=True)
def test_sealing_takes_a_bite_at_a_time_and_does_not_feed_itself() -> None:
    for _ in range(3):
        person()
    wait_until_settled()
    assert audit.seal(by=system(), most=2) == 2
    sealed(1)
    assert audit.seal(by=system()) == 0
    assert list(faults(audit.chain_lines(with_content=True))) == []
    unsealed = Entry.objects.filter(seal=None)
    assert set(unsealed.values_list("event", flat=True)) <= {"audit.sealed"}


@pytest.mark.django_db(transaction=True)
def test_erasing_a_person_leaves_the_chain_whole() -> None:
    anna, bram = person("Anna"), person("Bram")
    sealed(2)
    before = [(line["number"], line["chain"]) for line in audit.chain_lines()]
    people.change_details(by=actor(anna), person=anna, town="Zwolle")  # erased before it is sealed
    audit.forget_person(by=system(), person_id=anna.pk)
    sealed(2)
    lines = list(audit.chain_lines(with_content=True))
    assert list(faults(lines)) == []
    assert [(line["number"], line["chain"]) for line in lines][: len(before)] == before
    shown = json.dumps(lines)
    assert f"person:{bram.pk}" in shown
    assert f'"person:{anna.pk}"' not in shown


@pytest.mark.django_db(transaction=True)
def test_after_a_restore_old_entries_are_older_than_anything_new() -> None:
    person()
    assert audit.settle_after_restore(by=system()) == 1
    assert not Entry.objects.filter(event="people.joined", transaction__gt=0).exists()
    assert sealed(1) >= 1
    assert list(faults(audit.chain_lines(with_content=True))) == []
