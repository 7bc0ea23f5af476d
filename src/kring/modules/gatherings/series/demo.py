"""The demonstration's series: a made-up one of spring 2021, and one with days to come, by the module's own actions."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from kring.foundation.people.api import LEADING, actor_for, relations_to_many
from kring.foundation.records.api import AMSTERDAM, Actor, Ref
from kring.modules.directory.api import region_names, teaching_sites
from kring.modules.gatherings.signup import actions as signing_up
from kring.modules.gatherings.signup import moving, office
from kring.modules.gatherings.signup.models import SignUp
from kring.modules.gatherings.signup.states import Attending, Audience, SignUpState, Source

from . import demo_words as words
from .actions import close_series, make_series, point_themes, publish_series
from .days import NewGathering, add_gathering
from .demo_words import Evening
from .models import Gathering, Series
from .states import Form

OWNER = Ref("register", "po")
BEGINS, ENDS = time(19, 30), time(21, 30)
KEPT = timedelta(days=730)  # who came longer ago is not known any more
SPRING_OVER = date(2021, 5, 31)


def tell_story(*, by: Actor, seed: int, size: str, cast: Mapping[str, int]) -> dict[str, int]:
    """Both series; returns their numbers: "spring" and "coming". size decides nothing here. cast: person ids of those
    who can sign in, by mail name: "noor" is offered a place, "rosa" has one."""
    dice = random.Random(f"{seed} gatherings")  # noqa: S311  stories, not secrets
    crowd = [one for one in leaders(by.today) if one not in set(cast.values())]
    dice.shuffle(crowd)
    return {"spring": _spring(by, crowd), "coming": _coming(by, crowd, cast)}


def leaders(on: date) -> list[int]:
    """Who leads a school on this day, in order of their number."""
    places = [Ref("site", code) for code, _kind, _board in teaching_sites()]
    return sorted({row.person_id for row in relations_to_many(places, roles=LEADING, on=on)})


def _series(by: Actor, title: str, question: str, intro: str) -> Series:
    number = make_series(by=by, owner=OWNER, title=title, question=question, intro=intro, themes=words.THEMES)
    series = Series.objects.get(pk=number)
    point_themes(by=by, series=series, to={number: f"klassen-{number}" for number, _name in words.THEMES})
    return series


def _day(by: Actor, series: Series, evening: Evening, on: date, known: Mapping[str, str]) -> Gathering:
    new = NewGathering(
        title=evening.title,
        starts_at=datetime.combine(on, BEGINS, AMSTERDAM),
        ends_at=datetime.combine(on, ENDS, AMSTERDAM),
        capacity=evening.capacity,
        place=evening.place,
        form=Form(evening.form),
        link="" if evening.form == "room" else "https://video.kring.example/avond",
        region=evening.region if evening.region in known else "",
        themes=evening.themes,
        online_capacity=evening.online,
    )
    return Gathering.objects.select_related("series", "meeting").get(pk=add_gathering(by=by, series=series, new=new))


def _spring(by: Actor, crowd: Sequence[int]) -> int:
    """Twelve days from January to April 2021; whoever looks back from years later finds the days, not who came."""
    begun = replace(by, at=min(by.at, datetime(2021, 1, 4, 9, 0, tzinfo=AMSTERDAM)))
    series, known = _series(begun, words.OLD_TITLE, words.OLD_QUESTION, words.OLD_INTRO), region_names("provincie")
    publish_series(by=begun, series=series)
    for number, evening in enumerate(words.SPRING):
        on = date(2021, evening.month, evening.day)
        gathering = _day(begun, series, evening, on, known)
        if by.today - on < KEPT:
            before = min(by.at, gathering.meeting.starts_at - timedelta(days=1))
            _fill(replace(by, at=before), gathering, evening, crowd[number:])
    if by.today > SPRING_OVER:
        close_series(by=replace(by, at=datetime.combine(SPRING_OVER, time(12), AMSTERDAM)), series=series)
    return int(series.pk)


def _fill(by: Actor, gathering: Gathering, evening: Evening, crowd: Sequence[int]) -> None:
    """So many leaders: as many as there are places at once, the others by themselves, so they wait in order."""
    comers = list(crowd[: evening.comers])
    placed = comers[: evening.capacity]
    office.place_people(by=by, gathering=gathering, people=placed, source=Source.SELF)
    if gathering.meeting.starts_at <= by.at:
        return
    for person in comers[evening.capacity :]:
        signing_up.sign_up(by=actor_for(person, by.at), gathering=gathering, attending=_way(gathering))


def _way(gathering: Gathering) -> Attending:
    return Attending.ONLINE if gathering.form == Form.ONLINE else Attending.ROOM


def _coming(by: Actor, crowd: Sequence[int], cast: Mapping[str, int]) -> int:
    """A series with days to come: one full with a waiting list, one hybrid, one called off."""
    begun = replace(by, at=by.at - timedelta(days=20))
    series, known = _series(begun, words.TITLE, words.QUESTION, words.INTRO), region_names("provincie")
    publish_series(by=begun, series=series)
    series = Series.objects.get(pk=series.pk)
    later = replace(by, at=by.at - timedelta(days=3))
    made = []
    for number, evening in enumerate((*words.COMING, words.CALLED_OFF)):
        gathering = _day(begun, series, evening, _working_day(by.today + timedelta(days=evening.in_days)), known)
        made.append(gathering)
        first = [cast["noor"]] if number == 0 and "noor" in cast else []
        people = crowd[number * 20 :]
        _fill(later, gathering, evening, [*people[: evening.capacity], *first, *people[evening.capacity :]])
    _stories(by, made, cast)
    return int(series.pk)


def _working_day(day: date) -> date:
    """The day itself, or the Tuesday after a weekend: nobody meets on a Saturday night."""
    return day if day.weekday() < 5 else day + timedelta(days=8 - day.weekday())


def _stories(by: Actor, days: Sequence[Gathering], cast: Mapping[str, int]) -> None:
    full, utrecht, hybrid, limburg, off = days[0], days[1], days[2], days[4], days[-1]
    if "rosa" in cast:
        signing_up.sign_up(by=actor_for(cast["rosa"], by.at), gathering=utrecht)
    leaves = SignUp.objects.filter(gathering=full, state=SignUpState.PLACED).first()
    if leaves is not None:
        signing_up.sign_off(by=by, sign_up=leaves)
    for name, source in words.GUESTS:
        address = f"{name.split()[0].lower()}@gast.kring.example"
        office.enter_sign_up(
            by=by, gathering=hybrid, name=name, address=address, attending=Attending.ONLINE, source_words=source
        )
    reason, message = words.LETTER
    if SignUp.objects.filter(gathering=limburg).exists():
        office.write_letter(by=by, gathering=limburg, words=message, reason=reason, audience=Audience.PLACED)
    moving.cancel_gathering(by=by, gathering=off, reason=words.WHY_OFF)
