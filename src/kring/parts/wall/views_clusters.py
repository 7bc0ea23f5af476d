"""Pages of one cluster of notes."""

from typing import Any
from uuid import uuid4

from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import Request, sent, status_of
from kring.ui.api import fragment, page

from . import access, arranging, doing, reading
from .access import Visitor
from .forms import ClusterForm
from .reading import ClusterPage
from .views_notes import read_place


def _back(at: Visitor, cluster: int | None = None) -> str:
    wall = reverse("wall:show", args=[at.wall.pk])
    return f"{wall}#cluster-{cluster}" if cluster else wall


def _found(at: Visitor, cluster: int) -> ClusterPage:
    found = reading.cluster_page(at.wall, cluster)
    if found is None:
        raise Http404
    return found


@public
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: Request, id: int) -> HttpResponse:
    """A new cluster; with `note` it begins with that one."""
    at = access.visitor(request, id)
    note = doing.number(request, "note")
    if request.method == "POST" and note is not None:
        if reading.note_page(at, note) is None:
            raise Http404
        name = request.POST.get("name", "")[:120]
        return doing.perform(request, at, arranging.make_cluster, name=name, note=note, guest=at.guest, back=_back(at))
    themes = [(choice.value, choice.label) for choice in reading.theme_places(at.wall)]
    form = ClusterForm(request.POST or None, themes=themes, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        place = read_place(form.cleaned_data["into"] or "theme-0")
        given = {"name": form.cleaned_data["name"], "theme": place["theme"], "guest": at.guest}
        if sent(form, arranging.make_cluster, by=at.by, wall=id, **given):
            return redirect("wall:show", id)
    context = {"form": form, "crumbs": doing.crumbs(at)}
    return doing.private(page(request, "wall/new_cluster.html", context, status=status_of(form)))


@public
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: Request, id: int, cluster: int) -> HttpResponse:
    """One cluster with what can be done with it; a POST gives it a name."""
    at = access.visitor(request, id)
    found = _found(at, cluster)
    if request.method == "POST":
        name, tells = request.POST.get("name", "")[:120], ("cluster_named", {"cluster": cluster})
        back = _back(at, cluster)
        return doing.perform(
            request, at, arranging.name_cluster, cluster=cluster, name=name, guest=at.guest, back=back, tells=tells
        )
    context = {
        "wall": at.wall,
        "cluster": found,
        "here": found.here,
        "can_write": at.may_write,
        "themes": reading.theme_places(at.wall),
        "beside": found.others,
        "others": found.others,
        "commands": {verb: uuid4() for verb in ("name", "move", "merge", "apart")},
        "crumbs": doing.crumbs(at),
        "wall_url": _back(at),
    }
    return doing.private(fragment(request, "wall/cluster.html", context, part="menu"))


@public
@require_POST
def move(request: Request, id: int, cluster: int) -> HttpResponse:
    """Lay a cluster below a theme, before another one or at the end."""
    at = access.visitor(request, id)
    _found(at, cluster)
    place = read_place(request.POST.get("into", ""))
    if "theme" not in place:
        raise BadRequest
    given: dict[str, Any] = {"cluster": cluster, "theme": place["theme"], "before": doing.number(request, "before")}
    return doing.perform(
        request, at, arranging.move_cluster, **given, guest=at.guest, back=_back(at, cluster),
        tells=("cluster_moved", {"cluster": cluster}),
    )  # fmt: skip


@public
@require_POST
def merge(request: Request, id: int, cluster: int) -> HttpResponse:
    """Put all notes of a cluster in another one."""
    at = access.visitor(request, id)
    _found(at, cluster)
    into = doing.needed(request, "into")
    given = {"cluster": cluster, "into": into, "guest": at.guest}
    return doing.perform(
        request, at, arranging.merge_clusters, **given, back=_back(at, into), words=_("Samengevoegd."),
        tells=("clusters_merged", {"cluster": into}),
    )  # fmt: skip


@public
@require_POST
def apart(request: Request, id: int, cluster: int) -> HttpResponse:
    """Hang the notes of a cluster loose again."""
    at = access.visitor(request, id)
    _found(at, cluster)
    return doing.perform(
        request, at, arranging.take_apart, cluster=cluster, guest=at.guest, back=_back(at),
        tells=("cluster_apart", {"gone": cluster}),
    )  # fmt: skip
