from django.apps import AppConfig


class NoticesConfig(AppConfig):
    name = "kring.foundation.notices"
    label = "notices"
