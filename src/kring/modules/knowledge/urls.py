"""Addresses of knowledge: its own, the editor below /cms/, the pages below /kennis/ (Wagtail serves the last two)."""

from django.urls import URLPattern, URLResolver, include, path, re_path
from wagtail.admin import urls as editor
from wagtail.documents import urls as documents
from wagtail.utils.urlpatterns import decorate_urlpatterns

from .mirror.talk.urls import urlpatterns as talk
from .mirror.urls import urlpatterns as mirror
from .news.urls import urlpatterns as news
from .publishing.door import behind_the_door
from .publishing.media import not_kept
from .publishing.urls import urlpatterns as publishing
from .reading import views
from .reading.serving import serve
from .reading.urls import urlpatterns as reading
from .worksheets.urls import urlpatterns as worksheets

served = [one for one in documents.urlpatterns if one.name == "wagtaildocs_serve"]
urlpatterns: list[URLPattern | URLResolver] = [
    path("", include(([*news, *publishing, *reading, *mirror, *talk, *worksheets], "knowledge"))),
    path("cms/", include(behind_the_door(editor.urlpatterns))),
    # Of Wagtail's addresses for visitors only these: its passwords for pages stay away, its sign-in is ours.
    path("kennis/document/", include(decorate_urlpatterns(served, not_kept))),
    path("kennis/aanmelden/", views.sign_in, name="wagtailcore_login"),
    re_path(r"^kennis/((?:[\w\-]+/)*)$", serve, name="wagtail_serve"),  # as Wagtail's own, but quicker
]
