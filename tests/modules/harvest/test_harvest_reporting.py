"""Points, the report, publishing, and giving back: every author exactly one mail."""

import pytest
from django.core import mail
from django.http import Http404

from kring.foundation.audit.models import Entry
from kring.foundation.home.api import search
from kring.foundation.notices.models import Notice
from kring.foundation.records.api import NotAllowed
from kring.modules.harvest import access, actions, queries
from kring.modules.harvest.composing import Line
from kring.modules.harvest.models import Apart, Harvest, Outcome, Point, Report, Told
from kring.modules.harvest.queries.notes import notes_in
from kring.modules.harvest.states import Fate, State
from kring.modules.practices.models import Practice
from tests import cast
from tests.modules.harvest import harvest_world as world
from tests.modules.harvest.toy_wall import noted_by_guest

pytestmark = pytest.mark.django_db


def people():
    return world.organiser(), cast.person("Anna", "Visser"), cast.person("Bas", "Buur")


def told(harvest):
    for note in queries.notes_to_tell_of(harvest.pk):
        actions.tell_author(by=cast.system(), harvest_id=harvest.pk, note=note)


def test_notes_become_points_and_a_point_without_notes_goes():
    lead, anna, bas = people()
    harvest, _ = world.begun(lead, anna, author=bas)
    notes, by = [note.id for note in notes_in(harvest)], cast.actor(lead)
    point = actions.take_up(by=by, harvest=harvest, notes=notes[:2], words="Tijd en ervaring helpen")
    entries = Entry.objects.count()
    assert actions.take_up(by=by, harvest=harvest, notes=notes[:1], point_id=point) == point
    assert Entry.objects.count() == entries, "nothing changed, nothing told"
    actions.leave_out(by=by, harvest=harvest, note=notes[0], reason="Past hier niet.")
    assert queries.points_of(harvest)[0].notes == (notes[1],)
    actions.take_up(by=by, harvest=harvest, notes=[notes[1]], words="Anders gezegd")
    assert [one.words for one in Point.objects.all()] == ["Anders gezegd"]
    actions.reword(by=by, point=Point.objects.get(), words="Nog anders")
    assert Point.objects.get().words == "Nog anders"
    assert queries.fates_page(harvest=harvest).left == 2


def test_what_becomes_of_notes_is_refused_to_others_and_without_words():
    lead, anna, bas = people()
    harvest, _ = world.begun(lead, anna, author=bas)
    notes, by = [note.id for note in notes_in(harvest)], cast.actor(lead)
    given = {"by": by, "harvest": harvest}
    for verb, more, refusal in (
        (actions.take_up, {"notes": notes[:1], "words": " "}, actions.NoWords),
        (actions.take_up, {"notes": notes[:1], "point_id": 10**9}, actions.NoSuchPoint),
        (actions.take_up, {"notes": [10**9], "words": "Iets"}, actions.NoSuchNote),
        (actions.leave_out, {"note": notes[0], "reason": " "}, actions.NoReason),
        (actions.merge_notes, {"one": notes[0], "other": notes[0], "words": "Iets"}, actions.NotTwo),
        (actions.keep_apart, {"one": notes[0], "other": 10**9}, actions.NoSuchNote),
    ):  # fmt: skip
        with pytest.raises(refusal):
            verb(**given, **more)
    with pytest.raises(NotAllowed):
        actions.leave_out(by=cast.actor(anna), harvest=harvest, note=notes[0], reason="Nee")
    assert not Outcome.objects.exists() and not Point.objects.exists()


def test_alike_notes_are_merged_or_kept_apart_by_a_person_only():
    lead, anna, bas = people()
    harvest, _ = world.begun(lead, anna, author=bas)
    by = cast.actor(lead)
    pairs, total = queries.pairs_page(harvest=harvest)
    assert total == 1 and not Outcome.objects.exists(), "a proposal changes nothing"
    one, other = pairs[0].one.note.id, pairs[0].other.note.id
    actions.keep_apart(by=by, harvest=harvest, one=other, other=one)
    assert queries.pairs_page(harvest=harvest)[1] == 0
    actions.merge_notes(by=by, harvest=harvest, one=one, other=other, words="Tijd om te leren")
    assert not Apart.objects.exists()
    assert set(Outcome.objects.values_list("fate", flat=True)) == {Fate.MERGED}
    assert queries.points_of(harvest)[0].notes == (one, other)


def test_a_report_is_composed_revised_and_its_versions_stay():
    lead, anna, bas = people()
    harvest, by = world.reported(lead, anna, author=bas), cast.actor(lead)
    first = queries.report_page(harvest=harvest, report=access.latest(harvest))
    assert first.number == 1 and first.waiting == 0 and len(first.lines) > 5
    with pytest.raises(actions.Overtaken):
        actions.revise(by=by, harvest=harvest, base=0, order=1, line=Line("Iets"))
    with pytest.raises(actions.NoSuchSentence):
        actions.revise(by=by, harvest=harvest, base=1, order=99, line=Line("Iets"))
    with pytest.raises(actions.NoSuchNote):
        actions.revise(by=by, harvest=harvest, base=1, order=1, line=Line("Iets", (10**9,)))
    with pytest.raises(NotAllowed):
        actions.revise(by=cast.actor(anna), harvest=harvest, base=1, order=1, line=Line("Iets"))
    assert actions.revise(by=by, harvest=harvest, base=1, order=1, line=Line("Zonder grond."), after=True) == 2
    shown = queries.report_page(harvest=harvest, report=access.latest(harvest))
    assert shown.waiting == 1 and shown.lines[2].words == "Zonder grond."
    with pytest.raises(actions.SentencesWait):
        actions.publish(by=by, harvest=harvest)
    actions.revise(by=by, harvest=harvest, base=2, order=2, line=Line("Zonder grond.", confirmed=True))
    actions.revise(by=by, harvest=harvest, base=3, order=3, line=None)
    assert [row.number for row in queries.version_rows(harvest=harvest)] == [4, 3, 2, 1]
    assert Report.objects.get(number=1).sentences.count() == len(first.lines)


