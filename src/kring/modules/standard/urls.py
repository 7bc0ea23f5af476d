"""Addresses of the standard."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from . import views


class FrameworkCode(StringConverter):
    regex = "[a-z0-9][a-z0-9-]{0,29}"


register_converter(FrameworkCode, "framework_code")

app_name = "standard"
urlpatterns = [
    path("themas/", views.lists, name="lists"),
    path("themas/<framework_code:framework>/<int:number>/", views.item, name="item"),
]
