"""What the harvest answers."""

from .agreeing import AgreementPage, agreement_page
from .codes import aspects_in_use
from .coding import aspect_choices, coding_page, competences, list_page, next_note
from .desk import HarvestRow, desk, harvest_titles, harvests_of, mine, published, row_of, waiting_for
from .fates import fate_of, fates_page, pairs_page, points_of
from .figures import cell_page, matrix_csv, matrix_page, saturation_page
from .reporting import PaperReport, report_on_paper, report_page, sentence_page, version_rows
from .telling import back_page, notes_to_tell_of, told_of

__all__ = [
    "AgreementPage",
    "HarvestRow",
    "PaperReport",
    "agreement_page",
    "aspect_choices",
    "aspects_in_use",
    "back_page",
    "cell_page",
    "coding_page",
    "competences",
    "desk",
    "fate_of",
    "fates_page",
    "harvest_titles",
    "harvests_of",
    "list_page",
    "matrix_csv",
    "matrix_page",
    "mine",
    "next_note",
    "notes_to_tell_of",
    "pairs_page",
    "points_of",
    "published",
    "report_on_paper",
    "report_page",
    "row_of",
    "saturation_page",
    "sentence_page",
    "told_of",
    "version_rows",
    "waiting_for",
]
