"""`./kring bench grouping [--data DIR] [--json]`: how good groups are, in how many processor seconds of one core.

--data DIR: a folder with instances of MDGPLIB (Kind_n120_ss_01.txt or .txt.xz); without it only what is made here.
--instances 07,09: only these of each class. --only WORDS: only rows whose name holds these words. --seeds N (5).
--write: also put the table into docs/reference/grouping.md.

Per instance the mean over the seeds is held against that instance's own published figure; shown are the mean over the
class and the worst instance, both in percent above (+) or below (−) the figure. Compiling is done before and reported.
"""

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from bench import mdgp_cases as cases
from kring.core import grouping

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "grouping.md"
MARK = "<!-- the table; made by ./kring bench grouping --write -->"


@dataclass(frozen=True)
class Row:
    """One line of the table: what was measured, what it gave, what was asked, and whether it is met."""

    what: str
    measured: str
    asked: str
    met: bool


@dataclass(frozen=True)
class Options:
    """How much to measure."""

    data: Path | None
    seeds: int
    instances: tuple[str, ...]


def solved(what: grouping.Matrix | grouping.People, sizes: grouping.Sizes, seconds: float, seed: int,
           rules: grouping.Rules | None = None) -> grouping.Grouping:  # fmt: skip
    """A grouping within so many processor seconds of one core."""
    budget = grouping.Seconds(seconds, time.process_time)
    return grouping.form(what, sizes, rules or grouping.Rules(), budget=budget, seed=seed)


def against(name: str, got: dict[str, float], asked: dict[str, float], seconds: float, whose: str) -> Row:
    """A row for a class of instances: percent above or below their own figures."""
    apart = {one: 100 * (got[one] / asked[one] - 1) for one in got}
    worst = min(apart, key=lambda one: apart[one])
    mean = statistics.mean(apart.values())
    measured = f"{mean:+.3f} % (worst {worst}: {apart[worst]:+.3f} %)"
    return Row(f"{name}, {seconds:g} s", measured, f"at least {whose}", apart[worst] >= 0)


def library_rows(options: Options) -> Iterator[Callable[[], list[Row]]]:
    """Classes of MDGPLIB."""
    if options.data is None:
        return
    known = cases.published()
    for n, musts in ((120, (1, 3)), (240, (2, 20)), (480, (3, 10))):
        for kind in ("RanInt", "RanReal", "Geo"):
            for shape in ("ss", "ds"):
                found = [
                    (name, path)
                    for name, path in cases.library(options.data, kind, n, shape)
                    if not options.instances or name[-2:] in options.instances
                ]

                def rows(found: list[tuple[str, Path]] = found, musts: tuple[int, int] = musts,
                         name: str = f"{kind} n={n} {shape}") -> list[Row]:  # fmt: skip
                    made = []
                    for seconds, whose in zip(musts, ("average", "best"), strict=True):
                        got = {}
                        for one, path in found:
                            what, sizes = cases.read(path)
                            values = [solved(what, sizes, seconds, seed + 1).diversity for seed in range(options.seeds)]
                            got[one] = statistics.mean(values)
                        asked = {one: getattr(known[one], whose) for one in got}
                        made.append(against(name, got, asked, seconds, f"TPSDP's published {whose}"))
                    return made

                rows.__doc__ = f"{kind} n={n} {shape}"
                if found:
                    yield rows


def above(name: str, got: float, asked: float, seconds: float) -> Row:
    """A row for one instance against one figure."""
    return Row(f"{name}, {seconds:g} s", f"{got:,.0f}", f"at least {asked:,.0f}", got >= asked)


def made_rows(options: Options) -> list[Row]:
    """RanReal n=960 in 24 groups of 40, and whole numbers n=2000 in 200 groups of 10, made here."""
    out = []
    for name, kind, n, seed, size, figures in (
        ("RanReal n=960, made here", "RanReal", 960, 96001, 40, ((10, 1_214_437), (60, 1_217_991))),
        ("200 groups of 10, n=2000, made here", "MdgA", 2000, 200001, 10, ((15, 77_656), (60, 78_253), (60, 78_385))),
    ):
        what, sizes = cases.matrix(kind, n, seed), grouping.Sizes.of(n, size)
        kept: dict[float, float] = {}
        for seconds, asked in figures:
            if seconds not in kept:
                values = [solved(what, sizes, seconds, one + 1).diversity for one in range(options.seeds)]
                kept[seconds] = statistics.mean(values)
            out.append(above(name, kept[seconds], asked, seconds))
    return out


