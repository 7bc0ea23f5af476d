from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "kring.foundation.files"
    label = "files"
