"""Readers who say that something is not right, and what the editors do with it."""

from kring.foundation.notices.api import Addressee, mail_to, send
from kring.foundation.records.api import Actor, Missing, Refusal, action, tell
from kring.modules.knowledge.models import AnyPage, Report
from kring.modules.knowledge.news import access, events
from kring.modules.knowledge.news.states import MOVES, ReportState

NOTICE = "knowledge.report_answered"


class AlreadyClosed(Refusal):
    """Deze melding is al beantwoord."""


@action
def tell_wrong(*, by: Actor, page_id: int, words: str, email: str = "") -> None:
    """Anybody says what is not right on a page that they can read. Raises Missing for any other page.

    The answer goes to the account of who is signed in, else to this address, else nowhere.
    """
    page = AnyPage.objects.filter(pk=page_id, shown=True).first()
    if page is None:
        raise Missing
    made = Report.objects.create(
        page_id=page.pk,
        publisher=access.publisher_of(page.path),
        words=words,
        email="" if by.is_person else email,
        person_id=by.person_id if by.is_person else None,
        told_at=by.at,
    )
    tell(events.ReportMade(about=(made.ref, access.publisher(made.publisher))))


@action
def confirm_report(*, by: Actor, report: Report) -> None:
    """An editor looked: from now on the page says that it is being looked into. Raises NotAllowed, AlreadyClosed."""
    access.check_may_edit_for(by, report.publisher)
    report = _locked(report)
    if report.state == ReportState.CONFIRMED:
        return
    _move(report, ReportState.CONFIRMED)
    report.confirmed_at = by.at
    report.save(update_fields=["state", "confirmed_at"])
    tell(events.ReportConfirmed(about=(report.ref, access.publisher(report.publisher))))


@action
def answer_report(*, by: Actor, report: Report, mended: bool, answer: str) -> None:
    """Close a report: the page was mended, or it stays with a reason; whoever told it reads the answer.

    Raises NotAllowed, AlreadyClosed.
    """
    access.check_may_edit_for(by, report.publisher)
    report = _locked(report)
    _move(report, ReportState.MENDED if mended else ReportState.KEPT)
    report.answer, report.closed_at, report.closed_by_id = answer, by.at, by.person_id
    report.save(update_fields=["state", "answer", "closed_at", "closed_by"])
    if report.person_id:
        send(by=by, person_id=report.person_id, notice=NOTICE, context=_words_of(report))
    elif report.email:
        from kring.modules.knowledge.news.jobs import mail_answer as job

        job.defer(report=report.pk)
    tell(events.ReportAnswered(about=(report.ref, access.publisher(report.publisher)), data={"mended": mended}))


@action
def mail_answer(*, by: Actor, report_id: int) -> None:
    """Mail the answer to the address that the reader gave, once; then forget the address. Raises MailNotSent."""
    report = Report.objects.select_for_update().filter(pk=report_id).exclude(email="").first()
    if report is None or report.closed_at is None:
        return
    number = f"knowledge-report-{report.pk}"
    mail_to(to=Addressee(report.email, "nl", ""), notice=NOTICE, context=_words_of(report), number=number)
    report.email = ""
    report.save(update_fields=["email"])
    tell(events.AnswerMailed(about=(report.ref,)))


def _locked(report: Report) -> Report:
    return Report.objects.select_for_update().get(pk=report.pk)


def _move(report: Report, to: ReportState) -> None:
    if to not in MOVES[ReportState(report.state)]:
        raise AlreadyClosed
    report.state = to


def _words_of(report: Report) -> dict[str, object]:
    page = AnyPage.objects.get(pk=report.page_id)
    from kring.modules.knowledge.news.queries import address_of

    return {
        "title": page.title,
        "mended": report.state == ReportState.MENDED,
        "answer": report.answer,
        "url": address_of(page.url_path),
    }
