from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "kring.foundation.documents"
    label = "documents"
