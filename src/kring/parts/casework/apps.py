from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    name = "kring.parts.casework"
    label = "casework"
