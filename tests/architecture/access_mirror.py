"""Who gets what at the addresses of mirror cards, their talks, worksheets and promises."""

from tests.architecture.access_rows import EDITOR, LEADER, OTHER_EDITOR, Row, only, own, public, row

CODE = "lerende-organisatie"
CARDS: dict[str, Row] = {
    "knowledge:mirror_frameworks": public(),
    "knowledge:mirror_framework": public(code=CODE),
    "knowledge:mirror_dimension": public(code=CODE, number=2),
    "knowledge:mirror_card_file": public(code=CODE, number=2),
    "knowledge:mirror_desk": only(EDITOR, OTHER_EDITOR),
    "knowledge:mirror_desk_framework": only(EDITOR, code=CODE),
    "knowledge:mirror_desk_dimension": only(EDITOR, id="mirror_dimension"),
    "knowledge:mirror_desk_card": only(EDITOR, id="mirror_card"),
    "knowledge:mirror_offer": row((409, EDITOR), post=True, id="mirror_card"),  # it is public already
    "knowledge:mirror_send_back": row((409, EDITOR), post=True, id="mirror_card"),
    "knowledge:mirror_publish": row((409, EDITOR), post=True, id="mirror_card"),
    "knowledge:mirror_withdraw": only(EDITOR, status=302, post=True, id="mirror_card"),
    "knowledge:mirror_quote": only(EDITOR, id="mirror_card"),
    "knowledge:mirror_quote_consent": only(EDITOR, id="mirror_card", quote="mirror_quote"),
    "knowledge:mirror_quote_remove": only(EDITOR, status=302, post=True, id="mirror_card", quote="mirror_quote"),
}
TALKS: dict[str, Row] = {
    "knowledge:talks": own(),
    "knowledge:talk_open": own(dimension="mirror_dimension"),
    "knowledge:talk_scan": own(code=CODE),
    "knowledge:talk": only(LEADER, id="talk"),
    "knowledge:talk_link": only(LEADER, post=True, id="talk", side="school"),
    "knowledge:talk_close_link": only(LEADER, status=302, post=True, id="talk", side="board"),
    "knowledge:talk_start": row((409, LEADER), post=True, id="talk"),  # nobody takes part yet
    "knowledge:talk_compare": row((409, LEADER), post=True, id="talk"),
    "knowledge:talk_card": row((409, LEADER), post=True, id="talk", dimension="mirror_dimension"),
    "knowledge:talk_agree": row((409, LEADER), post=True, id="talk"),
    "knowledge:talk_agreed": only(LEADER, id="talk"),
    "knowledge:talk_action": only(LEADER, id="talk"),
    "knowledge:talk_end": only(LEADER, id="talk"),
    "knowledge:talk_join": public(404, secret="guessed"),
    "knowledge:talk_own": public(404, secret="guessed"),
    "knowledge:talk_begin": public(404, post=True, secret="guessed"),
    "knowledge:talk_again": public(404, post=True, secret="guessed"),
    "knowledge:talk_leave": public(404, post=True, secret="guessed"),
    "knowledge:talk_own_action": public(404, secret="guessed"),
}
PROMISES: dict[str, Row] = {
    "promises:own": own(),
    "promises:show": only(LEADER, id="promise"),
    "promises:guest": public(404, secret="guessed"),
}
SHEETS: dict[str, Row] = {
    "knowledge:tools": public(),
    "knowledge:tool": public(code="ontwerpvraag"),
    "knowledge:tool_desk": only(EDITOR, OTHER_EDITOR),
    "knowledge:tool_version": only(EDITOR, id="tool_version"),
    "knowledge:tool_publish": row((409, EDITOR), post=True, id="tool_version"),  # it is public already
    "knowledge:tool_begin_version": only(EDITOR, status=302, post=True, id="tool_version"),
    "knowledge:tool_withdraw": only(EDITOR, status=302, post=True, id="tool_version"),
    "knowledge:worksheet_begin": own(302, post=True, code="ontwerpvraag"),
    "knowledge:worksheets": own(),
    "knowledge:worksheet": only(LEADER, id="worksheet"),
    "knowledge:worksheet_pdf": only(LEADER, id="worksheet"),
    "knowledge:worksheet_text": only(LEADER, id="worksheet"),
    "knowledge:worksheet_remove": only(LEADER, id="worksheet"),
}
MIRROR: dict[str, Row] = CARDS | TALKS | SHEETS | PROMISES
