from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    name = "kring.foundation.privacy"
    label = "privacy"

    def ready(self) -> None:
        from django.utils.translation import gettext_lazy as _

        from kring.foundation.notices.api import NoticeKind, register_notice
        from kring.foundation.people.api import follow, follow_refs

        from .registry import ended, register_retention

        register_notice(NoticeKind("privacy.export_ready", _("Je gegevens staan klaar om te downloaden"), True))
        # The tables of the floors below: when a row ends stands in this column.
        for model, field in {
            "people.Relation": "until_date",
            "people.Pass": "ends_at",
            "people.Token": "ends_at",
            "notices.Notice": "created_at",
            "privacy.Grant": "until_date",
            "privacy.Look": "looked_at",
            "account.EmailConfirmation": "sent",
            "usersessions.UserSession": "last_seen_at",
        }.items():
            register_retention(model, ended(model, field))
        follow("privacy.Grant.giver", "privacy.Look.of_person", "privacy.Look.looker", "privacy.Export.person")
        follow_refs("privacy.Grant.receiver", "privacy.Grant.item", "privacy.Look.item")