def test_publishing_waits_for_every_note_and_a_report():
    lead, anna, bas = people()
    harvest, by = world.reported(lead, anna, author=bas), cast.actor(lead)
    Report.objects.count()
    wall = harvest.walls.get().wall
    late = world.noted(bas, wall, "Nog een notitie")
    with pytest.raises(actions.NotesLeft):
        actions.publish(by=by, harvest=harvest)
    assert [row.note.id for row in queries.fates_page(harvest=harvest).rows][:1] == [late]
    actions.leave_out(by=by, harvest=harvest, note=late, reason="Kwam te laat.")
    with pytest.raises(NotAllowed):
        actions.publish(by=cast.actor(anna), harvest=harvest)
    actions.publish(by=by, harvest=harvest)
    assert Harvest.objects.get(pk=harvest.pk).state == State.PUBLISHED
    with pytest.raises(actions.NotNow):
        actions.compose_report(by=by, harvest=harvest)


def test_a_published_report_is_found_by_everybody_and_a_draft_by_nobody():
    lead, anna, bas = people()
    harvest = world.reported(lead, anna, author=bas)
    stranger = cast.actor(cast.person("Vera", "Vreemd"))
    with pytest.raises(Http404):
        access.readable(by=stranger, id=harvest.pk)
    actions.publish(by=cast.actor(lead), harvest=harvest)
    assert access.readable(by=stranger, id=harvest.pk) == Harvest.objects.get(pk=harvest.pk)
    assert harvest.title in str(search(by=stranger, text="helpt leiden"))


def test_every_author_hears_once_what_became_of_each_note():
    lead, anna, bas = people()
    harvest = world.reported(lead, anna, author=bas)
    wall = harvest.walls.get().wall
    guests = [noted_by_guest(wall, words, "gast@voorbeeld.nl") for words in ("Van een gast", "Nog een van een gast")]
    for note in guests:
        actions.leave_out(by=cast.actor(lead), harvest=harvest, note=note, reason="Dit ging over iets anders.")
    assert queries.notes_to_tell_of(harvest.pk) == [], "nobody hears before it is published"
    actions.publish(by=cast.actor(lead), harvest=harvest)
    told(harvest)
    told(harvest)
    actions.tell_author(by=cast.system(), harvest_id=harvest.pk, note=guests[0])
    assert Told.objects.count() == 2
    notice = Notice.objects.get(kind="harvest.told")
    assert notice.person_id == bas.pk and len(notice.context["rows"]) == 4
    assert [message.to for message in mail.outbox] == [["gast@voorbeeld.nl"]]
    body = mail.outbox[0].body
    assert "Van een gast" in body and "Dit ging over iets anders." in body and "niet opgenomen" in body
    assert "/oogsten/met-link/" in body


def test_an_author_who_wants_no_mail_gets_none_and_still_reads_it():
    from kring.foundation.notices.api import When, choose

    lead, anna, bas = people()
    harvest = world.reported(lead, anna, author=bas)
    choose(by=cast.actor(bas), person_id=bas.pk, wishes={"harvest.told": When.OFF})
    actions.publish(by=cast.actor(lead), harvest=harvest)
    told(harvest)
    assert not Notice.objects.filter(kind="harvest.told").exists()
    rows = queries.back_page(access.told(by=cast.actor(bas), id=harvest.pk)).rows
    assert [row.fate for row in rows] == [Fate.TAKEN_UP, Fate.TAKEN_UP, Fate.LEFT_OUT, Fate.LEFT_OUT]
    with pytest.raises(Http404):
        access.told(by=cast.actor(anna), id=harvest.pk)


def test_a_solution_becomes_a_draft_by_its_author_only():
    lead, anna, bas = people()
    harvest = world.published(lead, anna, author=bas)
    told(harvest)
    row, notes = Told.objects.select_related("harvest").get(), notes_in(harvest)
    with pytest.raises(NotAllowed):
        actions.make_practice(by=cast.actor(lead), told=row, note=notes[1].id)
    with pytest.raises(actions.NoSuchNote):
        actions.make_practice(by=cast.actor(bas), told=row, note=notes[0].id)
    made = actions.make_practice(by=cast.actor(bas), told=row, note=notes[1].id)
    assert actions.make_practice(by=cast.actor(bas), told=row, note=notes[1].id) == made
    found = Practice.objects.get()
    assert found.author_id == bas.pk and found.title == notes[1].words and found.state == "draft"


def test_few_people_are_not_counted_out_and_names_stand_nowhere():
    lead, anna, bas = people()
    harvest = world.published(lead, anna, author=bas)
    shown = queries.report_page(harvest=harvest, report=access.latest(harvest))
    assert str(shown.people) == "minder dan 10"
    everything = str([queries.matrix_page(harvest=harvest), queries.matrix_csv(harvest=harvest), shown])
    assert "Bas" not in everything and "Buur" not in everything
