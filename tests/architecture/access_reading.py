"""Who gets what at the addresses of the room reading of knowledge."""

from tests.architecture.access_rows import Row, public

READING: dict[str, Row] = {
    "wagtailcore_login": public(302),
    "knowledge:start": public(),
    "knowledge:magazines": public(),
    "knowledge:dossiers": public(),
    "knowledge:themes": public(),
    "knowledge:read_issue": public(publisher="kring", issue="magazine_issue"),
    "knowledge:issue_pdf": public(publisher="kring", issue="magazine_issue"),
}
