"""Addresses of mirror cards; within the name space of knowledge."""

from django.urls import path

from .views import editing, reading

DESK = "spiegelkaarten/beheer/"
CARD = f"{DESK}kaart/<int:id>/"
urlpatterns = [
    path("spiegelkaarten/", reading.frameworks, name="mirror_frameworks"),
    path(DESK, editing.frameworks, name="mirror_desk"),
    path(f"{DESK}kader/<slug:code>/", editing.framework, name="mirror_desk_framework"),
    path(f"{DESK}dimensie/<int:id>/", editing.dimension, name="mirror_desk_dimension"),
    path(CARD, editing.card, name="mirror_desk_card"),
    path(f"{CARD}aanbieden/", editing.move, {"verb": "offer"}, name="mirror_offer"),
    path(f"{CARD}teruggeven/", editing.move, {"verb": "send_back"}, name="mirror_send_back"),
    path(f"{CARD}publiceren/", editing.move, {"verb": "publish"}, name="mirror_publish"),
    path(f"{CARD}intrekken/", editing.move, {"verb": "withdraw"}, name="mirror_withdraw"),
    path(f"{CARD}citaat/", editing.quote, name="mirror_quote"),
    path(f"{CARD}citaat/<int:quote>/", editing.quote, name="mirror_quote_consent"),
    path(f"{CARD}citaat/<int:quote>/weg/", editing.remove_quote, name="mirror_quote_remove"),
    path("spiegelkaarten/<slug:code>/", reading.framework, name="mirror_framework"),
    path("spiegelkaarten/<slug:code>/<int:number>/", reading.dimension, name="mirror_dimension"),
    path("spiegelkaarten/<slug:code>/<int:number>/kaart.pdf", reading.card_file, name="mirror_card_file"),
]
