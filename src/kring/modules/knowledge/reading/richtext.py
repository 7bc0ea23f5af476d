"""Rich text as plain data for paper: paragraphs and lists of runs. Only what is known here comes through: letters that
are strong or slanted, and links to a site or an address for mail."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

SAFE = ("http", "https", "mailto")
STRONG, SLANTED = ("b", "strong"), ("i", "em")
Runs = list[dict[str, Any]]


@dataclass
class _Reader(HTMLParser):
    """Collects blocks while it reads."""

    base: str
    blocks: list[dict[str, Any]] = field(default_factory=list)
    lists: list[dict[str, Any]] = field(default_factory=list)
    runs: Runs = field(default_factory=list)
    strong: int = 0
    slanted: int = 0
    link: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("p", "li", "ul", "ol"):
            self.close_runs()
        if tag in ("ul", "ol"):
            self.lists.append({"kind": "list", "ordered": tag == "ol", "items": []})
        elif tag in STRONG:
            self.strong += 1
        elif tag in SLANTED:
            self.slanted += 1
        elif tag == "a":
            self.link = safe_link(dict(attrs).get("href") or "", self.base)
        elif tag == "br":
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "li"):
            self.close_runs()
        elif tag in ("ul", "ol") and self.lists:
            self.close_runs()
            done = self.lists.pop()
            if done["items"] and self.lists:  # a list inside a list becomes lines of the outer one
                self.lists[-1]["items"] += done["items"]
            elif done["items"]:
                self.blocks.append(done)
        elif tag in STRONG:
            self.strong = max(0, self.strong - 1)
        elif tag in SLANTED:
            self.slanted = max(0, self.slanted - 1)
        elif tag == "a":
            self.link = ""

    def handle_data(self, data: str) -> None:
        if data.strip() or (self.runs and data):
            self.runs.append({"text": data, "strong": self.strong > 0, "slanted": self.slanted > 0, "link": self.link})

    def close_runs(self) -> None:
        """What was collected is a paragraph, or a line of the list that is open."""
        runs, self.runs = self.runs, []
        if not any(run["text"].strip() for run in runs):
            return
        if self.lists:
            self.lists[-1]["items"].append(runs)
        else:
            self.blocks.append({"kind": "paragraph", "runs": runs})


def safe_link(href: str, base: str) -> str:
    """The whole address of a link, "" when it is of a kind that paper has no use for."""
    whole = urljoin(base, href.strip()) if href else ""
    return whole if urlsplit(whole).scheme in SAFE else ""


def blocks_of(source: str, base: str) -> list[dict[str, Any]]:
    """The blocks of a piece of html: {"kind": "paragraph", "runs"} or {"kind": "list", "ordered", "items"}.

    base: the address that links inside the house are completed with.
    """
    reader = _Reader(base)
    reader.feed(source)
    reader.close()
    while reader.lists:
        reader.handle_endtag("ul")
    reader.close_runs()
    return reader.blocks
