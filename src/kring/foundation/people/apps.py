from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "kring.foundation.people"
    label = "people"

    def ready(self) -> None:
        from kring.foundation.records.api import RefKind, register_ref_kind

        from .queries import cards

        def names(ids: list[str]) -> dict[str, str]:
            return {str(card.id): card.name for card in cards({int(id_) for id_ in ids}).values()}

        register_ref_kind(RefKind("person", names))
