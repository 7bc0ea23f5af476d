"""States of practices, trials, experiments and questions, and the words a practice is described with."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PracticeState(models.TextChoices):
    """Where the text of its author stands. What the public reads is a version; a change waits beside it."""

    PROPOSED = "proposed", _("iemand schreef dit voor je op")
    DRAFT = "draft", _("concept")
    OFFERED = "offered", _("wordt gelezen door de redactie")
    RETURNED = "returned", _("teruggekomen met een vraag")
    PUBLISHED = "published", _("staat in Kring")
    WITHDRAWN = "withdrawn", _("door jou teruggetrokken")
    TAKEN_DOWN = "taken_down", _("door de redactie weggehaald")


class Verdict(models.TextChoices):
    """What an editor decided."""

    PUBLISHED = "published", _("geplaatst")
    RETURNED = "returned", _("teruggestuurd")
    TAKEN_DOWN = "taken_down", _("weggehaald")


class Evidence(models.TextChoices):
    """How sure we may be that it works."""

    OWN = "own", _("eigen ervaring")
    SEVERAL = "several", _("meer scholen zagen het")
    MEASURED = "measured", _("gemeten op school")
    RESEARCH = "research", _("onderzocht")


class Audience(models.TextChoices):
    """For which schools it is meant."""

    PO = "po", _("basis- en speciaal onderwijs")
    VO = "vo", _("voortgezet onderwijs")


class Result(models.TextChoices):
    """How it went elsewhere. In this order everywhere: nobody is ranked by it."""

    GOOD = "good", _("het werkte")
    MIXED = "mixed", _("het werkte deels")
    BAD = "bad", _("het werkte niet")


class Shown(models.TextChoices):
    """What others see of a trial."""

    COUNTED = "counted", _("tel mij alleen mee in de cijfers")
    NAMELESS = "nameless", _("laat het lezen zonder de naam van mijn school")
    SCHOOL = "school", _("laat het lezen met de naam van mijn school")


class TrialState(models.TextChoices):
    """A trial counts until an editor takes it down."""

    TOLD = "told", _("telt mee")
    TAKEN_DOWN = "taken_down", _("door de redactie weggehaald")


class Decision(models.TextChoices):
    """What comes after an experiment; an experiment that still runs has none."""

    RUNNING = "running", _("loopt nog")
    KEEP = "keep", _("we houden het")
    ADAPT = "adapt", _("we passen het aan")
    STOP = "stop", _("we stoppen ermee")


class AskedState(models.TextChoices):
    """A question as it lies with one person."""

    WAITING = "waiting", _("wacht op jou")
    ANSWERED = "answered", _("beantwoord")
    PASSED = "passed", _("doorgegeven")


MOVES = {
    PracticeState.PROPOSED: {PracticeState.DRAFT},
    PracticeState.DRAFT: {PracticeState.OFFERED},
    PracticeState.OFFERED: {
        PracticeState.DRAFT, PracticeState.RETURNED, PracticeState.PUBLISHED, PracticeState.WITHDRAWN,
        PracticeState.TAKEN_DOWN,
    },
    PracticeState.RETURNED: {PracticeState.OFFERED, PracticeState.WITHDRAWN, PracticeState.TAKEN_DOWN},
    PracticeState.PUBLISHED: {PracticeState.OFFERED, PracticeState.WITHDRAWN, PracticeState.TAKEN_DOWN},
    PracticeState.WITHDRAWN: {PracticeState.OFFERED},
    PracticeState.TAKEN_DOWN: {PracticeState.OFFERED},
}  # fmt: skip
TRIAL_MOVES = {
    TrialState.TOLD: {TrialState.TAKEN_DOWN},
    TrialState.TAKEN_DOWN: set(),
}
ASKED_MOVES = {
    AskedState.WAITING: {AskedState.ANSWERED, AskedState.PASSED},
    AskedState.ANSWERED: set(),
    AskedState.PASSED: set(),
}
DECISION_MOVES = {
    Decision.RUNNING: {Decision.KEEP, Decision.ADAPT, Decision.STOP},
    Decision.KEEP: {Decision.RUNNING, Decision.ADAPT, Decision.STOP},
    Decision.ADAPT: {Decision.RUNNING, Decision.KEEP, Decision.STOP},
    Decision.STOP: {Decision.RUNNING, Decision.KEEP, Decision.ADAPT},
}
