"""What tests of practices start from: leaders, editors, practices, trials, questions; by the real actions."""

from datetime import date
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, Ref, now
from kring.modules.practices import actions
from kring.modules.practices.models import Asked, Practice, Question, Trial, Version
from tests import cast
from tests.modules.register.register_world import schools

PUBLISHER = Ref("publisher", "kring")
TEXT: dict[str, Any] = {
    "title": "Elke week bij elkaar in de les",
    "problem": "Leraren wisten niet wat er in de klas ernaast gebeurde.",
    "context": "Een team van twaalf leraren, twee net nieuw.",
    "steps": ["Kies een maatje", "Kijk twintig minuten mee", "Bespreek één ding"],
    "doer": "Alle leraren",
    "hours": 40,
    "money": 0,
    "conditions": "Vervanging voor twintig minuten.",
    "effect": "Leraren vragen elkaar nu om raad.",
    "evidence": "own",
    "themes": ["po-18-01"],
    "audience": ["po"],
}


def leader(given: str = "Anna", site: str = "10AA00", *, family: str = "Visser") -> Any:
    """Somebody who leads a school; the schools are there."""
    who = cast.person(given, family)
    cast.holds(who, Role.LEADER, Ref("site", site), from_date=date(2022, 8, 1))
    return who


def editor(given: str = "Eline") -> Any:
    """Somebody who reads practices before they are published, with a second factor."""
    who = cast.person(given, "Redacteur")
    cast.holds(who, Role.EDITOR, PUBLISHER)
    cast.second_factor(who)
    return who


def drafted(who: Any, *, by: Actor | None = None, **text: Any) -> Practice:
    """A complete draft."""
    return actions.begin(by=by or cast.actor(who), text=TEXT | text)


def offered(who: Any, *, by: Actor | None = None, **text: Any) -> Version:
    """A draft with its author's yes."""
    by = by or cast.actor(who)
    return actions.offer(by=by, practice=drafted(who, by=by, **text), consent=True)


def published(who: Any, reader: Any, *, at: Any = cast.MOMENT, **text: Any) -> Practice:
    """A practice that everybody reads."""
    version = offered(who, by=cast.actor(who, at), **text)
    actions.publish(by=cast.actor(reader, at), version=version)
    return Practice.objects.select_related("live").get(pk=version.practice_id)


def tried(who: Any, practice: Practice, *, at: Any = cast.MOMENT, **told: Any) -> Trial:
    """Somebody tells how it went."""
    given = {"result": "mixed", "happened": "Het kostte meer tijd.", "site": "10BB00", "shown": "nameless"}
    return actions.tell_trial(by=cast.actor(who, at), practice=practice, told=actions.Told(**given | told))


def willing(who: Any, *themes: str, paused: bool = False) -> None:
    """Somebody may be asked."""
    actions.be_willing(by=cast.actor(who), themes=themes or ("po-18-01",), paused=paused)


def asked(question: Question, who: Any) -> Asked:
    """The question as it lies with somebody."""
    return Asked.objects.get(question=question, person_id=who.pk)


def things_of(leader: Person) -> dict[str, Any]:
    """What stands in the addresses; everything is this leader's, but for what editors and colleagues made."""
    at = now()
    by = cast.actor(leader, at)
    reader, other = editor("Esra"), cast.person("Bas", "Buur")
    cast.holds(other, Role.LEADER, Ref("site", "10BB00"), from_date=date(2022, 8, 1))
    mine = published(leader, reader, at=at)
    others = published(other, reader, at=at, title="Ouders in de klas", site="10BB00", may_ask=True)
    theirs = tried(other, mine, at=at)
    own = tried(leader, others, at=at, site="10AA00", adaptation="Alleen in de onderbouw.")
    question = actions.ask(by=by, words="Hoe kregen jullie de ouders mee?", practice=others)
    lies = asked(question, other)
    actions.answer(by=cast.actor(other, at), asked=lies, words="We belden ze op.")
    actions.be_willing(by=by, themes=["po-18-01"], paused=False)
    to_leader = actions.ask(by=cast.actor(other, at), words="Hoe vaak keken jullie?", practice=mine)
    return {
        "practice": mine.pk,
        "draft": drafted(leader, by=by).pk,
        "offered": offered(leader, by=by).practice_id,
        "proposal_practice": actions.draft(by=cast.actor(other, at), author_id=leader.pk, title="Wat Anna vertelde"),
        "practice_of_other": others.pk,
        "trial": own.pk,
        "trial_of_other": theirs.pk,
        "experiment": actions.begin_experiment(by=by, noted=actions.Noted("Twee weken stil lezen")).pk,
        "colleague_question": question.pk,
        "received_answer": lies.pk,
        "asked": asked(to_leader, leader).pk,
    }


__all__ = ["PUBLISHER", "TEXT", "asked", "drafted", "editor", "leader", "offered", "published", "schools", "tried"]
