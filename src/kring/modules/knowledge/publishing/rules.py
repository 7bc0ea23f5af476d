"""Who may be the second reader. Plain numbers of accounts in, an answer out."""


def may_be_second_reader(reader: int, *, is_editor: bool, submitter: int | None, last_writer: int | None) -> bool:
    """May this account approve or return a page? Only another editor of the same publisher than who submitted it and
    than who wrote its last version: what nobody else read is not published."""
    return is_editor and reader not in (submitter, last_writer)
