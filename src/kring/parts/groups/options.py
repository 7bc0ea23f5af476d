"""What stands behind `./kring group`, and the small languages in it: "region:2", "schooltype=speciaal:1", "9-11"."""

import argparse
import csv
import re
import sys
from pathlib import Path
from typing import NoReturn

from .values import number

LARGEST_CORES = 256


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and ends with exit code 2."""

    def error(self, message: str) -> NoReturn:
        """One line; ./kring group --help tells the rest."""
        print(f"kring: {message[:1].upper()}{message[1:]}. See ./kring group --help.", file=sys.stderr)
        raise SystemExit(2)


def parser() -> argparse.ArgumentParser:
    """All options, in the order in which people need them."""
    made = Parser(
        prog="./kring group",
        description="Make the most diverse groups out of a spreadsheet. Needs no database.",
        epilog='Example: ./kring group people.csv --diverse "schooltype,region:2" --apart board --size 9-11'
        " --out groups.csv. Exit code 0: made; 1: it cannot be, or was not found; 2: something in what was given"
        " is not right. docs/users/groepen.md explains it all in Dutch.",
        allow_abbrev=False,
    )
    made.add_argument("people", nargs="?", type=Path, metavar="PEOPLE", help="csv or xlsx with one line per person")
    made.add_argument("--id", default="id", metavar="COLUMN", help="the column that tells people apart; default id")
    made.add_argument("--out", type=Path, required=True, metavar="FILE", help="where the groups go: .csv or .xlsx")
    _add_difference(made)
    _add_rules(made)
    _add_slots(made)
    _add_search(made)
    made.add_argument("--report", type=Path, metavar="FILE", help="a report to read and print: .pdf")
    made.add_argument("--language", choices=["nl", "en"], default="nl", help="of what you read; default nl")
    made.add_argument("--json", action="store_true", help="say it for other programs")
    made.add_argument("--mdgp", type=Path, metavar="FILE", help="an instance of MDGPLIB instead of people, also as .xz")
    return made


def _add_difference(made: argparse.ArgumentParser) -> None:
    group = made.add_argument_group("in what people should differ")
    group.add_argument("--diverse", action="append", default=[], metavar="COLUMNS", help='"schooltype,region:2"')
    group.add_argument(
        "--place", action="append", default=[], metavar="PLACE", help='"home=lat,lon" or "home=lat,lon:2"'
    )
    group.add_argument(
        "--as",
        action="append",
        default=[],
        dest="kinds",
        metavar="KIND",
        help='"grade=category", "age=number", "years=order" or "course=basic<middle<high"',
    )
    group.add_argument(
        "--unknown",
        choices=["reject", "allow"],
        default="reject",
        help="values that are not known: refuse the file (default), or go on; they add no diversity",
    )
    group.add_argument("--worst", action="store_true", help="make the least diverse group as diverse as possible")


def _add_rules(made: argparse.ArgumentParser) -> None:
    group = made.add_argument_group("what must hold")
    group.add_argument(
        "--size", default="9-11", metavar="SIZE", help='"10", "9-11" (default) or one per group: "9,10,10"'
    )
    group.add_argument(
        "--uneven", action="store_true", help="sizes may differ as much as --size allows; else as equal as can be"
    )
    group.add_argument("--groups", metavar="N", help='how many groups, or "most": as many as fit')
    group.add_argument(
        "--apart", action="append", default=[], metavar="COLUMNS", help="the same value: not in one group"
    )
    group.add_argument(
        "--together", action="append", default=[], metavar="COLUMNS", help="the same value: in one group"
    )
    group.add_argument("--apart-pairs", type=Path, metavar="FILE", help="two people a line who may not share a group")
    group.add_argument("--met", type=Path, action="append", default=[], metavar="FILE", help="groups of earlier rounds")
    group.add_argument("--last", type=_whole, metavar="N", help="of --met only the last N rounds")
    group.add_argument(
        "--at-least", action="append", default=[], metavar="QUOTA", help='"schooltype=special:1" per group'
    )
    group.add_argument(
        "--at-most", action="append", default=[], metavar="QUOTA", help='"schooltype=special:3" per group'
    )
    group.add_argument(
        "--where-enough", action="store_true", help="--at-least in as many groups as there are people for"
    )
    group.add_argument(
        "--guides", type=Path, metavar="FILE", help="who leads: id, the columns of --apart, one per slot"
    )


def _add_slots(made: argparse.ArgumentParser) -> None:
    group = made.add_argument_group("when and where")
    group.add_argument("--slots", type=Path, metavar="FILE", help="slot, rooms, and if wanted seats, lat, lon, online")
    group.add_argument("--available", type=Path, metavar="FILE", help="id and a column per slot, or id and slot a line")
    group.add_argument("--max-km", metavar="KM", help="how far people travel, or the column that says it")


def _add_search(made: argparse.ArgumentParser) -> None:
    group = made.add_argument_group("how long to search")
    budget = group.add_mutually_exclusive_group()
    budget.add_argument("--seconds", type=_seconds, metavar="S", help="default 10")
    budget.add_argument("--iterations", type=_whole, metavar="N", help="rounds instead: the same result every time")
    group.add_argument("--cores", type=_cores, default=1, metavar="N", help="default 1")
    group.add_argument("--seed", type=_seed, default=1, metavar="N", help="another seed, another result; default 1")


def _seconds(text: str) -> float:
    value = number(text)
    if value is None or not 0 < value <= 86400:
        raise argparse.ArgumentTypeError(f"{text} must be more than 0 seconds and at most a day")
    return value


def _whole(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} must be a whole number from 1")
    return int(text)


def _cores(text: str) -> int:
    if _whole(text) > LARGEST_CORES:
        raise argparse.ArgumentTypeError(f"{text} must be at most {LARGEST_CORES}")
    return int(text)


def _seed(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise argparse.ArgumentTypeError(f"{text} must be a whole number from 0")
    return int(text)


def listed(texts: list[str]) -> list[str]:
    """The parts of options that may be repeated and hold commas; quotation marks keep a comma.

    >>> listed(['a, b:2', '"c,d"'])
    ['a', 'b:2', 'c,d']
    """
    parts = [part.strip() for row in csv.reader(texts, skipinitialspace=True) for part in row]
    return [part for part in parts if part]


def weighted(text: str) -> tuple[str, float | None]:
    """A name and the weight behind the last colon, None without one.

    >>> weighted("region:2"), weighted("a:b")
    (('region', 2.0), ('a:b', None))
    """
    name, colon, weight = text.rpartition(":")
    value = number(weight) if colon else None
    return (text, None) if value is None else (name.strip(), value)


def sizes(text: str) -> int | tuple[int, int] | list[int] | None:
    """The sizes that are asked: one number, (least, most), or a list; None when it is none of these.

    >>> sizes("10"), sizes("9-11"), sizes("9,10")
    (10, (9, 11), [9, 10])
    """
    plain = re.sub(r"\s", "", text).replace("–", "-")
    if re.fullmatch(r"\d{1,6}", plain, re.ASCII):
        return int(plain)
    if re.fullmatch(r"\d{1,6}-\d{1,6}", plain, re.ASCII):
        least, most = plain.split("-")
        return int(least), int(most)
    if re.fullmatch(r"\d{1,6}(,\d{1,6})+", plain, re.ASCII):
        return [int(part) for part in plain.split(",")]
    return None
