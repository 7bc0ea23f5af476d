"""Addresses of showing; included by the register."""

from django.urls import path

from kring.modules.register import converters  # noqa: F401  registers the parts of addresses

from . import views

urlpatterns = [
    path("register/wat-iedereen-ziet/", views.showing, name="showing"),
    path("register/wat-iedereen-ziet/foto/", views.own_portrait, name="own_portrait"),
    path("register/wat-iedereen-ziet/foto/toevoegen/", views.portrait_added, name="portrait_added"),
    path("register/wat-iedereen-ziet/foto/weghalen/", views.portrait_removed, name="portrait_removed"),
    path("register/<register_code:code>/<register_number:number>/foto/", views.portrait, name="portrait"),
    path("kantoor/register/<register_code:code>/afschermen/", views.shields, name="shields"),
    path("kantoor/register/<register_code:code>/afschermen/<int:id>/", views.shield, name="shield"),
    path("kantoor/register/<register_code:code>/afschermen/<int:id>/beeindigen/", views.lift, name="lift_shield"),
]
