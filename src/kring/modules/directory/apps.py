from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "kring.modules.directory"
    label = "directory"
