"""Figures at their doors: counted right, published once, corrected in the open, and never a share without a source."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.people.api import end_relation, relation_with, relations_of
from kring.foundation.records.api import NotAllowed, now
from kring.modules.directory.models import Region, RegionScheme, SiteRegion
from kring.modules.register import actions as register_actions
from kring.modules.register.boards.actions import NewBoard, bring_in_boards
from kring.modules.register.figures import actions, queries
from kring.modules.register.figures.jobs import publish_figures
from kring.modules.register.figures.queries.published import TotalRow
from kring.modules.register.figures.rules import (
    Forecast,
    Interval,
    forecast,
    months_between,
    share_of,
    tally,
    total_for,
    union,
)
from kring.modules.register.models import MonthFigures, Register
from tests import cast
from tests.modules.register.board_world import at_now, writing
from tests.modules.register.register_world import VO, applied, decided, leader, officer, schools, works_at

pytestmark = pytest.mark.django_db
NOW = cast.system(now())
NEXT = (NOW.today.replace(day=1) + timedelta(days=32)).replace(day=1)  # the first day on which today counts


@pytest.fixture(autouse=True)
def _schools() -> None:
    cache.clear()
    schools()


def po() -> Register:
    return Register.objects.get(pk="po")


def on(month: date = NEXT, register: str = "po") -> Any:
    [found] = queries.counts_of(Register.objects.get(pk=register), [month])
    return found


def provinces() -> None:
    """Two provinces, and a second scheme that lies across them."""
    with writing():
        for scheme, names in {"provincie": ("utrecht", "drenthe"), "rmc": ("midden",)}.items():
            RegionScheme.objects.create(code=scheme, name=scheme)
            for name in names:
                Region.objects.create(key=f"{scheme}:{name}", scheme_id=scheme, code=name, name=name.title())
        for site, region in {"10AA00": "utrecht", "10AA01": "utrecht", "10BB00": "drenthe"}.items():
            SiteRegion.objects.create(site_id=site, scheme="provincie", region_id=f"provincie:{region}")
            SiteRegion.objects.create(site_id=site, scheme="rmc", region_id="rmc:midden")


def test_people_schools_and_boards_are_counted_on_the_day() -> None:
    provinces()
    anna = leader("Anna")
    works_at(anna, "10BB00", since=date(2024, 8, 1))  # a second school: she counts where she led the longest
    nora = leader("Nora", site="10AA00")  # a second leader of one school
    between = cast.person("Tess", "Tussen")
    register_actions.enrol(by=at_now(between), register=po(), consent=True)
    decided(applied(nora, nora_enrolment(nora)))
    found = on()
    assert found.standing == {**dict.fromkeys(found.standing, 0), "rdo_2": 1, "enrolled": 2}
    assert found.region == {"utrecht": 2, "drenthe": 0, "-": 1}
    assert found.kind == {"bo": 2, "-": 1}
    assert found.schools == {"utrecht": (1, 2), "drenthe": (1, 1)}
    assert sum(on(date(2013, 1, 1)).standing.values()) == 0
    assert on(register="vo").schools == {"-": (0, 1)}
    bring_in_boards(
        by=NOW, register=po(),
        rows=[NewBoard("10001", anna.pk, date(2020, 1, 2)), NewBoard("10001", nora.pk, date(2021, 1, 1)),
              NewBoard("10002", anna.pk, date(2020, 1, 2), date(2022, 1, 1))],
    )  # fmt: skip
    days = [date(2020, 1, 1), date(2020, 2, 1), date(2021, 6, 1), date(2022, 1, 1)]
    assert [one.boards for one in queries.counts_of(po(), days)] == [(0, 2), (2, 2), (2, 2), (1, 2)]


def nora_enrolment(who: Any) -> Any:
    from kring.modules.register.models import Enrolment

    return Enrolment.objects.get(person=who)


def test_who_left_or_was_disputed_counts_there_no_more() -> None:
    provinces()
    anna = leader("Anna")
    [row] = relations_of(anna.pk)
    end_relation(by=cast.actor(anna), relation=relation_with(row.id), until_date=NOW.today)
    assert on().region == {"utrecht": 0, "drenthe": 0, "-": 1}
    assert on().schools["utrecht"] == (0, 2)
    register_actions.leave(by=at_now(anna), enrolment=nora_enrolment(anna))
    assert sum(on().standing.values()) == 0


def test_a_month_is_published_once_and_stays() -> None:
    publish_figures(0)
    first = MonthFigures.objects.count()
    assert first == 2 * len(queries.months_of(NOW.today))
    publish_figures(0)
    assert actions.publish(by=NOW, register=po()) == 0
    with pytest.raises(NotAllowed):
        actions.publish(by=at_now(officer()), register=po())
    month = NOW.today.replace(day=1)
    before = queries.month_page(register=po(), month=month, on=NOW.today).counts
    leader()
    assert queries.month_page(register=po(), month=month, on=NOW.today).counts == before
    assert MonthFigures.objects.count() == first


def test_a_correction_stands_beside_what_was_published() -> None:
    publish_figures(0)
    month = NOW.today.replace(day=1)
    olga = officer()
    by = at_now(olga)
    with pytest.raises(actions.ReasonMissing):
        actions.correct(by=by, register=po(), month=month, reason=" ")
    with pytest.raises(NotAllowed):
        actions.correct(by=at_now(officer(VO, "Vera")), register=po(), month=month, reason="x")
    with pytest.raises(actions.NotPublished):
        actions.correct(by=by, register=po(), month=NEXT, reason="x")
    assert actions.correct(by=by, register=po(), month=month, reason="Nagekeken.") is False
    bring_in_boards(by=NOW, register=po(), rows=[NewBoard("10001", olga.pk, date(2020, 1, 2))])
    data = {"what": "correct", "verbeter-month": month.strftime("%d-%m-%Y"), "verbeter-reason": "Een bestuur vergeten."}
    assert client_of(olga).post("/kantoor/cijfers/po/", data).status_code == 302
    rows = MonthFigures.objects.filter(register="po", month=month)
    assert [(row.version, row.counts["boards"][0]) for row in rows] == [(1, 0), (2, 1)]
    assert "Een bestuur vergeten." in Client().get(f"/cijfers/?maand={month}").text


def client_of(who: Any) -> Client:
    client: Client = cast.signed_in(Client(), who)
    return client


def published(enrolled: int, **counts: Any) -> None:
    """A month as it was published, of which the test says the numbers."""
    base = {
        "enrolled": enrolled, "new": 0, "standing": {"rdo": 20, "no_longer": 0}, "region": {"utrecht": 30},
        "boards": [381, 863], "schools": {"utrecht": [20, 40]},
    }  # fmt: skip
    with writing():
        MonthFigures.objects.create(
            register_id="po", month=date(2013, 10, 1), counts={**base, **counts}, published_at=now()
        )


def test_a_share_only_against_a_number_with_a_day_and_a_source() -> None:
    provinces()
    published(4310)
    page = Client().get("/cijfers/?maand=2013-10-01").text
    assert "4310</b> schoolleiders" in page and "%</b>" not in page
    olga = officer()
    data = {"total": "10750", "on_date": "1-10-2013", "source": "AVS, najaar 2013"}
    assert client_of(olga).post("/kantoor/cijfers/po/", data).status_code == 302
    page = Client().get("/cijfers/?maand=2013-10-01").text
    assert "<b>40%</b> van de schoolleiders" in page
    assert "AVS, najaar 2013" in page and "381 van 863" in page
    late = {"total": "10750", "on_date": (NOW.today + timedelta(days=9)).strftime("%d-%m-%Y"), "source": "x"}
    assert client_of(olga).post("/kantoor/cijfers/po/", late).status_code == 400
    actions.enter_total(by=at_now(olga), register=po(), on_date=date(2013, 10, 1), total=10_000, source="Beter")
    assert "<b>43%</b>" in Client().get("/cijfers/?maand=2013-10-01").text
    assert client_of(officer(VO, "Vera")).get("/kantoor/cijfers/po/").status_code == 404


def test_files_say_what_the_page_says_and_there_is_one_way_of_cutting_regions() -> None:
    provinces()
    published(4310, kind={"bo": 4000, "sbo": 0})
    for code, line in {
        "titels": "RDO;20", "provincies": "Utrecht;30;20;40", "soorten": "speciaal basisonderwijs;minder dan 10",
        "verloop": "2013-10-01;4310;20;381;863", "nieuw": "Maand;Nieuw",
    }.items():  # fmt: skip
        assert line in Client().get(f"/cijfers/{code}.csv?maand=2013-10-01").text
    assert Client().get("/cijfers/rmc.csv?maand=2013-10-01").status_code == 404
    every = Client().get("/cijfers/?maand=2013-10-01&indeling=rmc").text
    assert "Midden" not in every


@pytest.mark.parametrize(
    "asked", ["maand=2013-10-02", "maand=x", "maand=2012-12-01", "maand=2999-01-01", "register=nl"]
)
def test_what_is_no_month_is_not_there(asked: str) -> None:
    assert Client().get(f"/cijfers/?{asked}").status_code == 404


def test_a_month_before_the_night_is_computed_and_says_so() -> None:
    page = Client().get("/cijfers/?maand=2014-01-01").text
    assert "Nog niet gepubliceerd" in page and "minder dan 10 schoolleiders" in page


def test_the_forecast_by_hand() -> None:
    """Three years of school months; the last year ten more in September and two fewer in October."""
    year = [10, 10, 20, 10, 10, 0, 0, 10, 60, 40, 20, 10]
    last = [10, 10, 20, 10, 10, 0, 0, 10, 70, 38, 20, 10]
    # 24 errors: twenty-two of 0, one of 10, one of -2; a tenth of them is the third, nine tenths the twenty-second
    assert forecast(year + year + last, 2) == [Forecast(10, 10, 10), Forecast(10, 10, 10)]
    worse = [value + 5 for value in year]
    # errors twelve of 0 and twelve of 5: from 0 below to 5 above
    assert forecast(year + year + worse, 1) == [Forecast(15, 15, 20)]
    assert forecast(year * 2, 1) == []


@given(st.lists(st.integers(0, 500), min_size=30, max_size=80))
def test_a_forecast_stands_within_its_interval_or_history_was_one_sided(new: list[int]) -> None:
    for one in forecast(new, 12):
        assert 0 <= one.low <= one.high


def test_days_that_meet_are_one_stretch_and_days_apart_are_two() -> None:
    def days(first: int, last: int) -> Interval:
        return Interval(date(2026, 1, first), date(2026, 1, last))

    assert list(union([days(20, 25), days(1, 5), days(5, 9), days(7, 8), days(9, 9)])) == [days(1, 9), days(20, 25)]
    assert list(union([])) == []


def test_which_total_counts() -> None:
    totals = [TotalRow(date(year, 10, 1), year, "x") for year in (2013, 2017)]
    chosen = {
        year: found.total if (found := total_for(date(year, 3, 1), totals)) else None for year in range(2012, 2021)
    }
    assert chosen == {
        2012: None, 2013: 2013, 2014: 2013, 2015: 2013, 2016: None, 2017: 2017, 2018: 2017, 2019: 2017, 2020: None,
    }  # fmt: skip
    assert (share_of(None, 5), share_of(0, 5), share_of(2, 5)) == (None, None, 40)


DAYS = st.dates(date(2019, 1, 1), date(2021, 12, 31))


@given(st.lists(st.tuples(DAYS, DAYS), max_size=20))
def test_counting_by_steps_equals_counting_one_by_one(pairs: list[tuple[date, date]]) -> None:
    months = months_between(date(2019, 1, 15), date(2021, 12, 31))
    intervals = [Interval(min(pair), max(pair)) for pair in pairs]
    found = tally({"all": intervals}, months)
    assert [row["all"] for row in found] == [sum(one.start <= day < one.end for one in intervals) for day in months]
