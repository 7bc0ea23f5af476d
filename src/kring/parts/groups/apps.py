from django.apps import AppConfig


class GroupsConfig(AppConfig):
    name = "kring.parts.groups"
    label = "groups"
