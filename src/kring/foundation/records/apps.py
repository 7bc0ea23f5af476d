from django.apps import AppConfig
from django.db.models.signals import post_migrate


class RecordsConfig(AppConfig):
    name = "kring.foundation.records"
    label = "records"

    def ready(self) -> None:
        from .guard import guard_after_migrating

        # The last app to be migrated triggers it too; it is idempotent and costs one query when all is guarded.
        post_migrate.connect(guard_after_migrating, dispatch_uid="kring.guard")