def people_rows(options: Options) -> list[Row]:
    """4,300 and 10,000 made-up people without rules: how far below the bound."""
    out = []
    for n, budgets in ((4300, ((1, 0.2), (10, 0.03), (10, 0.015))), (10000, ((10, 0.06), (20, 0.03)))):
        what, _ = cases.as_people(cases.people(n))
        kept: dict[float, float] = {}
        for seconds, asked in budgets:
            if seconds not in kept:
                found = [solved(what, grouping.Sizes.of(n, 10), seconds, one + 1) for one in range(options.seeds)]
                kept[seconds] = 100 * (1 - statistics.mean(one.share or 0.0 for one in found))
            within = kept[seconds]
            out.append(Row(f"{n:,} people in tens, {seconds} s", f"{within:.4f} % below the bound",
                           f"within {asked} %", within <= asked))  # fmt: skip
    return out


def ruled_rows(options: Options) -> list[Row]:
    """Boards apart, 24 slots of 18 groups, 60 % availability."""
    made = cases.people(4300)
    what, board = cases.as_people(made)
    slots = [grouping.Slot(f"slot {one}", 18) for one in range(24)]
    can = [frozenset(np.flatnonzero(row).tolist()) for row in made["can"]]
    rules = grouping.Rules(apart=[board], slots=slots, available=can)
    found = [solved(what, grouping.Sizes.of(4300, 10), 20, one + 1, rules) for one in range(options.seeds)]
    within = 100 * (1 - statistics.mean(one.share or 0.0 for one in found))
    return [
        Row("4,300 people, boards apart, 24 slots, 20 s", f"every rule holds; {within:.4f} % below the free bound",
            f"within {asked} %", within <= asked) for asked in (0.3, 0.1)
    ]  # fmt: skip


def repair_rows(options: Options) -> list[Row]:
    """One in twenty of 4,300 people cancels; boards stay apart."""
    made = cases.people(4300)
    what, board = cases.as_people(made)
    before = solved(what, grouping.Sizes.of(4300, 10), 10, 1, grouping.Rules(apart=[board]))
    known = grouping.Before(dict(zip(what.ids, before.group, strict=True)))
    moves, shares, taken = [], [], []
    for seed in range(options.seeds):
        left = np.sort(np.random.default_rng(seed).permutation(4300)[215:])
        those, apart = cases.as_people(made, left)
        rules, sizes = grouping.Rules(apart=[apart]), grouping.Sizes.of(len(left), (9, 11))
        start = time.process_time()
        budget = grouping.Seconds(0.8, time.process_time)
        mended = grouping.repair(those, known, sizes, rules, budget=budget, seed=seed)
        taken.append(time.process_time() - start)
        fresh = solved(those, grouping.Sizes.of(len(left), list(mended.grouping.sizes)), 10, seed + 1, rules)
        moves.append(len(mended.moves) / 215)
        shares.append(mended.grouping.diversity / fresh.diversity)
    per, share, seconds = (statistics.mean(one) for one in (moves, shares, taken))
    return [
        Row("repair after 5 % cancel: moves a cancellation", f"{per:.2f}", "at most 3", per <= 3),
        Row("the same: diversity beside a fresh run of 10 s in the same sizes", f"{share:.2%}",
            "at least 99.9 %", share >= 0.999),
        Row("the same: processor time", f"{seconds:.2f} s", "at most 1 s", seconds <= 1),
    ]  # fmt: skip


SMALL = """
import time; start = time.perf_counter()
from kring.core import grouping
people = grouping.People([str(one) for one in range(60)], [grouping.Attribute("a", [one % 7 for one in range(60)])])
grouping.form(people, grouping.Sizes.of(60, 10), budget=grouping.Rounds(50))
print(time.perf_counter() - start)
"""


