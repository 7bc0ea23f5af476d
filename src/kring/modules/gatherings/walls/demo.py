"""The walls of the made-up meet-ups of spring 2021: closed, concluded, together public; by their own actions."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from kring.foundation.people.api import actor_for
from kring.foundation.records.api import AMSTERDAM, Actor, Ref
from kring.modules.gatherings import api
from kring.modules.gatherings.models import Gathering, Series
from kring.parts.wall import api as wall

from . import actions
from .demo_words import INTRO, QUESTION, QUOTE, REGIONS, THEMES, TITLE, Region, Said

LONG = timedelta(hours=3)
YEAR = 2021
OWNER = Ref("register", "po")


def tell_story(*, by: Actor, cast: Mapping[str, int], series: int | None = None) -> int:
    """Walls of three regions in a series, and its page; returns the number of the series.

    series: the one that the story of series made for 2021 (with themes 6, 11 and 14); None makes one. cast: the
    organiser "olga" (organiser:register:po) leads, by mail name. Days before 2021-03-10 are not told yet: a
    demonstration on an earlier day shows what was so far.
    """
    olga = actor_for(cast["olga"], by.at)
    found = Series.objects.get(pk=series if series is not None else _made(olga))
    walls = [_told(olga, found, region) for region in REGIONS if _begins(region) + LONG <= by.at]
    if found.state == api.SeriesState.DRAFT and found.gatherings.exists():
        api.publish_series(by=olga, series=found)
    if walls:
        actions.publish_page(by=olga, series=found)
    return int(found.pk)


def _made(olga: Actor) -> int:
    return api.make_series(by=olga, owner=OWNER, title=TITLE, question=QUESTION, intro=INTRO, themes=THEMES)


def _begins(region: Region) -> datetime:
    return datetime(YEAR, region.month, region.day, 19, 0, tzinfo=AMSTERDAM)


def _gathering(olga: Actor, series: Series, region: Region) -> Gathering:
    """The gathering of this region; one that stands in the series already is that one."""
    known = series.gatherings.filter(region_code=region.code, meeting__ends_at__lte=olga.at).first()
    if known is not None:
        return known
    begins = _begins(region)
    new = api.NewGathering(
        region.title, begins, begins + LONG, 125, place=region.place, region=region.code,
        themes=[number for number, _name in THEMES],
    )  # fmt: skip
    return Gathering.objects.get(pk=api.add_gathering(by=olga, series=series, new=new))


def _told(olga: Actor, series: Series, region: Region) -> int:
    gathering = _gathering(olga, series, region)
    number = actions.open_for(by=olga, gathering=gathering)
    known = {one.number for one in wall.themes_of([number])}
    said = [one for one in region.said if one.theme in known]
    ids = wall.add_notes(by=olga, wall=number, notes=[_note(one) for one in said])
    by_words = {one.words: id for one, id in zip(said, ids, strict=True)}
    if region.concluded in known:
        solutions = [by_words[words] for words in region.solutions]
        wall.conclude(by=olga, wall=number, theme=region.concluded, words=region.conclusion, solutions=solutions)
    wall.close_wall(by=olga, wall=number)
    return number


def _note(one: Said) -> wall.NewNote:
    quoted = wall.Quoted(True, one.name, one.role) if one.kind == QUOTE else wall.Quoted()
    return wall.NewNote(one.words, wall.NoteKind(one.kind), one.theme, counts_for=one.counts_for, quoted=quoted)


def numbers(series: int) -> list[int]:
    """The walls of a series, in the order in which people met."""
    return [row.id for row in actions.walls_of_series(Series.objects.get(pk=series))]
