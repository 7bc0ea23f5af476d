"""What the directory gives the house: search hits, a place in the menu, titles and addresses of its Refs."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, SearchHit, contribute, register_facet
from kring.foundation.people.api import follow
from kring.foundation.records.api import Actor, RefKind, register_ref_kind

from . import access
from .queries.cards import board_cards, find_board_cards, find_sites, region_names, site_cards
from .wording import SITE_KINDS

MOST = 12


def _search(by: Actor, text: str) -> list[SearchHit]:
    """Schools and boards that fit."""
    hits = [
        SearchHit(
            kind=str(SITE_KINDS[card.kind]).capitalize(),  # type: ignore[index]
            title=card.name,
            url=reverse("directory:site", args=[card.code]),
            quiet=card.place,
            nearness=0.9 if text.casefold() in card.name.casefold() else 0.6,
        )
        for card in find_sites(text, limit=MOST)
    ]
    hits += [
        SearchHit(
            kind=_("Bestuur"),
            title=card.name,
            url=reverse("directory:board", args=[card.number]),
            quiet=card.number,
            nearness=0.9 if text.casefold() in card.name.casefold() else 0.5,
        )
        for card in find_board_cards(text, limit=MOST)
    ]
    return hits


def _site_url(code: str) -> str:
    return reverse("directory:site", args=[code])


def _board_url(number: str) -> str:
    return reverse("directory:board", args=[number])


contribute(
    search=_search,
    menu=(
        MenuPlace(gettext_lazy("Scholen"), "directory:sites", 40, "main"),
        MenuPlace(gettext_lazy("Bestanden van DUO en CBS"), "directory:files", 80, "own", access.may_import),
    ),
)
register_facet("region", lambda codes: region_names("provincie"))
register_ref_kind(RefKind("site", lambda ids: {code: card.name for code, card in site_cards(ids).items()}, _site_url))
register_ref_kind(RefKind("board", lambda ids: {no: card.name for no, card in board_cards(ids).items()}, _board_url))
register_ref_kind(RefKind("duo_file", lambda ids: {id_: _("Bestand %(id)s") % {"id": id_} for id_ in ids}))
register_ref_kind(RefKind("duo_upload", lambda ids: {id_: _("Aangeboden bestand") for id_ in ids}))
register_ref_kind(RefKind("scheme", lambda ids: {id_: _("Eigen indeling %(id)s") % {"id": id_} for id_ in ids}))
follow("directory.DuoUpload.given_by")
