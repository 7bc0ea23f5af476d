"""What the wall gives the house: its channel, the titles of its things, what goes after its term."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.files.api import register_owner
from kring.foundation.live.api import ChannelKind, register_channel
from kring.foundation.people.api import follow, follow_refs
from kring.foundation.privacy.api import register_retention, register_title
from kring.foundation.records.api import RefKind, register_ref_kind

from . import live, queries
from .declared import KEPT_DAYS
from .models import Guest, Note, Photo, Theme, Vote, Wall


def wall_titles(ids: list[str]) -> dict[str, str]:
    """A wall is called by its title."""
    return {str(id_): title for id_, title in Wall.objects.filter(pk__in=ids).values_list("pk", "title")}


def note_titles(ids: list[str]) -> dict[str, str]:
    """A note is called by its number: its words are for who may read them."""
    return {id_: _("Briefje %(number)s") % {"number": id_} for id_ in ids}


register_channel(ChannelKind("wall", live.listener, live.render))
register_owner("wall", may_read=lambda by, id_: False, is_kept=lambda id_: True)  # given by the pages of the wall
register_ref_kind(RefKind("wall", wall_titles, lambda id_: queries.wall_page(int(id_))))
register_ref_kind(RefKind("wall_note", note_titles))
register_retention("wall.Vote", lambda today: Vote.objects.filter(queries.over("note__wall__", today, KEPT_DAYS)))
register_retention("wall.Note", lambda today: Note.objects.filter(queries.over("wall__", today, KEPT_DAYS)))
register_retention("wall.Photo", lambda today: Photo.objects.filter(queries.over("wall__", today, KEPT_DAYS)))
register_retention("wall.Guest", lambda today: Guest.objects.filter(queries.over("wall__", today, KEPT_DAYS)))
register_retention("wall.Theme", lambda today: Theme.objects.filter(queries.over("wall__", today, KEPT_DAYS)))
register_retention("wall.Wall", lambda today: Wall.objects.filter(queries.over("", today, KEPT_DAYS)))
register_title("wall.Wall", gettext_lazy("Muren die je opende, sloot of openbaar maakte"))
register_title("wall.Theme", gettext_lazy("Conclusies die je opschreef"))
register_title("wall.Guest", gettext_lazy("Gasten die je wegstuurde"))
register_title("wall.Note", gettext_lazy("Briefjes van jou, of waarop jij iets belooft"))
register_title("wall.Vote", gettext_lazy("Je stemmen op briefjes"))
register_title("wall.Photo", gettext_lazy("Foto's die je naast een muur hing"))
follow(
    "wall.Wall.opened_by", "wall.Wall.closed_by", "wall.Wall.published_by", "wall.Theme.concluded_by",
    "wall.Guest.sent_away_by", "wall.Note.person", "wall.Note.owner", "wall.Note.hidden_by", "wall.Vote.person",
    "wall.Photo.added_by",
)  # fmt: skip
follow_refs("wall.Wall.owner")
