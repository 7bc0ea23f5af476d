"""The app's registration in Django."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Registers the floor, so that its templates, static files and translations are found."""

    name = "kring.ui"
    label = "ui"
