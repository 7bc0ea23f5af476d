"""Who gets what at the addresses of the room news of knowledge."""

from tests.architecture.access_rows import (
    EDITOR,
    OTHER_EDITOR,
    SIGNED_IN,
    Row,
    only,
    public,
    row,
)

NEWS: dict[str, Row] = {
    "knowledge:news": public(),
    "knowledge:feed": public(),
    "knowledge:wrong": public(page="news_page"),
    "knowledge:letter": public(),
    "knowledge:letter_off": row((302, SIGNED_IN), post=True),
    "knowledge:letter_confirm": public(token="letter_token"),
    "knowledge:letter_stop": public(token="letter_token"),
    "knowledge:ageing": only(EDITOR, OTHER_EDITOR),
    "knowledge:ageing_csv": only(EDITOR, OTHER_EDITOR),
    "knowledge:still_right": only(EDITOR, id="news_page"),
    "knowledge:links": only(EDITOR, OTHER_EDITOR),
    "knowledge:reports": only(EDITOR, OTHER_EDITOR),
    "knowledge:report": only(EDITOR, id="news_report"),
    "knowledge:report_confirm": row((302, EDITOR), post=True, id="news_report"),
}
