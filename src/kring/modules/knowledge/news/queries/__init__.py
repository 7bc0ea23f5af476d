"""What news, lists, reports and links answer."""

from .ageing import WHY, AgeingRow, ageing, counts, duties
from .letters import LetterChoices, Wish, due_letters, letter_choices, wish_of
from .links import (
    LinkRow,
    broken_links,
    dead_links,
    documents_to_read,
    links_on_pages,
    links_to_look_at,
    not_live,
)
from .lists import Asked, choices, feed, feed_mark, news
from .pages import PageRow, address_of, page_row, page_row_of, regions, theme_labels
from .related import RelatedRow, Subject, register_related, related
from .reports import ReportPage, ReportRow, is_being_looked_into, report_page, reports, waiting_reports

__all__ = [
    "WHY",
    "AgeingRow",
    "Asked",
    "LetterChoices",
    "LinkRow",
    "PageRow",
    "RelatedRow",
    "ReportPage",
    "ReportRow",
    "Subject",
    "Wish",
    "address_of",
    "ageing",
    "broken_links",
    "choices",
    "counts",
    "dead_links",
    "documents_to_read",
    "due_letters",
    "duties",
    "feed",
    "feed_mark",
    "is_being_looked_into",
    "letter_choices",
    "links_on_pages",
    "links_to_look_at",
    "news",
    "not_live",
    "page_row",
    "page_row_of",
    "regions",
    "register_related",
    "related",
    "report_page",
    "reports",
    "theme_labels",
    "waiting_reports",
    "wish_of",
]
