"""Addresses of walls."""

from django.urls import path

from . import views, views_clusters, views_export, views_lead, views_notes, views_photos

app_name = "wall"
ONE = "muren/<int:id>/"
NOTE = f"{ONE}briefjes/<int:note>/"
CLUSTER = f"{ONE}stapels/<int:cluster>/"
LEAD = f"{ONE}leiden/"
PHOTO = f"{ONE}fotos/<int:photo>/"
urlpatterns = [
    path("muren/meedoen/<str:key>/", views.join, name="join"),
    path(ONE, views.show, name="show"),
    path(f"{ONE}openbaar/", views.public_wall, name="public"),
    path(f"{ONE}export/<str:form>/", views_export.export, name="export"),
    path(f"{ONE}verplaats/", views_notes.move, name="move"),
    path(f"{ONE}stem/", views_notes.vote, name="vote"),
    path(NOTE, views_notes.show, name="note"),
    path(f"{NOTE}terugnemen/", views_notes.withdraw, name="withdraw"),
    path(f"{NOTE}verbinden/", views_notes.tie, name="tie"),
    path(f"{NOTE}wegnemen/", views_notes.hide, name="hide"),
    path(f"{NOTE}terughangen/", views_notes.unhide, name="unhide"),
    path(f"{NOTE}afspreken/", views_notes.agree, name="agree"),
    path(f"{ONE}stapels/", views_clusters.new, name="clusters"),
    path(CLUSTER, views_clusters.show, name="cluster"),
    path(f"{CLUSTER}verplaats/", views_clusters.move, name="cluster_move"),
    path(f"{CLUSTER}samenvoegen/", views_clusters.merge, name="cluster_merge"),
    path(f"{CLUSTER}uit-elkaar/", views_clusters.apart, name="cluster_apart"),
    path(LEAD, views_lead.lead, name="lead"),
    path(f"{LEAD}fase/", views_lead.start_phase, name="start_phase"),
    path(f"{LEAD}fase/<str:kind>/", views_lead.arrange_phase, name="arrange_phase"),
    path(f"{LEAD}klok/", views_lead.timer, name="timer"),
    path(f"{LEAD}link/", views_lead.link, name="link"),
    path(f"{LEAD}stand/", views_lead.state, name="state"),
    path(f"{LEAD}gasten/<int:guest>/weg/", views_lead.send_away, name="send_away"),
    path(f"{ONE}themas/<int:number>/conclusie/", views_lead.conclude, name="conclude"),
    path(f"{ONE}fotos/", views_photos.add, name="photos"),
    path(PHOTO, views_photos.show, name="photo"),
    path(f"{PHOTO}beeld/", views_photos.picture, name="photo_picture"),
    path(f"{PHOTO}weg/", views_photos.remove, name="photo_remove"),
]
