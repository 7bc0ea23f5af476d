"""Keeping the words of the search up to date: counting them, taking compounds apart, forgetting what was missed.

A page that is published is found at once, by an index in the same transaction. What is counted over everything (how
rare a word is, what it may have been meant for) follows within ten minutes: counting at every publication would make
two people who publish wait for each other on the row of "school".
"""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import system

from .finding.counting import count_words_if_changed
from .words.missed import forget_missed
from .words.renewing import renew_words


@app.periodic(cron="*/10 * * * *")
@app.task(name="home.count_words", queueing_lock="home.count_words", pass_context=False)
def count_words(timestamp: int) -> None:
    """Count the words of what everybody may read, when something was put in or taken out."""
    count_words_if_changed()


@app.periodic(cron="50 3 * * *")
@app.task(name="home.renew_words", queueing_lock="home.renew_words", pass_context=False)
def every_night(timestamp: int) -> None:
    """Every night: compounds, now that more words are known; and what was looked for in vain long ago goes."""
    by = system()
    renew_words(by=by)
    forget_missed(by.today)
