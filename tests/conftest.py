"""What tests of several areas measure with."""

import sys

import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling

settings.register_profile("untimed", deadline=None)  # no test asserts a time: on a busy machine one example may take long
settings.load_profile("untimed")


def pytest_xdist_make_scheduler(config, log):
    """The tests of a module run in one process, which makes what they share once."""
    return LoadFileScheduling(config, log)


@pytest.fixture
def calls_of():
    """How many functions something calls, and what it returns: the same in every run, unlike seconds."""
    def count(work, *given):
        made = 0

        def add(frame, event, argument):
            nonlocal made
            made += event in ("call", "c_call")

        before = sys.getprofile()
        sys.setprofile(add)
        try:
            returned = work(*given)
        finally:
            sys.setprofile(before)
        return made, returned

    return count
