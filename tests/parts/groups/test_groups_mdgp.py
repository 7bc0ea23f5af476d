"""./kring group --mdgp: an instance in, a partition and its objective out, both counted from 0."""

import csv
import lzma
import random
from pathlib import Path

import pytest

from tests.parts.groups.groups_world import Desk


def instance(n: int = 12, head: str = "12 3 ds 3 5 3 5 4 6") -> str:
    chance = random.Random(1)
    return "\n".join([head, *(f"{i} {j} {chance.randrange(100)}" for i in range(n) for j in range(i + 1, n))]) + "\n"


def run(desk: Desk, path: Path, *more: str, code: int = 0) -> str:
    out = desk.folder / "partition.csv"
    done = desk.group("--mdgp", str(path), "--out", str(out), *more, quick=False)
    assert done.code == code, done.err
    return done.out if code == 0 else done.err


@pytest.mark.parametrize("packed", [False, True])
def test_a_partition_with_its_objective(desk: Desk, packed: bool) -> None:
    path = desk.folder / ("instance.txt.xz" if packed else "instance.txt")
    path.write_bytes(lzma.compress(instance().encode()) if packed else instance().encode())
    done = desk.group(
        "--mdgp",
        str(path),
        "--out",
        str(desk.folder / "p.csv"),
        "--seconds",
        "0.2",
        "--seed",
        "2",
        "--json",
        quick=False,
    )
    assert done.code == 0, done.err
    rows = list(csv.DictReader((desk.folder / "p.csv").open(encoding="utf-8")))
    assert [row["element"] for row in rows] == [str(element) for element in range(12)]
    group = [int(row["group"]) for row in rows]
    assert all(low <= group.count(place) <= high for place, (low, high) in enumerate([(3, 5), (3, 5), (4, 6)]))
    pairs = [line.split() for line in instance().splitlines()[1:]]
    worth = sum(float(distance) for i, j, distance in pairs if group[int(i)] == group[int(j)])
    assert done.made["objective"] == pytest.approx(worth)
    assert 0 < done.made["cpu_seconds"] < 5
    assert done.made["bound"] is None and done.made["random"] < worth


def test_it_says_that_no_bound_is_known(desk: Desk) -> None:
    path = desk.folder / "instance.txt"
    path.write_text(instance(), encoding="utf-8")
    said = run(desk, path, "--iterations", "3")
    assert "12 elementen in 3 groepen" in said and "geen bruikbare bovengrens bekend" in said
    assert "no useful upper bound is known" in run(desk, path, "--iterations", "3", "--language", "en")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (instance(head="12 3 ds 3 5 3 5 4").encode(), "i.txt: Line 1"),
        (instance().replace("0 2 ", "0 1 ").encode(), "i.txt: Line 3"),
        (b"\xfd7zXZ\x00 damaged", "geen bestand van MDGPLIB"),
        ("12 é".encode(), "geen bestand van MDGPLIB"),
    ],
)
def test_a_file_that_is_not_right(desk: Desk, content: bytes, says: str) -> None:
    (desk.folder / "i.txt").write_bytes(content)
    assert says in run(desk, desk.folder / "i.txt", code=2)
    assert not (desk.folder / "partition.csv").exists()


def test_what_does_not_go_together(desk: Desk) -> None:
    assert "kan niet gelezen worden" in run(desk, desk.folder / "none.txt", code=2)
    assert "--mdgp gaat niet samen" in run(desk, desk.folder / "none.txt", "--report", "r.pdf", code=2)
    assert "Noem het bestand met mensen" in desk.group("--out", str(desk.out)).err
