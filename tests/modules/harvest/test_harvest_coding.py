"""Beginning a harvest and coding it: who may, who codes what, blind until both are ready, deciding, aspects."""

import pytest
from django.core import mail
from django.http import Http404

from kring.foundation.audit.models import Entry
from kring.foundation.records.api import NotAllowed, Ref
from kring.modules.harvest import access, actions, queries
from kring.modules.harvest.models import Coder, Coding, Harvest
from kring.modules.harvest.queries.codes import coded
from kring.modules.harvest.queries.learning import examples
from kring.modules.harvest.queries.notes import notes_in
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import Side, State
from tests import cast
from tests.modules.harvest import harvest_world as world
from tests.modules.harvest.toy_wall import noted, walled

pytestmark = pytest.mark.django_db


def two():
    return world.organiser(), cast.person("Anna", "Visser"), cast.person("Bas", "Buur")


def test_only_who_leads_opens_a_harvest():
    lead, anna, _bas = two()
    with pytest.raises(NotAllowed):
        actions.open_harvest(by=cast.actor(anna), owner=world.OWNER, title="Nee", walls=[])
    with pytest.raises(KeyError):
        actions.open_harvest(by=cast.actor(lead), owner=Ref("unheard", "1"), title="Nee", walls=[])
    harvest = world.opened(lead, world.said(anna))
    assert harvest.state == State.OPEN and notes_in(harvest)[0].words == world.SAID[0][0]
    assert queries.harvests_of("toy_series", "1")[0].id == harvest.pk


def test_inviting_mails_once_and_refuses_who_has_no_account():
    lead, anna, bas = two()
    harvest = world.opened(lead, world.said(anna))
    world.invited(lead, harvest, bas)
    with pytest.raises(actions.CodesAlready):
        world.invited(lead, harvest, bas)
    with pytest.raises(actions.NoSuchAccount):
        actions.invite(by=cast.actor(lead), harvest=harvest, address="niemand@voorbeeld.nl")
    with pytest.raises(NotAllowed):
        actions.invite(by=cast.actor(anna), harvest=harvest, address=anna.account.email)
    with pytest.raises(NotAllowed):
        actions.join(by=cast.actor(anna), harvest=harvest)
    actions.join(by=cast.actor(lead), harvest=harvest)
    assert Coder.objects.filter(harvest=harvest).count() == 2 and mail.outbox == []  # mail leaves by a job


def test_coding_begins_with_coders_and_notes_only():
    lead, anna, bas = two()
    harvest = world.opened(lead, walled(anna))
    with pytest.raises(actions.NobodyCodes):
        actions.begin_coding(by=cast.actor(lead), harvest=harvest)
    world.invited(lead, harvest, bas)
    with pytest.raises(actions.NothingToCode):
        actions.begin_coding(by=cast.actor(lead), harvest=harvest)
    assert Harvest.objects.get(pk=harvest.pk).state == State.OPEN
    with pytest.raises(NotAllowed):
        actions.begin_coding(by=cast.actor(bas), harvest=harvest)


def test_notes_that_come_later_are_dealt_too_and_what_was_dealt_stays():
    lead, anna, bas = two()
    harvest, _ = world.begun(lead, anna, bas, double=0)
    before = set(Coding.objects.values_list("coder", "note"))
    noted(anna, harvest.walls.get().wall, "Nog iets")
    assert actions.deal_more(by=cast.actor(lead), harvest=harvest) == 1
    assert before < set(Coding.objects.values_list("coder", "note"))
    entries = Entry.objects.count()
    assert actions.deal_more(by=cast.actor(lead), harvest=harvest) == 0 and Entry.objects.count() == entries


def test_dismissing_gives_the_notes_to_the_others_but_not_after_coding():
    lead, anna, bas = two()
    harvest, (one, other) = world.begun(lead, anna, bas, double=0)
    actions.dismiss(by=cast.actor(lead), harvest=harvest, coder_id=other.pk)
    assert Coding.objects.filter(coder=one).count() == 4
    world.coded(one, Code())
    with pytest.raises(actions.CodedAlready):
        actions.dismiss(by=cast.actor(lead), harvest=harvest, coder_id=one.pk)


def test_only_the_coder_codes_only_dealt_notes_with_codes_of_this_harvest():
    lead, anna, bas = two()
    harvest, (one, _other) = world.begun(lead, anna, bas)
    note, aspect = notes_in(harvest)[0].id, world.aspect(one, "Ervaring")
    by = cast.actor(anna)
    with pytest.raises(NotAllowed):
        actions.code(by=cast.actor(bas), coder=one, note=note, code=Code())
    with pytest.raises(actions.NotDealt):
        actions.code(by=by, coder=one, note=10**9, code=Code())
    for wrong in (Code(10**9, "", "helps"), Code(aspect.pk, "", ""), Code(aspect.pk, "no-such", "helps")):
        with pytest.raises(actions.NoSuchCode):
            actions.code(by=by, coder=one, note=note, code=wrong)
    actions.code(by=by, coder=one, note=note, code=Code(aspect.pk, "po-c1", "helps"))
    entries = Entry.objects.count()
    actions.code(by=by, coder=one, note=note, code=Code(aspect.pk, "po-c1", "helps"))
    assert Entry.objects.count() == entries, "nothing changed, nothing told"


def test_ready_asks_for_every_note_and_is_the_end_of_changing():
    lead, anna, bas = two()
    harvest, (one, _other) = world.begun(lead, anna, bas)
    with pytest.raises(actions.NotReady):
        actions.say_done(by=cast.actor(anna), coder=one)
    world.coded(one, Code())
    aspect = world.aspect(one, "Ervaring")
    with pytest.raises(actions.ReadyAlready):
        actions.code(by=cast.actor(anna), coder=one, note=notes_in(harvest)[0].id, code=Code(aspect.pk, "", "helps"))


