from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class JobsConfig(AppConfig):
    name = "kring.foundation.jobs"
    label = "jobs"

    def ready(self) -> None:
        from kring.foundation.records.api import register_step

        from .queue import DeferListeners

        register_step(DeferListeners())
        autodiscover_modules("listeners")