def warm_rows(options: Options) -> list[Row]:
    """A new process with a warm cache; and the memory of 10,000 people in another."""
    done = subprocess.run([sys.executable, "-c", SMALL], capture_output=True, text=True, check=True)
    seconds = float(done.stdout)
    code = "from bench import grouping as b, mdgp_cases as c; import resource; " \
           "b.solved(c.as_people(c.people(10000))[0], b.grouping.Sizes.of(10000, 10), 3, 1); " \
           "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"  # fmt: skip
    peak = int(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout) / 1024
    return [
        Row("import and a first small grouping, warm cache", f"{seconds:.2f} s", "at most 3 s", seconds <= 3),
        Row("memory of a process with 10,000 people", f"{peak:.0f} MB", "at most 300 MB", peak <= 300),
    ]


def measured(options: Options, only: str) -> list[Row]:
    """All rows, shown as they come."""
    parts: list[Callable[[], list[Row]]] = [
        lambda part=part: part(options)  # type: ignore[misc]
        for part in (made_rows, people_rows, ruled_rows, repair_rows, warm_rows)
        if only in part.__name__
    ]
    rows: list[Row] = []
    for part in [*(one for one in library_rows(options) if only in str(one.__doc__)), *parts]:
        found = part()
        for row in found:
            print(
                f"{'met ' if row.met else 'MISS'} {row.what}: {row.measured} ({row.asked})", file=sys.stderr, flush=True
            )
        rows += found
    return rows


def compile_first() -> float:
    """Let every loop be compiled; the seconds it took (next to nothing with a warm cache)."""
    start = time.perf_counter()
    solved(cases.matrix("RanReal", 40, 1), grouping.Sizes.of(40, (9, 11)), 0.2, 1)
    made = cases.people(1000)
    what, board = cases.as_people(made)
    solved(what, grouping.Sizes.of(1000, 10), 0.2, 1, grouping.Rules(apart=[board]))
    return time.perf_counter() - start


def table(rows: list[Row]) -> str:
    """The rows as they stand in the documentation."""
    lines = ["| case | measured | asked | met |", "| --- | --- | --- | --- |"]
    lines += [f"| {row.what} | {row.measured} | {row.asked} | {'yes' if row.met else '**no**'} |" for row in rows]
    return "\n".join(lines)


def main() -> None:
    """Measure and print; exit code 1 when a row is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="DIR")
    parser.add_argument("--instances", default="", metavar="07,09")
    parser.add_argument("--only", default="", metavar="WORDS")
    parser.add_argument("--seeds", type=int, default=5, metavar="N")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    compiling = compile_first()
    options = Options(given.data, given.seeds, tuple(filter(None, given.instances.split(","))))
    rows = measured(options, given.only)
    if given.json:
        print(json.dumps({"compile_s": round(compiling, 2), "rows": [vars(row) for row in rows]}, ensure_ascii=False))
    else:
        print(f"compiling: {compiling:.1f} s\n{table(rows)}")
    if given.write:
        write(rows, options)
    missed = [row.what for row in rows if not row.met]
    sys.exit(f"Missed: {'; '.join(missed)}" if missed else 0)


def write(rows: list[Row], options: Options) -> None:
    """Put the table into the page of the documentation, between its mark and the next heading."""
    before, after = PAGE.read_text(encoding="utf-8").split(MARK)
    rest = after[after.index("\n## ") :]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    which = f"instances {', '.join(options.instances)}" if options.instances else "all instances of the folder"
    head = (
        f"Measured on {date.today():%d %B %Y}, {os.cpu_count()} cores ({platform.machine()}), Python "  # noqa: DTZ011
        f"{platform.python_version()}; {options.seeds} seeds, {which}; {peak} MB at most."
    )
    PAGE.write_text(f"{before}{MARK}\n\n{head}\n\n{table(rows)}\n{rest}", encoding="utf-8")


if __name__ == "__main__":
    main()
