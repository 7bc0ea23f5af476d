"""Every address of the house, by module. Public pages say so themselves; all else asks for a sign-in."""

from importlib.util import find_spec

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from kring.config.api import api

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("kring.config.ops")),
    path("api/v1/", api.urls),
    path("account/", include("kring.foundation.people.account_urls")),
    path("account/", include("allauth.urls")),
]
urlpatterns += [
    path("", include(f"{app}.urls"))
    for app in settings.INSTALLED_APPS
    if app.startswith("kring.") and find_spec(f"{app}.urls") is not None
]

handler400 = "kring.ui.errors.bad_request"
handler403 = "kring.ui.errors.forbidden"
handler404 = "kring.config.problems.nothing_here"
handler500 = "kring.ui.errors.failed"
