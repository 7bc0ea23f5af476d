"""Addresses of practices."""

from django.urls import path

from .views import asking, moderating, public, trying, writing

app_name = "practices"
urlpatterns = [
    path("praktijken/", public.practices, name="list"),
    path("praktijken/feed/", public.feed, name="feed"),
    path("praktijken/<int:id>/", public.practice, name="practice"),
    path("praktijken/<int:id>/versies/", public.versions, name="versions"),
    path("praktijken/mijn/", writing.own, name="own"),
    path("praktijken/nieuw/", writing.new, name="new"),
    path("praktijken/<int:id>/schrijven/<slug:screen>/", writing.write, name="write"),
    path("praktijken/<int:id>/aanbieden/", writing.offer, name="offer"),
    path("praktijken/<int:id>/terughalen/", writing.pull_back, name="pull_back"),
    path("praktijken/<int:id>/intrekken/", writing.withdraw, name="withdraw"),
    path("praktijken/<int:id>/verwijderen/", writing.remove, name="remove"),
    path("praktijken/<int:id>/voorstel/", writing.proposal, name="proposal"),
    path("praktijken/lezen/", moderating.queue, name="queue"),
    path("praktijken/lezen/<int:id>/", moderating.judge, name="judge"),
    path("praktijken/<int:id>/weghalen/", moderating.take_down, name="take_down"),
    path("praktijken/ervaringen/<int:id>/weghalen/", moderating.take_down_trial, name="take_down_trial"),
    path("praktijken/<int:id>/geprobeerd/", trying.try_it, name="try"),
    path("praktijken/ervaringen/<int:id>/", trying.trial, name="trial"),
    path("praktijken/ervaringen/<int:id>/terug/", trying.remove_trial, name="remove_trial"),
    path("praktijken/ervaringen/<int:id>/variant/", trying.variant, name="variant"),
    path("praktijken/experimenten/", trying.experiments, name="experiments"),
    path("praktijken/experimenten/nieuw/", trying.new_experiment, name="new_experiment"),
    path("praktijken/experimenten/<int:id>/", trying.experiment, name="experiment"),
    path("praktijken/experimenten/<int:id>/verwijderen/", trying.remove_experiment, name="remove_experiment"),
    path("praktijken/experimenten/<int:id>/praktijk/", trying.draft_of_experiment, name="draft_of_experiment"),
    path("praktijken/vragen/", asking.questions, name="questions"),
    path("praktijken/vragen/stellen/", asking.ask, name="ask"),
    path("praktijken/vragen/bereid/", asking.willing, name="willing"),
    path("praktijken/vragen/<int:id>/", asking.question, name="question"),
    path("praktijken/gevraagd/<int:id>/", asking.asked, name="asked"),
    path("praktijken/gevraagd/<int:id>/doorgeven/", asking.pass_on, name="pass_on"),
    path("praktijken/gevraagd/<int:id>/bedankt/", asking.thank, name="thank"),
    path("praktijken/gevraagd/<int:id>/praktijk/", asking.draft_of_answer, name="draft_of_answer"),
]
