"""`./kring group --mdgp`: an instance of MDGPLIB, to compare with what others published."""

import lzma
import time
from argparse import Namespace
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from kring.core.grouping import Rounds, Seconds, Unusable, form, read_mdgplib

from . import writing
from .summary import decimals
from .warming import warm_up
from .watching import Watch

LARGEST = 500 * 1024 * 1024  # unpacked


def run(options: Namespace, watch: Watch) -> tuple[dict[str, Any], list[str]]:
    """Read, search on one core, and write element and group; what came of it, as an object and in words."""
    writing.check_target(options.out, "mdgp", [options.mdgp])
    try:
        matrix, sizes = read_mdgplib(_text(options.mdgp))
    except Unusable as error:
        raise Unusable(f"{options.mdgp.name}: {error}") from None
    clock = time.process_time
    budget = Seconds(options.seconds or 10, clock) if options.iterations is None else Rounds(options.iterations)
    loading = clock()
    watch.waiting()
    warm_up(matrix, sizes)
    began = clock()
    with watch:
        made = form(matrix, sizes, budget=budget, seed=options.seed, cores=1, progress=watch)
    used = clock() - began
    rows = "".join(f"{element},{group}\n" for element, group in enumerate(made.group))
    writing.write_all({options.out: f"element,group\n{rows}".encode()})
    more = (made.diversity / made.random - 1) * 100 if made.random > 0 else None
    found = {
        "objective": made.diversity, "cpu_seconds": round(used, 3),
        "loading_seconds": round(began - loading, 3), "elements": len(matrix), "groups": len(sizes),
        "random": made.random, "percent_above_random": None if more is None else round(more, 2),
        "bound": None, "seed": options.seed, "rounds": made.rounds, "stopped": made.stopped, "out": str(options.out),
    }  # fmt: skip
    told = {
        "objective": decimals(made.diversity), "random": decimals(made.random), "seconds": decimals(used, 1),
        "n": len(matrix), "groups": len(sizes), "out": options.out,
    }  # fmt: skip
    words = [
        _("%(n)d elementen in %(groups)d groepen: samen %(objective)s, in %(seconds)s s rekentijd.") % told,
        _("Voor losse afstanden is geen bruikbare bovengrens bekend. Door loting is het gemiddeld %(random)s.") % told,
        _("Je hebt gestopt. Dit is het beste tot dan toe.") if made.stopped else "",
        _("Geschreven: %(out)s.") % told,
    ]
    return found, [line for line in words if line]


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
        if path.suffix == ".xz" or content.startswith(b"\xfd7zXZ\x00"):
            content = lzma.LZMADecompressor().decompress(content, LARGEST)
        return content.decode("ascii")
    except OSError as error:
        raise Unusable(
            _("%(file)s kan niet gelezen worden: %(why)s.") % {"file": path, "why": error.strerror}
        ) from None
    except (lzma.LZMAError, UnicodeDecodeError):
        raise Unusable(_("dit is geen bestand van MDGPLIB, of het is beschadigd.")) from None
