from django.apps import AppConfig


class RegisterConfig(AppConfig):
    name = "kring.modules.register"
    label = "register"
