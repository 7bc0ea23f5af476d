"""Names of boards: from their yearly accounts (lasten), or from DUO's addresses of boards."""

from kring.modules.directory.duo import values
from kring.modules.directory.duo.draft import Draft
from kring.modules.directory.duo.facts import BoardFact, Named
from kring.modules.directory.duo.problems import BadValue, Reason
from kring.modules.directory.duo.table import Row, Table, read_rows
from kring.modules.directory.duo.vintage import Vintage


def read_costs(table: Table) -> Draft:
    """One fact per board, with the name of its last year. The vintage is December of the last year."""
    newest: dict[str, tuple[int, BoardFact]] = {}

    def reader(row: Row) -> int:
        fact = BoardFact(
            row=row.number,
            number=row.get("board", values.board),
            sector=row.get("sector", lambda cell: values.text(cell, 10)),
            grouping=row.get("grouping", lambda cell: values.text(cell, 10)),
            name=row.get("name", values.name),
        )
        year = row.get("year", values.year)
        if fact.number not in newest or newest[fact.number][0] <= year:
            newest[fact.number] = (year, fact)
        return year

    years, rejected, spared = read_rows(table, reader, _named)
    last = max(years, default=None)
    return Draft(
        table.signature.kind,
        len(table.rows),
        [fact for _, fact in newest.values()],
        rejected,
        spared,
        vintage=None if last is None else Vintage(last, 12),
        last_year=last,
    )


def read_addresses(table: Table) -> Draft:
    """One fact per board; a second row for the same board is rejected. The vintage is not in such a file."""
    seen: set[str] = set()

    def reader(row: Row) -> BoardFact:
        fact = BoardFact(row.number, row.get("board", values.board), row.get("name", values.name))
        if fact.number in seen:
            row.get("board", str)
            raise BadValue(Reason.DOUBLE_KEY, fact.number)
        seen.add(fact.number)
        return fact

    facts, rejected, spared = read_rows(table, reader, _named)
    return Draft(table.signature.kind, len(table.rows), facts, rejected, spared)


def _named(row: Row) -> Named:
    return Named(name=row.raw("name").strip())
