from django.apps import AppConfig


class GatheringsConfig(AppConfig):
    name = "kring.modules.gatherings"
    label = "gatherings"
