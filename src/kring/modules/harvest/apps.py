from django.apps import AppConfig


class HarvestConfig(AppConfig):
    name = "kring.modules.harvest"
    label = "harvest"
