"""Addresses of merging; included by the register."""

from django.urls import path

from kring.modules.register import converters  # noqa: F401  registers the parts of addresses

from . import views

urlpatterns = [
    path("kantoor/register/<register_code:code>/", views.office, name="office"),
    path("kantoor/register/<register_code:code>/samenvoegen/", views.merges, name="merges"),
    path("kantoor/register/<register_code:code>/samenvoegen/<int:id>/", views.office_merge, name="office_merge"),
    path(
        "kantoor/register/<register_code:code>/samenvoegen/<int:id>/intrekken/", views.withdraw, name="merge_withdraw"
    ),
    path("register/samenvoegen/<int:id>/", views.merge, name="merge"),
    path("register/samenvoegen/<slug:side>/<str:secret>/", views.merge_link, name="merge_link"),
]
