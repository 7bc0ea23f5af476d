"""What notices tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class NoticeMade(Event):
    name = "notices.made"
    sentence = _("Er staat een bericht voor je klaar.")


class NoticeSent(Event):
    name = "notices.sent"
    sentence = _("Je kreeg een bericht per mail.")


class NoticeFailed(Event):
    name = "notices.failed"
    sentence = _("Een bericht kon niet worden bezorgd.")


class PreferencesChanged(Event):
    name = "notices.preferences_changed"
    sentence = _("Je hebt gekozen welke mail je wilt krijgen.")


class MailShown(Event):
    name = "notices.mail_shown"
    sentence = _("Een mail van de demonstratie staat klaar om te lezen.")


class NoticesMoved(Event):
    name = "notices.moved"
    sentence = _("Berichten zijn bij het andere account van dezelfde persoon gezet.")
