"""What readers reported: for the editors, and the one line on the page itself."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet

from kring.foundation.people.api import cards
from kring.modules.knowledge.models import AnyPage, Report
from kring.modules.knowledge.news.states import OPEN, ReportState

from .pages import address_of


@dataclass(frozen=True)
class ReportRow:
    """A report in the editors' list."""

    id: int
    title: str
    url: str
    words: str
    state: ReportState
    told_at: datetime
    closed_at: datetime | None

    @property
    def open(self) -> bool:
        return self.state in OPEN


@dataclass(frozen=True)
class ReportPage:
    """A report with its answer. can_be_read: the answer reaches somebody; by: the name of the editor who closed it."""

    row: ReportRow
    can_be_read: bool
    answer: str
    by: str


def reports(codes: list[str], *, closed: bool = False, most: int = 200) -> list[ReportRow]:
    """The reports to these publishers: those that wait, the oldest first, or the closed ones, the latest first."""
    found = Report.objects.filter(publisher__in=codes)
    found = found.exclude(state__in=OPEN).order_by("-closed_at") if closed else found.filter(state__in=OPEN)
    return _rows(found[:most])


def report_page(report: Report) -> ReportPage:
    """Everything on the page of a report that `access.report` gave."""
    (row,) = _rows(Report.objects.filter(pk=report.pk))
    names = cards({report.closed_by_id}) if report.closed_by_id else {}
    return ReportPage(
        row=row,
        can_be_read=bool(report.person_id or report.email),
        answer=report.answer,
        by=names[report.closed_by_id].name if report.closed_by_id in names else "",
    )


def waiting_reports(codes: list[str]) -> int:
    """How many reports wait for an answer."""
    if not codes:
        return 0
    here = AnyPage.objects.filter(pk=OuterRef("page_id"))  # a page that was taken away has nothing left to mend
    return Report.objects.filter(Exists(here), publisher__in=codes, state__in=OPEN).count()


def is_being_looked_into(page_id: int) -> bool:
    """Did an editor confirm a report about this page that is not closed yet?"""
    return Report.objects.filter(page_id=page_id, state=ReportState.CONFIRMED).exists()


def _rows(found: "QuerySet[Report]") -> list[ReportRow]:
    chosen = list(found)
    pages = {page.pk: page for page in AnyPage.objects.filter(pk__in={one.page_id for one in chosen})}
    return [
        ReportRow(
            id=one.pk,
            title=pages[one.page_id].title,
            url=address_of(pages[one.page_id].url_path) if pages[one.page_id].live else "",
            words=one.words,
            state=ReportState(one.state),
            told_at=one.told_at,
            closed_at=one.closed_at,
        )
        for one in chosen
        if one.page_id in pages
    ]
