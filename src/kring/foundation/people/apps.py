from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "kring.foundation.people"
    label = "people"

    def ready(self) -> None:
        from kring.foundation.notices.api import Addressee, register_address_book
        from kring.foundation.records.api import RefKind, register_ref_kind

        from .addresses import address_of
        from .merging import declare
        from .queries import cards

        def names(ids: list[str]) -> dict[str, str]:
            return {str(card.id): card.name for card in cards({int(id_) for id_ in ids}).values()}

        register_ref_kind(RefKind("person", names))

        def address_book(person_id: int) -> Addressee | None:
            found = address_of(person_id)
            return Addressee(found.email, found.language, found.given_name) if found else None

        register_address_book(address_book)
        declare()
