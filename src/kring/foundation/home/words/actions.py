"""Keeping synonyms; and every night taking compounds apart anew."""

from collections.abc import Sequence

from kring.core.dutch.api import tokens
from kring.foundation.home.finding.parts import fill
from kring.foundation.home.models import Document, SynonymGroup
from kring.foundation.records.api import Actor, Ref, Refusal, action, tell

from . import access, events

FEWEST, MOST, LONGEST = 2, 12, 60


class TooFewWords(Refusal):
    """Vul ten minste twee verschillende woorden in."""


class TooManyWords(Refusal):
    """Vul ten hoogste twaalf woorden in. Maak anders een tweede groep."""


class WordTooLong(Refusal):
    """Een woord of groep woorden is ten hoogste 60 tekens."""


class AlreadyGrouped(Refusal):
    """Een groep met precies deze woorden is er al."""


@action
def add_synonyms(*, by: Actor, words: Sequence[str]) -> SynonymGroup:
    """From now on these words find each other. Raises NotAllowed, TooFewWords, TooManyWords, WordTooLong,
    AlreadyGrouped."""
    access.check_may_keep_words(by)
    group = SynonymGroup(words=_checked(words), changed_at=by.at)
    group.save()
    tell(events.SynonymsAdded(about=(_ref(group),)))
    return group


@action
def change_synonyms(*, by: Actor, group: SynonymGroup, words: Sequence[str]) -> None:
    """From now on this group has these words. Raises what `add_synonyms` raises."""
    access.check_may_keep_words(by)
    if list(words) == group.words:
        return
    group.words, group.changed_at = _checked(words, but=group.pk), by.at
    group.save(update_fields=["words", "changed_at"])
    tell(events.SynonymsChanged(about=(_ref(group),)))


@action
def remove_synonyms(*, by: Actor, group: SynonymGroup) -> None:
    """From now on these words no longer find each other. Raises NotAllowed."""
    access.check_may_keep_words(by)
    ref = _ref(group)
    group.delete()
    tell(events.SynonymsRemoved(about=(ref,)))


@action
def renew_parts(*, by: Actor, batch: int = 500) -> int:
    """Take the compounds of everything apart anew, now that more words are known; says in how many things something
    changed. Those that changed keep their place; the others are not written."""
    changed = 0
    last = 0
    while rows := list(Document.objects.filter(pk__gt=last).defer("search").order_by("pk")[:batch]):
        before = {row.pk: row.parts for row in rows}
        fill(rows)
        different = [row for row in rows if row.parts != before[row.pk]]
        if different:
            Document.objects.bulk_update(different, ["parts"])
        changed, last = changed + len(different), rows[-1].pk
    if changed:
        tell(events.PartsRenewed())
    return changed


def _checked(words: Sequence[str], *, but: int | None = None) -> list[str]:
    if any(len(word) > LONGEST for word in words):
        raise WordTooLong(field="words")
    kept = [word for word in words if tokens(word)]
    if len({tuple(tokens(word)) for word in kept}) < FEWEST:
        raise TooFewWords(field="words")
    if len(kept) > MOST:
        raise TooManyWords(field="words")
    if SynonymGroup.objects.filter(words=kept).exclude(pk=but or 0).exists():
        raise AlreadyGrouped(field="words")
    return kept


def _ref(group: SynonymGroup) -> Ref:
    return Ref("synonyms", str(group.pk))