def test_codes_of_another_stand_nowhere_until_both_are_ready():
    lead, anna, bas = two()
    harvest, (one, other) = world.begun(lead, anna, bas)
    aspect = world.aspect(one, "Ervaring")
    world.coded(one, Code(aspect.pk, "", "helps"))
    shown = queries.agreement_page(harvest=harvest)
    assert shown.waiting and shown.pairs == () and shown.differences == ()
    assert coded(harvest).settled == {} and queries.matrix_page(harvest=harvest).coded == 0
    notes = notes_in(harvest)
    assert examples(other, notes) == [], "no suggestion is learnt from what the other coder gave"
    assert len(examples(one, notes)) == 4
    with pytest.raises(actions.NothingToDecide):
        actions.decide(by=cast.actor(anna), harvest=harvest, note=notes[0].id, code=Code())
    world.coded(other, Code(aspect.pk, "", "helps"))
    assert len(coded(harvest).settled) == 4 and not queries.agreement_page(harvest=harvest).waiting


def test_kappa_over_four_notes_by_hand_and_differences_decided():
    """Anna: helps helps hinders hinders. Bas: helps hinders hinders hinders. Observed 3/4, expected (2x1 + 2x3)/16 =
    1/2, so kappa 1/2; the second note is talked about."""
    lead, anna, bas = two()
    harvest, (one, other) = world.begun(lead, anna, bas)
    aspect = world.aspect(one, "Ervaring")
    helps, hinders = Code(aspect.pk, "", "helps"), Code(aspect.pk, "", "hinders")
    world.coded(one, helps, helps, hinders)
    world.coded(other, helps, hinders)
    shown = queries.agreement_page(harvest=harvest)
    assert (shown.pairs[0].whole.n, shown.pairs[0].whole.agreed, shown.pairs[0].whole.kappa) == (4, 3, 0.5)
    assert [row.kappa for row in shown.pairs[0].parts] == [None, 0.5, None]
    note = notes_in(harvest)[1].id
    assert [row.note.id for row in shown.differences] == [note] and shown.undecided == 1
    assert note not in coded(harvest).settled
    with pytest.raises(actions.StillDiffering):
        actions.begin_report(by=cast.actor(lead), harvest=harvest)
    with pytest.raises(actions.NothingToDecide):
        actions.decide(by=cast.actor(bas), harvest=harvest, note=notes_in(harvest)[0].id, code=helps)
    actions.decide(by=cast.actor(bas), harvest=harvest, note=note, code=helps, because="Ze bedoelt het als steun.")
    found = queries.agreement_page(harvest=harvest).differences[0]
    assert found.decider == "Bas Buur" and found.because and found.decided_at == cast.MOMENT
    assert coded(harvest).settled[note] == helps
    actions.begin_report(by=cast.actor(lead), harvest=harvest)
    with pytest.raises(NotAllowed):
        actions.decide(by=cast.actor(cast.person("Vera", "Vreemd")), harvest=harvest, note=note, code=hinders)


def test_the_report_waits_until_everybody_is_ready():
    lead, anna, bas = two()
    harvest, (one, _other) = world.begun(lead, anna, bas)
    world.coded(one, Code())
    with pytest.raises(actions.StillCoding):
        actions.begin_report(by=cast.actor(lead), harvest=harvest)
    with pytest.raises(NotAllowed):
        actions.begin_report(by=cast.actor(anna), harvest=harvest)


def test_aspects_are_added_renamed_and_merged():
    lead, anna, bas = two()
    harvest, (one, other) = world.begun(lead, anna, bas)
    first, same = world.aspect(one, "Ervaring"), world.aspect(other, "ervaring ")
    assert first.pk == same.pk
    second, third = world.aspect(one, "Leservaring"), world.aspect(one, "Bestuur", Side.SURROUNDINGS)
    by = cast.actor(lead)
    with pytest.raises(actions.NamedAlready):
        actions.rename_aspect(by=by, aspect=second, name="ERVARING")
    with pytest.raises(actions.NoName):
        actions.rename_aspect(by=by, aspect=second, name="  ")
    with pytest.raises(NotAllowed):
        actions.rename_aspect(by=cast.actor(anna), aspect=second, name="Iets")
    for wrong in (second, third):
        with pytest.raises(actions.SameAspect):
            actions.merge_aspects(by=by, aspect=second, into=wrong)
    world.coded(one, Code(second.pk, "", "helps"))
    actions.merge_aspects(by=by, aspect=second, into=first)
    assert set(Coding.objects.filter(coder=one).values_list("aspect", flat=True)) == {first.pk}
    assert [row.name for row in queries.aspects_in_use(harvest)] == ["Ervaring", "Bestuur"]
    actions.code(by=cast.actor(bas), coder=other, note=notes_in(harvest)[0].id, code=Code(second.pk, "", "helps"))
    assert Coding.objects.get(coder=other, note=notes_in(harvest)[0].id).aspect_id == first.pk
    with pytest.raises(Http404):
        access.aspect(by=by, id=second.pk)


def test_a_harvest_learns_from_earlier_ones_by_the_name_of_the_aspect():
    lead, anna, bas = two()
    world.published(lead, anna, author=bas)
    _harvest, (coder,) = world.begun(lead, anna)
    assert examples(coder, []) == []
    here = world.aspect(coder, "ERVARING")
    found = examples(coder, [])
    assert len(found) == 4 and {one.code for one in found} == {f"{here.pk}::helps"}
