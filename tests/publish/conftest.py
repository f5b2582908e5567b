"""One review of the sample, opened once for all tests of what is published."""

import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.publish.exhibits import exhibits


@pytest.fixture(scope="session")
def cleaned(tmp_path_factory):
    """The sample's submissions cleaned into a folder."""
    root = tmp_path_factory.mktemp("publish")
    hh.write_sample(root / "raw")
    hh.clean(root / "raw").write(root / "processed")
    return root


@pytest.fixture(scope="session")
def opened(cleaned):
    """`open_review` on the sample with other arguments than those of the environment."""
    def open_(period="2016-2020", **more):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("HIEUHOC_PROCESSED", str(cleaned / "processed"))
            patch.setenv("HIEUHOC_REPORTS", str(cleaned / "reports"))
            return hh.open_review(period, **more)

    return open_


@pytest.fixture(scope="session")
def review(opened):
    """The review of 2016–2020 in Vietnamese."""
    return opened()


@pytest.fixture(scope="session")
def shown(review):
    """Its exhibits."""
    return exhibits(review)
