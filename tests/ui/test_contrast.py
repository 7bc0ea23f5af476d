"""Contrast is computed from the tokens themselves, for every pair, in both themes."""

import re
from pathlib import Path

import pytest

import kring.ui

CSS = Path(kring.ui.__file__).parent / "static" / "ui"
TOKEN = re.compile(r"--kring-color-([a-z-]+):\s*(#[0-9A-Fa-f]{6});")
PALETTE = {  # look.md, word for word
    "bg-paper": "#FBF8F3",
    "text-ink": "#1F2A30",
    "shape-petrol": "#0F5C63",
    "fill-action": "#0F5C63",
    "text-petrol-dark": "#0A3F45",
    "shape-clay": "#C4552D",
    "shape-moss": "#4C7A3D",
    "text-clay": "#8F3716",
    "text-moss": "#35591F",
    "shape-plum": "#6B3F69",
    "line": "#DDD5C8",
    "shape-edge": "#857A69",
}


def blocks() -> dict[str, dict[str, str]]:
    """The tokens of the light theme, of the dark one by device, and of the dark one by choice."""
    text = (CSS / "tokens.css").read_text(encoding="utf-8")
    light, device, chosen = (
        re.search(pattern, text, re.S)
        for pattern in (
            r'\[data-theme="light"\] \{(.*?)\n\}',
            r":root:not\(\[data-theme\]\) \{(.*?)\n  \}",
            r'\n  \[data-theme="dark"\] \{(.*?)\n  \}',
        )
    )
    assert light and device and chosen
    return {
        "light": dict(TOKEN.findall(light[1])),
        "dark": dict(TOKEN.findall(device[1])),
        "chosen": dict(TOKEN.findall(chosen[1])),
    }


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_by_hand() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_on_every_background_is_seven_to_one(theme: str) -> None:
    tokens = blocks()[theme]
    grounds = {name: value for name, value in tokens.items() if name.startswith("bg-")}
    texts = {name: value for name, value in tokens.items() if name.startswith("text-")}
    assert len(grounds) == 7 and len(texts) == 7
    low = {(t, g): contrast(texts[t], grounds[g]) for t in texts for g in grounds}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 7} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_shape_on_every_background_is_three_to_one(theme: str) -> None:
    tokens = blocks()[theme]
    grounds = {name: value for name, value in tokens.items() if name.startswith("bg-")}
    shapes = {n: v for n, v in tokens.items() if n.startswith(("shape-", "fill-"))}
    low = {(s, g): contrast(shapes[s], grounds[g]) for s in shapes for g in grounds}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 3} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_on_filled_buttons_are_seven_to_one(theme: str) -> None:
    tokens = blocks()[theme]
    fills = {name: value for name, value in tokens.items() if name.startswith("fill-")}
    assert {n: c for n, v in fills.items() if (c := contrast(tokens["on-fill"], v)) < 7} == {}


def test_both_ways_into_the_dark_are_the_same() -> None:
    assert blocks()["dark"] == blocks()["chosen"]
    assert blocks()["dark"].keys() == blocks()["light"].keys() - {"qr"}


def test_the_palette_is_the_one_we_agreed_on() -> None:
    assert {name: blocks()["light"][name] for name in PALETTE} == PALETTE
    assert blocks()["dark"]["bg-paper"] == "#12191C"


def test_colours_stand_only_among_the_tokens() -> None:
    strays = {
        file.name: found
        for file in CSS.glob("*.css")
        if file.name not in ("tokens.css", "print.css")
        and (found := re.findall(r"#[0-9A-Fa-f]{3,8}\b(?![^{]*\{)|\brgba?\(|\bhsl\(", file.read_text(encoding="utf-8")))
    }
    assert strays == {}


def test_there_are_five_sizes_of_type() -> None:
    text = (CSS / "tokens.css").read_text(encoding="utf-8")
    sizes = [float(found) * 16 for found in re.findall(r"--kring-font-size-\d: ([\d.]+)rem", text)]
    assert sizes == [17, 21, 27, 33, 42]
    used = {
        found
        for file in ("base.css", "parts.css")
        for found in re.findall(r"font-size: ([^;]+);", (CSS / file).read_text(encoding="utf-8"))
    }
    assert {size for size in used if not size.startswith("var(--kring-font-size-")} <= {"1em", "17px"}
