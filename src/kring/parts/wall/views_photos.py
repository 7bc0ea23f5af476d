"""Pages of photos of paper walls."""

from uuid import uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.files.api import content_of
from kring.foundation.people.api import public
from kring.foundation.records.api import Request, sent, status_of
from kring.ui.api import page

from . import access, doing, photographs, reading
from .forms import AreaForm, PhotoForm
from .states import NoteKind

PNG = b"\x89PNG"


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: Request, id: int) -> HttpResponse:
    """Hang a photo beside the wall."""
    at = access.visitor(request, id)
    if at.guest is not None:
        raise Http404
    form = PhotoForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        upload = form.cleaned_data["picture"]
        given = {"name": upload.name, "content": upload, "caption": form.cleaned_data["caption"]}
        if sent(form, photographs.add_photo, by=at.by, wall=id, **given):
            return redirect("wall:show", id)
    context = {
        "form": form,
        "heading": _("Foto van een papieren muur"),
        "intro": _("De foto komt naast de muur te hangen. Wat erop staat, typ je daarna briefje voor briefje over."),
        "submit": _("Hang de foto erbij"),
        "crumbs": doing.crumbs(at),
    }
    return doing.private(page(request, "wall/form_page.html", context, status=status_of(form)))


@public
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: Request, id: int, photo: int) -> HttpResponse:
    """A photo with the parts that were typed over; a POST types another part."""
    at = access.visitor(request, id)
    found = reading.photo_page(at.wall, photo)
    if found is None:
        raise Http404
    row, areas = found
    form = AreaForm(request.POST or None, initial={"command": uuid4()}) if at.may_write else None
    if request.method == "POST" and form is not None and form.is_valid():
        data = form.cleaned_data
        box = tuple(data[name] * 10 for name in ("left", "top", "width", "height"))
        given = {"photo": photo, "box": box, "words": data["words"], "kind": NoteKind(data["kind"])}
        if sent(form, photographs.type_area, by=at.by, wall=id, **given, guest=at.guest):
            return redirect("wall:photo", id, photo)
    context = {
        "wall": at.wall, "photo": row, "areas": areas, "form": form, "leads": at.leads,
        "picture": reverse("wall:photo_picture", args=[id, photo]), "wall_url": reverse("wall:show", args=[id]),
        "crumbs": doing.crumbs(at),
    }  # fmt: skip
    return doing.private(page(request, "wall/photo.html", context, status=status_of(form)))


@public
@require_GET
def picture(request: Request, id: int, photo: int) -> HttpResponse:
    """The photo itself, for who may see the wall; for everybody once the wall is public."""
    wall = access.readable(request, id)
    found = reading.photo_page(wall, photo)
    if found is None:
        raise Http404
    data = content_of(found[0].file)
    headers = {
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "private, max-age=3600",
    }
    return HttpResponse(data, content_type="image/png" if data.startswith(PNG) else "image/jpeg", headers=headers)


@require_POST
def remove(request: Request, id: int, photo: int) -> HttpResponse:
    """Take a photo away."""
    at = access.leader(request, id)
    back = reverse("wall:show", args=[id])
    return doing.perform(request, at, photographs.remove_photo, photo=photo, back=back)
