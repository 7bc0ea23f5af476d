from django.apps import AppConfig


class PromisesConfig(AppConfig):
    name = "kring.parts.promises"
    label = "promises"
