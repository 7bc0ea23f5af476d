from django.apps import AppConfig


class KnowledgeConfig(AppConfig):
    name = "kring.modules.knowledge"
    label = "knowledge"
