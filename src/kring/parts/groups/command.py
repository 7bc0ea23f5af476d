"""`./kring group`: the most diverse groups out of a spreadsheet. Needs no database and no network.

Exit code 0 when the groups stand there, 1 when such groups cannot be or were not found, 2 when something in what was
given is not right; then nothing is written.
"""

import json
import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

import kring
from kring.core import grouping
from kring.core.grouping import Aim, Grouping, Infeasible, NotFound, People, Rounds, Rules, Seconds, Sizes, Unusable

from . import asking, limits, slots, summary, writing
from .options import parser
from .outcome import Outcome
from .tables import Table, read_table
from .warming import warm_up
from .watching import Watch

INTERRUPTED = 130  # what shells expect after Ctrl-C
UI = Path(next(iter(kring.__path__))) / "ui"


def main(arguments: list[str]) -> int:
    """Make groups and say it, in words or as JSON."""
    options = parser().parse_args(arguments)
    set_up()
    with translation.override(options.language):
        try:
            made, words = _run(options)
        except Unusable as error:
            print(f"kring: {error}", file=sys.stderr)
            return 2
        except NotMade as error:
            print(f"kring: {error}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            return INTERRUPTED
    print(json.dumps(made, ensure_ascii=False, indent=1) if options.json else "\n".join(words))
    return 0


class NotMade(Exception):
    """No groups, through nobody's mistake; the message says why in words."""


def set_up() -> None:
    """What words, numbers and paper need of Django: no database."""
    if not settings.configured:
        settings.configure(
            LANGUAGE_CODE="nl", LOCALE_PATHS=[UI / "locale"], FORMAT_MODULE_PATH=["kring.ui.formats"],
            USE_I18N=True, USE_TZ=True, TIME_ZONE="Europe/Amsterdam", FORM_RENDERER="kring.ui.forms.Renderer",
            INSTALLED_APPS=["kring.parts.groups", "kring.foundation.documents", "kring.foundation.records"],
        )  # fmt: skip
        django.setup()


def _run(options: Namespace) -> tuple[dict[str, Any], list[str]]:
    watch = Watch(sys.stderr)
    if options.mdgp is not None:
        from . import mdgp

        if options.people is not None or options.report is not None:
            raise Unusable(_("--mdgp gaat niet samen met een lijst van mensen of met --report."))
        return mdgp.run(options, watch)
    if options.people is None:
        raise Unusable(
            _("Noem het bestand met mensen, bijvoorbeeld: ./kring group mensen.csv --diverse regio --out groepen.csv")
        )
    outcome = _made(options, watch)
    files = {options.out: writing.groups_file(outcome)}
    if options.report is not None:
        from . import report

        files[options.report] = report.report(outcome, at=datetime.now(UTC))
    writing.write_all(files)
    return summary.as_object(outcome), summary.lines(outcome)


def _made(options: Namespace, watch: Watch) -> Outcome:
    """Read, check, search."""
    inputs = [options.people, *options.met]
    inputs += [
        one for one in (options.apart_pairs, options.guides, options.slots, options.available) if one is not None
    ]
    writing.check_target(options.out, "out", inputs)
    if options.report is not None:
        writing.check_target(options.report, "report", inputs)
    table = read_table(options.people)
    people, seen = asking.people(table, options)
    sizes, rules = asking.sizes(table, options), limits.rules(table, options)
    tries = [sizes] if options.uneven else list(dict.fromkeys([asking.even(len(people), sizes), sizes]))
    watch.waiting()
    for one in tries:
        warm_up(people, one)
    began = time.monotonic()
    try:
        made, tried = _searched(people, tries, rules, options, watch)
    except Infeasible as error:
        raise NotMade(_clash(error, table, people, rules, options)) from None
    except NotFound:
        sentence = _(
            "Er is geen indeling gevonden die aan alles voldoet. Zoek langer met --seconds, of laat een eis vallen."
        )
        raise NotMade(sentence) from None
    seconds = time.monotonic() - began
    spreads, means = grouping.spread(people, made), grouping.group_means(people, made)
    unread = limits.unread(options, rules)
    return Outcome(table, options, people, seen, rules, made, spreads, means, seconds, tried > 0, unread)


def _searched(
    people: People, tries: Sequence[Sizes], rules: Rules, options: Namespace, watch: Watch
) -> tuple[Grouping, int]:
    """Groups of the first of these sizes with which they can be found, and which that was. Raises as form() does."""
    clock, last = time.monotonic, len(tries) - 1
    budget = Seconds(options.seconds or 10, clock) if options.iterations is None else Rounds(options.iterations)
    aim = Aim.WORST if options.worst else Aim.SUM
    for place, sizes in enumerate(tries):
        try:
            with watch:
                made = grouping.form(
                    people, sizes, rules, budget=budget, seed=options.seed, cores=options.cores, aim=aim, progress=watch
                )
            return made, place
        except (Infeasible, NotFound):
            if place == last or watch.asked_to_stop:
                raise
    raise AssertionError("There is always something to try.")


def _clash(error: Infeasible, table: Table, people: People, rules: Rules, options: Namespace) -> str:
    """Who and which rules clash, in words; the engine knows of no distances, so those are told here."""
    told = grouping.words(error.conflict, people.ids, rules, options.language)
    return " ".join([told, *slots.too_far(table, options, error.conflict.people)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
