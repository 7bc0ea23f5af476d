from django.apps import AppConfig


class RecordConfig(AppConfig):
    name = "kring.modules.record"
    label = "record"
