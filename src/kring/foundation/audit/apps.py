from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "kring.foundation.audit"
    label = "audit"

    def ready(self) -> None:
        from kring.foundation.records.api import register_step

        from .step import WriteEntry

        register_step(WriteEntry())
