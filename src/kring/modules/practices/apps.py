from django.apps import AppConfig


class PracticesConfig(AppConfig):
    name = "kring.modules.practices"
    label = "practices"
