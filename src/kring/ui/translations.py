"""Collecting what is to be translated, without gettext's programs: Dutch sentences in the code, English beside them.

Needs the development packages babel and polib; running Kring needs only the compiled catalogue.
"""

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path

import polib
from babel.messages.extract import extract_python
from django.utils.translation import templatize

SOURCE = Path(__file__).resolve().parents[1]
CATALOGUE = SOURCE / "ui" / "locale" / "en" / "LC_MESSAGES" / "django.po"
KEYWORDS = ["_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "npgettext", "gettext_noop"]
KEYWORDS += ["pgettext_lazy", "npgettext_lazy"]
DECLARED = {"purpose", "ends", "why_kept"}  # sentences of a Personal declaration
ROOTS = {"Refusal"}  # the class whose docstring is a sentence for people, and all that descend from it

Key = tuple[str | None, str, str]  # context, one, many


def collected() -> dict[Key, list[str]]:
    """Every sentence that people may read, with the files in which it stands."""
    found: dict[Key, list[str]] = {}
    for sentence, place in [*_refusals(), *_declarations()]:
        found.setdefault((None, sentence, ""), []).append(place)
    for path in sorted(SOURCE.rglob("*")):
        if "migrations" in path.parts or path.suffix not in (".py", ".html", ".txt"):
            continue
        for key in set(_sentences(path)):
            found.setdefault(key, []).append(str(path.relative_to(SOURCE)))
    return found


def _refusals() -> Iterator[tuple[str, str]]:
    """The docstring of every named refusal, found by descent: it is what people read."""
    classes: list[tuple[str, set[str], str, str]] = []
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                bases = {ast.unparse(base).split(".")[-1] for base in node.bases}
                sentence = " ".join((ast.get_docstring(node) or "").split())
                classes.append((node.name, bases, sentence, str(path.relative_to(SOURCE))))
    names = set(ROOTS)
    while more := {name for name, bases, _, _ in classes if bases & names} - names:
        names |= more
    for name, bases, sentence, place in classes:
        if sentence and (bases & names or name in ROOTS):
            yield sentence, place


def _declarations() -> Iterator[tuple[str, str]]:
    """What tables say of their personal fields: purpose, end and why something is kept; shown on the privacy pages."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Personal":
                for keyword in node.keywords:
                    value = keyword.value
                    if keyword.arg in DECLARED and isinstance(value, ast.Constant) and value.value:
                        yield str(value.value), str(path.relative_to(SOURCE))


def _sentences(path: Path) -> Iterator[Key]:
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        text = _flat(templatize(text))
    message: object
    for _line, function, message, _comments in extract_python(
        io.BytesIO(text.encode()), dict.fromkeys(KEYWORDS), [], {"encoding": "utf-8"}
    ):
        yield from _key(str(function), message)


def _flat(text: str) -> str:
    """templatize() keeps the place of everything; only the calls matter to us, one a line without indentation."""
    calls = re.findall(
        r"""(?:\b_|gettext|ngettext|pgettext|npgettext)\((?:[^()"']|"[^"]*"|'(?:\\.|[^'])*'|\([^)]*\))*\)""", text
    )
    return "\n".join(calls)


def _key(function: str, message: object) -> Iterator[Key]:
    parts = list(message) if isinstance(message, tuple) else [message]
    context = parts.pop(0) if "p" in function.split("gettext")[0].replace("n", "") else None
    texts = [part for part in parts if isinstance(part, str)]
    if not texts:
        return
    plural = texts[1] if "n" in function.split("gettext")[0] and len(texts) > 1 else ""
    if texts[0].strip():
        yield (context if isinstance(context, str) else None, texts[0], plural)


def catalogue() -> polib.POFile:
    """The English catalogue as it stands; an empty one when there is none."""
    if CATALOGUE.exists():
        return polib.pofile(str(CATALOGUE))
    made = polib.POFile()
    made.metadata = {
        "Language": "en",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    return made


def update() -> polib.POFile:
    """Add what is new to the catalogue, drop what is gone, keep every translation, and compile it."""
    known = {(entry.msgctxt, entry.msgid, entry.msgid_plural): entry for entry in catalogue()}
    fresh = catalogue()
    fresh.clear()
    for (context, one, many), places in sorted(collected().items(), key=lambda item: (item[0][1], item[0][0] or "")):
        old = known.get((context, one, many))
        entry = polib.POEntry(msgctxt=context, msgid=one, msgid_plural=many, occurrences=[(p, "") for p in places])
        entry.msgstr = old.msgstr if old else ""
        if many:
            entry.msgstr_plural = old.msgstr_plural if old else {0: "", 1: ""}
        if "%(" in one or "%(" in many:
            entry.flags.append("python-format")
        fresh.append(entry)
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    fresh.save(str(CATALOGUE))
    fresh.save_as_mofile(str(CATALOGUE.with_suffix(".mo")))
    return fresh
