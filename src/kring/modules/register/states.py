"""The words for statuses, titles, routes and who decides; every map is proven total by a test."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .rules import Status, Way


class Title(models.TextChoices):
    """Titles of the register PO, of 2013 and of 2020. Value: English name; label: the title as it is borne."""

    ASPIRANT_RADO = "aspirant_rado", _("aspirant RADO")
    ASPIRANT_RDO = "aspirant_rdo", _("aspirant RDO")
    RADO = "rado", _("RADO")
    RDO = "rdo", _("RDO")
    RDO_IN_TRAINING = "rdo_in_training", _("RDO in opleiding")
    RDO_1 = "rdo_1", _("RDO niveau 1")
    RDO_2 = "rdo_2", _("RDO niveau 2")
    RDO_MASTER = "rdo_master", _("RDO master")


class Route(models.TextChoices):
    """How somebody shows that they are qualified (domain.md §1.3)."""

    PROGRAMME = "programme", _("een geaccrediteerde schoolleidersopleiding")
    ASSESSMENT = "assessment", _("een assessment met een positieve uitslag")
    EVC = "evc", _("een EVC-procedure (erkenning van eerder verworven competenties)")
    DIPLOMA = "diploma", _("een waardering van je eigen diploma")
    MASTER = "master", _("een NVAO-geaccrediteerde master die past bij de beroepsstandaard")


class Decider(models.TextChoices):
    """Who decides on applications to a register."""

    COMMITTEE = "committee", _("de commissie")
    OFFICE = "office", _("het bureau")


class Delay(models.TextChoices):
    """Why somebody asks for postponement of renewal."""

    ILLNESS = "illness", _("ziekte")
    PARENTAL = "parental", _("zwangerschap of ouderschapsverlof")
    BETWEEN_JOBS = "between_jobs", _("tussen twee banen")
    OTHER = "other", _("iets anders")


# What each title asks, in one sentence for the applicant and for whoever decides.
CONDITIONS = {
    Title.ASPIRANT_RADO: _("Je bent adjunct-directeur en volgt een gecertificeerde schoolleidersopleiding."),
    Title.ASPIRANT_RDO: _("Je bent directeur en volgt een gecertificeerde schoolleidersopleiding."),
    Title.RADO: _("Je bent adjunct-directeur en ten minste basisbekwaam."),
    Title.RDO: _("Je bent directeur en vakbekwaam."),
    Title.RDO_IN_TRAINING: _("Je volgt een geaccrediteerde schoolleidersopleiding of begint daar binnenkort aan."),
    Title.RDO_1: _("Je hebt een bewijs basisbekwaam. Een opleiding telt minstens 15 studiepunten (ECTS)."),
    Title.RDO_2: _("Je hebt een bewijs vakbekwaam. Een opleiding telt minstens 30 studiepunten (ECTS)."),
    Title.RDO_MASTER: _("Je hebt een NVAO-geaccrediteerde master afgerond die past bij de beroepsstandaard."),
}

STATUS_WORDS = {
    Status.ABSENT: _("niet ingeschreven"),
    Status.ENROLLED: _("ingeschreven"),
    Status.REGISTERED: _("geregistreerd"),
    Status.POSTPONED: _("uitstel van herregistratie"),
    Status.CONDITIONAL: _("geregistreerd onder voorwaarden"),
    Status.LAPSED: _("herregistratie verlopen"),
    Status.REMOVED: _("niet langer geregistreerd"),
    Status.WITHDRAWN: _("uitgeschreven"),
}
# The sentence on a page; `until` is the day as people read it.
STATUS_SENTENCES = {
    Status.ABSENT: _("Niet ingeschreven."),
    Status.ENROLLED: _("Ingeschreven, nog niet geregistreerd."),
    Status.REGISTERED: _("Geregistreerd tot %(until)s."),
    Status.POSTPONED: _("Uitstel van herregistratie tot %(until)s."),
    Status.CONDITIONAL: _("Geregistreerd onder voorwaarden tot %(until)s."),
    Status.LAPSED: _("Niet meer geregistreerd: de herregistratie is verlopen."),
    Status.REMOVED: _("Niet langer geregistreerd, door een besluit."),
    Status.WITHDRAWN: _("Uitgeschreven."),
}
REGISTERED_WITHOUT_END = _("Geregistreerd.")
# The same in the story of somebody's own page: what happened on the first day of a status.
STATUS_MOMENTS = {
    Status.ABSENT: _("Je stond niet in dit register."),
    Status.ENROLLED: _("Je bent ingeschreven."),
    Status.REGISTERED: _("Je bent geregistreerd."),
    Status.POSTPONED: _("Je uitstel van herregistratie begon."),
    Status.CONDITIONAL: _("Je termijn was voorbij. Je bleef onder voorwaarden geregistreerd."),
    Status.LAPSED: _("Je registratie is verlopen."),
    Status.REMOVED: _("Je bent niet langer geregistreerd, door een besluit."),
    Status.WITHDRAWN: _("Je hebt je uitgeschreven."),
}
REGISTERED_AS = _("Je bent geregistreerd als %(title)s.")

# One line of the rule per way, for whoever decides.
WAY_POINTS = {
    Way.THEMES: _("Minstens %(asks)s verschillende thema's sinds de laatste registratie."),
    Way.POINTS: _("Minstens %(asks)s punten voor een hele termijn; met minder punten is de termijn korter."),
    Way.MASTER: _("Of: een NVAO-master die past, na de laatste registratie."),
    Way.QUALIFIED: _("Of: een opleiding of diploma vakbekwaam, na de laatste registratie."),
}

# What renewal asks, per rule set that asks it, in our own words (domain.md §1.5, §1.6).
RENEWAL_RULES = {
    "po-2013": _(
        "Voor herregistratie ontwikkel je je in 4 jaar op minstens 3 thema's, formeel of informeel. Een passende "
        "NVAO-master na de laatste registratie is ook genoeg. Voor een RADO is een opleiding vakbekwaam ook genoeg. "
        "Wie later herregistreert, houdt dezelfde volgende datum."
    ),
    "po-2020-11": _(
        "Voor herregistratie zijn 100 punten gevraagd in 5 jaar. Met 60 punten geldt de registratie 3 jaar, met 80 "
        "punten 4 jaar, met 120 punten 6 jaar en vanaf 140 punten 7 jaar. Een NVAO-master na de laatste registratie "
        "is ook genoeg. Voor niveau 1 is een diploma vakbekwaam ook genoeg."
    ),
}
POSTPONEMENT_RULE = _(
    "Wie door een geldige reden, zoals lange ziekte, niet op tijd kan herregistreren, kan uitstel krijgen. "
    "Vraag je niets, dan ben je na de einddatum hooguit 6 maanden onder voorwaarden geregistreerd."
)
