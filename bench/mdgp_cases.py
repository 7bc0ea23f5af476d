"""What the grouping engine is measured on: instances of MDGPLIB, larger ones of the same kinds, and made-up people.

Published values (bench/mdgp_published.csv): TPSDP, Yang et al., European Journal of Operational Research 302(3), 2022;
best and average of 20 runs within the given processor seconds. Facts, rounded to a tenth.
"""

import csv
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from kring.core import grouping

HERE = Path(__file__).parent
PARTS = np.array([18, 16, 14, 11, 9, 8, 6, 5, 5, 4, 2, 2]) / 100  # people per province, largest first


@dataclass(frozen=True)
class Published:
    """The best and the average of 20 runs."""

    best: float
    average: float


def published() -> dict[str, Published]:
    """By the name of the instance."""
    with (HERE / "mdgp_published.csv").open(encoding="utf-8") as file:
        return {row["instance"]: Published(float(row["best"]), float(row["average"])) for row in csv.DictReader(file)}


def library(folder: Path, kind: str, n: int, shape: str) -> Iterator[tuple[str, Path]]:
    """The instances of a class that lie in a folder, by name."""
    for path in sorted(folder.glob(f"{kind}_n{n:03}_{shape}_*.txt*")):
        yield path.name.split(".")[0], path


def read(path: Path) -> tuple[grouping.Matrix, grouping.Sizes]:
    """An instance, packed or not."""
    data = path.read_bytes()
    return grouping.read_mdgplib((lzma.decompress(data) if path.suffix == ".xz" else data).decode())


def matrix(kind: str, n: int, seed: int) -> grouping.Matrix:
    """Distances as MDGPLIB makes them: RanReal (0 to 100, three decimals), RanInt (0 … 100), MdgA (whole, 0 … 10),
    Geo (points in 2 to 21 dimensions, coordinates 0 to 100)."""
    dice = np.random.default_rng([seed, n])
    if kind == "Geo":
        spots = dice.uniform(0.0, 10.0, size=(n, int(dice.integers(2, 22)))) * 10.0
        squares = (spots * spots).sum(axis=1)
        gaps = np.sqrt(np.maximum(squares[:, None] + squares[None, :] - 2.0 * (spots @ spots.T), 0.0)).round(3)
    elif kind == "RanReal":
        gaps = dice.uniform(0.0, 100.0, size=(n, n)).round(3)
    else:
        gaps = dice.integers(0, {"RanInt": 100, "MdgA": 10}[kind] + 1, size=(n, n)).astype(float)
    upper = np.triu(gaps, 1)
    return grouping.Matrix(upper + upper.T)


def people(n: int) -> dict[str, Any]:
    """Made-up school leaders: five categories (school type, denomination, province, role, route), two numbers (years,
    pupils), a board (sizes uneven as in life) and on which of 24 dates each can. `codes` [n, 5], `numbers` [n, 2]."""
    dice = np.random.default_rng([n, n])
    province = dice.choice(12, n, p=PARTS)
    boards = max(8, n // 5)
    weight = 1.0 / np.arange(1, boards + 1) ** 0.7
    board = dice.choice(boards, n, p=weight / weight.sum())
    of_board = [dice.choice(6, boards, p=[0.46, 0.22, 0.12, 0.09, 0.07, 0.04]),
                dice.choice(5, boards, p=[0.34, 0.29, 0.24, 0.08, 0.05]), dice.choice(12, boards, p=PARTS)]  # fmt: skip
    kind = np.where(dice.random(n) < 0.85, of_board[0][board], dice.choice(6, n))
    belief = np.where(dice.random(n) < 0.90, of_board[1][board], dice.choice(5, n))
    province = np.where(dice.random(n) < 0.80, of_board[2][board], province)
    role = dice.choice(5, n, p=[0.52, 0.21, 0.14, 0.09, 0.04])
    route = np.where(role == 0, dice.choice(4, n, p=[0.5, 0.3, 0.15, 0.05]), dice.choice(4, n, p=[0.2, 0.3, 0.3, 0.2]))
    years = np.clip(dice.gamma(2.2, 5.0, n) + 3.0 * (role == 0), 0, 42).round(0)
    pupils = np.clip(np.exp(dice.normal(5.4 + 0.55 * (kind == 1) - 0.4 * (kind == 3), 0.6)), 20, 3500).round(0)
    codes = np.column_stack([kind, belief, province, role, route])
    return {
        "codes": codes, "numbers": np.column_stack([years, pupils]), "board": board, "can": dice.random((n, 24)) < 0.6,
    }  # fmt: skip


def as_people(made: dict[str, Any], keep: Any = None) -> tuple[grouping.People, grouping.Apart]:
    """People for the engine, and who share a board; keep: only these numbers."""
    numbers = np.arange(len(made["board"])) if keep is None else np.asarray(keep)
    columns = [made["codes"][numbers, row] for row in range(5)] + [made["numbers"][numbers, row] for row in range(2)]
    attributes = [
        grouping.Attribute(f"a{row}", column.tolist(), kind=grouping.Kind.CATEGORY if row < 5 else None)
        for row, column in enumerate(columns)
    ]
    board = grouping.Apart("board", made["board"][numbers].tolist())
    return grouping.People([str(one) for one in numbers], attributes), board
