from django.apps import AppConfig


class StandardConfig(AppConfig):
    name = "kring.modules.standard"
    label = "standard"
