from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "kring.parts.meetings"
    label = "meetings"
