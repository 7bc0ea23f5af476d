from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class HomeConfig(AppConfig):
    name = "kring.foundation.home"
    label = "home"

    def ready(self) -> None:
        # Every app's contributions, home's own included; at start-up, once.
        autodiscover_modules("contributions")
