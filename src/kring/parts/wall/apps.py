from django.apps import AppConfig


class WallConfig(AppConfig):
    name = "kring.parts.wall"
    label = "wall"
