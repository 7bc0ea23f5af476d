"""Verbs that change series: beginning, changing, publishing, closing."""

from collections.abc import Mapping, Sequence

from kring.foundation.records.api import Actor, Ref, Refusal, action, tell

from . import access, events, finding
from .models import GatheringTheme, Series, SeriesTheme
from .states import MOVES, SeriesKind, SeriesState


class NumberTwice(Refusal):
    """Elk onderwerp heeft een eigen nummer. Hier staat een nummer twee keer."""


class ThemeInUse(Refusal):
    """Over dit onderwerp gaat al een bijeenkomst. Haal het daar eerst weg."""


def locked(series: Series) -> Series:
    """The series as it is now, to change."""
    return Series.objects.select_for_update().get(pk=series.pk)


@action
def make_series(
    *,
    by: Actor,
    owner: Ref,
    title: str,
    question: str,
    intro: str = "",
    kind: SeriesKind = SeriesKind.MEETUP,
    themes: Sequence[tuple[int, str]] = (),
) -> int:
    """Begin a series as a draft, with its numbered themes; returns its number. Raises NotAllowed, NumberTwice."""
    access.check_may_run(by, owner)
    made = Series(
        owner_kind=owner.kind, owner_id=owner.id, kind=kind, title=title.strip(), question=question.strip(),
        intro=intro.strip(), made_by_id=by.id if by.is_person else None, made_at=by.at,
    )  # fmt: skip
    made.save()
    _keep_themes(made, themes)
    tell(events.SeriesMade(about=(made.ref, owner), data={"series": made.pk}))
    return int(made.pk)


@action
def change_series(
    *, by: Actor, series: Series, title: str, question: str, intro: str, themes: Sequence[tuple[int, str]]
) -> None:
    """Other words or themes; a theme keeps what hangs on it as long as its number stays.

    Raises NotAllowed, NumberTwice, ThemeInUse.
    """
    access.check_may_run(by, series.owner)
    found = locked(series)
    words = (title.strip(), question.strip(), intro.strip())
    same = (found.title, found.question, found.intro) == words
    known = list(found.themes.order_by("number").values_list("number", "name"))
    if same and known == sorted(themes):
        return
    found.title, found.question, found.intro = words
    found.save(update_fields=["title", "question", "intro"])
    _keep_themes(found, themes)
    if found.state != SeriesState.DRAFT:
        finding.show(found)
    tell(events.SeriesChanged(about=(found.ref,), data={"series": found.pk}))


def _keep_themes(series: Series, themes: Sequence[tuple[int, str]]) -> None:
    wanted = dict(themes)
    if len(wanted) != len(themes):
        raise NumberTwice(field="themes")
    known = {one.number: one for one in SeriesTheme.objects.filter(series=series)}
    gone = [one for number, one in known.items() if number not in wanted]
    if GatheringTheme.objects.filter(theme__in=gone).exists():
        raise ThemeInUse(field="themes")
    for one in gone:
        one.delete()
    for number, name in sorted(wanted.items()):
        one = known.get(number) or SeriesTheme(series=series, number=number)
        if one.name != name.strip():
            one.name = name.strip()
            one.save()


@action
def point_themes(*, by: Actor, series: Series, to: Mapping[int, str]) -> None:
    """Themes of the series, by number, are the same as these themes of the standard ("" for none); a number that is
    none of them, taken away meanwhile, is left out. Raises NotAllowed."""
    access.check_may_run(by, series.owner)
    found = locked(series)
    changed = [one for one in found.themes.filter(number__in=to) if one.standard_theme != to[one.number]]
    if not changed:
        return
    for one in changed:
        one.standard_theme = to[one.number]
        one.save(update_fields=["standard_theme"])
    if found.state != SeriesState.DRAFT:
        finding.show(found)
    tell(events.SeriesChanged(about=(found.ref,), data={"series": found.pk}))


@action
def publish_series(*, by: Actor, series: Series) -> None:
    """Everybody can see it now, and sign up for the days to come. Raises NotAllowed."""
    access.check_may_run(by, series.owner)
    found = locked(series)
    if SeriesState.PUBLISHED not in MOVES[SeriesState(found.state)]:
        return
    found.state, found.published_at, found.closed_at = SeriesState.PUBLISHED, by.at, None
    found.save(update_fields=["state", "published_at", "closed_at"])
    finding.show(found)
    tell(events.SeriesPublished(about=(found.ref,), data={"series": found.pk}))


@action
def close_series(*, by: Actor, series: Series) -> None:
    """Nobody signs up any more; the pages stay. Raises NotAllowed."""
    access.check_may_run(by, series.owner)
    found = locked(series)
    if SeriesState.CLOSED not in MOVES[SeriesState(found.state)]:
        return
    found.state, found.closed_at = SeriesState.CLOSED, by.at
    found.save(update_fields=["state", "closed_at"])
    tell(events.SeriesClosed(about=(found.ref,), data={"series": found.pk}))
