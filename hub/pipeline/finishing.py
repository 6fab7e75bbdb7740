"""The end of a job: it is finished when every projection has confirmed its changes, and not before."""

from __future__ import annotations

import time

from hub.home import Home
from hub.ledger import jobs
from hub.ledger.jobs import Job
from hub.ledger.schema import JobState
from hub.pipeline.runs import Outcome
from hub.pipeline.work import settle
from hub.projections import follower

__all__ = ["await_projections", "settle_confirmed"]

_POLL_SECONDS = 0.1


def settle_confirmed(home: Home) -> list[Job]:
    """Finish the jobs that every projection of this home has confirmed."""
    standings = follower.confirmed(home)
    return settle(home.ledger, min((one.seq for one in standings.values()), default=2**62))


def await_projections(home: Home, outcome: Outcome, seconds: float) -> Outcome:
    """Follow the log (or let the process that does so), and wait until the job is finished or time is up.

    A projection that cannot follow now (a CKAN that is down) leaves the job awaiting it; whoever follows next
    finishes it.
    """
    until = time.monotonic() + seconds
    current = outcome.job
    if current.state is not JobState.RUNNING:
        return outcome
    while True:
        standings = follower.follow(home)
        settle_confirmed(home)
        with home.ledger.read() as connection:
            current = jobs.get(connection, current.id)
        failing = [one for one in standings.values() if one.error and one.seq < (current.last_seq or 0)]
        if current.state is not JobState.RUNNING or failing or time.monotonic() >= until:
            return Outcome(current, outcome.counts)
        time.sleep(_POLL_SECONDS)
