"""What a draft begins with, and what an author reads before they say yes."""

from dataclasses import dataclass
from typing import Any

from kring.foundation.people.api import cards
from kring.foundation.records.api import Actor, Ref
from kring.modules.practices.models import TEXT, Asked, Experiment, Practice, Trial
from kring.modules.practices.rules import missing, steps_of
from kring.modules.practices.states import Decision, Result, Shown

from .pages import TextRow, text_row
from .versions import LABELS

SCREEN_OF = {
    "title": "verhaal", "problem": "verhaal", "steps": "aanpak", "effect": "opbrengst", "evidence": "opbrengst",
    "audience": "opbrengst",
}  # fmt: skip
LONGEST_STEP = 600
TOLD = ("result", "happened", "adaptation", "site", "shown")  # what the form of a trial asks


@dataclass(frozen=True)
class Lacking:
    """A part that is still empty, and the screen where it is asked."""

    label: str
    screen: str


@dataclass(frozen=True)
class OfferPage:
    """A text as everybody will read it, and what is still missing."""

    id: int
    text: TextRow
    lacking: tuple[Lacking, ...]
    is_change: bool


@dataclass(frozen=True)
class ProposalPage:
    """What somebody wrote down for the reader, and who did; "" for nobody in particular."""

    id: int
    text: TextRow
    drafter: str


def offer_page(*, practice: Practice) -> OfferPage:
    """The text of a practice that `access` gave to its author."""
    empty = missing({name: getattr(practice, name) for name in TEXT})
    return OfferPage(
        id=practice.pk,
        text=text_row(practice, author_id=practice.author_id),
        lacking=tuple(Lacking(str(LABELS[name]), SCREEN_OF[name]) for name in empty),
        is_change=practice.live_id is not None,
    )


def proposal_page(*, practice: Practice) -> ProposalPage:
    """A proposal that `access` gave to whom it is for."""
    drafter = cards({practice.drafted_by_id}) if practice.drafted_by_id else {}
    return ProposalPage(
        id=practice.pk,
        text=text_row(practice, author_id=practice.author_id),
        drafter=next((one.name for one in drafter.values()), ""),
    )


def live_title(practice: Practice | None) -> str:
    """What a published practice is called; "" for none."""
    return practice.live.title if practice is not None and practice.live is not None else ""


def trial_answers(*, by: Actor, practice: Practice, experiment: str) -> tuple[dict[str, Any], bool]:
    """What the reader told before (and yes), or what their experiment with this practice says (and no)."""
    before = Trial.objects.filter(practice=practice, person_id=by.person_id).first()
    if before is not None:
        return {name: getattr(before, name) for name in TOLD}, True
    number = int(experiment) if experiment.isdecimal() and len(experiment) < 19 else 0
    card = Experiment.objects.filter(pk=number, practice=practice, person_id=by.person_id).first()
    if card is None:
        return {"shown": Shown.NAMELESS.value}, False
    results: dict[str, Result] = {Decision.KEEP: Result.GOOD, Decision.ADAPT: Result.MIXED, Decision.STOP: Result.BAD}
    parts = "\n\n".join(part for part in (card.tried, card.saw) if part)
    chosen = results.get(card.decision)
    answers: dict[str, Any] = {"happened": parts, "shown": Shown.NAMELESS.value}
    return answers | ({"result": chosen.value} if chosen else {}), False


def variant_of(trial: Trial) -> dict[str, Any]:
    """What a variant begins with: the text of the practice, and in it what was done in another way."""
    live = trial.practice.live if trial.practice else None
    text: dict[str, Any] = {"title": live.title if live else trial.happened[:160], "site": trial.site}
    if live is not None:
        text |= {"problem": live.problem, "steps": live.steps, "themes": live.themes, "audience": live.audience}
    text |= {"context": trial.adaptation, "effect": trial.happened}
    return {"text": text, "variant_of": trial.practice if live else None, "source": trial.ref}


def draft_of_experiment(card: Experiment) -> dict[str, Any]:
    """What a draft of an experiment begins with."""
    text = {
        "title": card.title,
        "problem": card.expected,
        "steps": [step[:LONGEST_STEP] for step in steps_of(card.tried)],
        "effect": "\n\n".join(part for part in (card.saw, card.because) if part),
        "evidence": "own",
    }
    of = card.practice if card.practice is not None and card.practice.live_id is not None else None
    return {"text": text, "variant_of": of, "source": card.ref}


def experiment_answers(card: Experiment) -> dict[str, Any]:
    """The card as its owner typed it."""
    return {name: getattr(card, name) for name in ("title", "expected", "tried", "saw", "decision", "because")}


def draft_of_answer(asked: Asked) -> dict[str, Any]:
    """What a draft of an answer begins with: the question as the problem, the answer as what was done."""
    question = asked.question
    return {
        "title": " ".join(question.words.split())[:160],
        "problem": question.words,
        "context": asked.answer[:3000],
        "themes": [question.theme] if question.theme else [],
        "source": Ref("answer", str(asked.pk)),
    }
