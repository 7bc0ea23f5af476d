"""From figures to sentences, charts and tables. Every number here is one that was published."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format, localize
from django.utils.translation import gettext as _

from kring.core.disclosure.api import Suppressed
from kring.modules.register.states import Title
from kring.ui.api import charts

from .queries import Month
from .queries.words import kind_words, standing_words
from .rules import BASE, WITHOUT, forecast, share_of

AHEAD = 6
LAST = 36  # months in the chart of newcomers
ORDER = (*reversed(Title.values), "registered", "no_longer")  # the latest and highest titles first


@dataclass(frozen=True)
class Sheet:
    """A breakdown as a table, on the page and as a file."""

    code: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def words(count: int | None) -> str:
    """A published count: "minder dan 10" for what is rounded to nothing."""
    if count is None:
        return hidden(less=False)
    return str(localize(count)) if count else hidden(less=True)


def hidden(*, less: bool) -> str:
    """What stands where no number stands."""
    return Suppressed(BASE, less=less).words(_("minder dan {threshold}"), _("niet getoond"))


def registered(counts: Mapping[str, Any]) -> int:
    """How many bear a title: what is shown of the titles together, so nothing new."""
    return sum(many for part, many in counts["standing"].items() if part != "no_longer")


def share(month: Month) -> int | None:
    """Which part of all leaders is enrolled, against the sourced number; None without one."""
    return share_of(month.counts["enrolled"], month.total.total) if month.total else None


def sheets(month: Month) -> list[Sheet]:
    """The breakdowns of a month."""
    counts, names = month.counts, month.regions
    borne = [part for part in ORDER if part in counts["standing"]]
    people, led, schools = _("Ingeschreven"), _("Scholen met een ingeschreven leider"), _("Alle scholen")
    found = [
        Sheet(
            "titels", _("Wie een titel heeft"), (_("Titel of status"), people),
            tuple((standing_words(part), words(counts["standing"][part])) for part in borne),
        ),
        Sheet(
            "provincies", _("Per provincie"), (_("Provincie"), people, led, schools),
            tuple(
                (names.get(part, part), words(many), *_pair(counts["schools"].get(part)))
                for part, many in sorted(counts["region"].items(), key=lambda one: names.get(one[0], one[0]))
            ),
        ),
    ]  # fmt: skip
    if "kind" in counts:
        rows = tuple((kind_words(part), words(many)) for part, many in counts["kind"].items())
        found.append(Sheet("soorten", _("Per soort onderwijs"), (_("Soort"), people), rows))
    return found


def _pair(school: list[int | None] | None) -> tuple[str, str]:
    return (words(school[0]), str(localize(school[1]))) if school else ("–", "–")


def schools_together(counts: Mapping[str, Any]) -> tuple[int, int]:
    """Schools with an enrolled leader, at least: what is shown of the regions together; and all schools."""
    return sum(pair[0] or 0 for pair in counts["schools"].values()), sum(pair[1] for pair in counts["schools"].values())


def coverage(month: Month) -> charts.Chart:
    """Schools with an enrolled leader, per province, as a share of all schools there."""
    names = month.regions
    points = [
        charts.Bar(
            _("%(name)s (%(n)s scholen)") % {"name": names.get(part, part), "n": localize(of)},
            None if shown is None else float(100 * shown // of),
            note=words(shown),
        )
        for part, (shown, of) in sorted(month.counts["schools"].items(), key=lambda one: names.get(one[0], ""))
        if part != WITHOUT and of
    ]
    title = _("Scholen met een ingeschreven leider, per provincie")
    return charts.bars(title, points, unit="%", n=schools_together(month.counts)[1])


def growth_chart(known: Mapping[date, Mapping[str, Any]]) -> charts.Chart | None:
    """Enrolled and registered over the months; None while there are too few."""
    months = _since(known)
    if len(months) < 2:
        return None
    lines = [charts.Series(_("ingeschreven"), [_point(day, known[day]["enrolled"]) for day in months])]
    if any(registered(known[day]) for day in months):
        lines.append(charts.Series(_("geregistreerd"), [_point(day, registered(known[day])) for day in months]))
    return charts.lines(_("Ingeschreven en geregistreerd, op de eerste van elke maand"), lines)


def _since(known: Mapping[date, Mapping[str, Any]]) -> list[date]:
    """The months from the last one without anybody."""
    days = list(known)
    first = next((place for place, day in enumerate(days) if known[day]["enrolled"]), len(days))
    return days[max(0, first - 1) :]


def _point(day: date, value: int) -> charts.Point:
    """A moment of a line; what is rounded to nothing is not known to be nothing, so there the line has a gap."""
    return charts.Point(str(date_format(day, "F Y")), value or None)


def new_chart(new: Mapping[date, int]) -> charts.Chart | None:
    """Newcomers of the last three years; None while there are too few months."""
    if len(new) < 2:
        return None
    line = charts.Series(_("nieuw"), [_point(day, many) for day, many in list(new.items())[-LAST:]])
    return charts.lines(_("Nieuw ingeschreven per maand"), [line])


def coming_chart(new: Mapping[date, int]) -> charts.Chart | None:
    """The months to come, with between which numbers they will probably be; None while too little is known."""
    coming = forecast(list(new.values()), AHEAD)
    if not coming:
        return None
    last = max(new)
    points = [
        charts.Bar(str(date_format(_later(last, step + 1), "F Y")), one.expected, one.low, one.high)
        for step, one in enumerate(coming)
    ]
    return charts.bars(_("Verwacht per maand, met de grenzen waarbinnen het meestal blijft"), points)


def _later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, 1)


def new_sheet(new: Mapping[date, int]) -> Sheet:
    """Newcomers per month, and what is expected of the months to come."""
    rows = [(str(date_format(day, "F Y")), words(many), "", "", "") for day, many in new.items()]
    coming = forecast(list(new.values()), AHEAD)
    last = max(new, default=date.min)
    rows += [
        (str(date_format(_later(last, step + 1), "F Y")), "", words(one.expected), str(one.low), str(one.high))
        for step, one in enumerate(coming)
    ]
    heads = (_("Maand"), _("Nieuw"), _("Verwacht"), _("Van"), _("Tot"))
    return Sheet("nieuw", _("Nieuw ingeschreven per maand"), heads, tuple(rows))


def series_sheet(known: Mapping[date, Mapping[str, Any]]) -> Sheet:
    """Enrolled, registered and boards, for every first of a month."""
    rows = tuple(
        (day.isoformat(), words(one["enrolled"]), words(registered(one)), str(one["boards"][0]), str(one["boards"][1]))
        for day, one in known.items()
    )
    heads = (_("Op"), _("Ingeschreven"), _("Geregistreerd"), _("Besturen aangemeld"), _("Alle besturen"))
    return Sheet("verloop", _("Het verloop"), heads, rows)
