from django.apps import AppConfig


class LiveConfig(AppConfig):
    name = "kring.foundation.live"
    label = "live"
