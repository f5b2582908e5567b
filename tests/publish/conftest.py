"""One review of the sample, opened once for all tests of what is published."""

import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.publish.papers import write_papers

from .walk import Reference


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
    return list(review.exhibits.values())


@pytest.fixture(scope="session")
def papers(review):
    """The folder of its papers, all made once: ``slides.pptx``, ``report.docx``, ``tables.xlsx``, ``index.html`` and the charts."""
    write_papers(review)
    return review.reports


@pytest.fixture(scope="session")
def english(opened):
    """The review of 2016–2020 in English."""
    return opened(lang="en")


@pytest.fixture(scope="session")
def reference(cleaned, review):
    """What the cleaned tables on disk bear, computed without the review."""
    return Reference(cleaned / "processed", "2016-2020", review.ward)


@pytest.fixture(scope="session")
def least():
    """How many numbers a walk must at least have seen, of each paper, and how many of them it must find wrong when they are made so."""
    return {"deck": 300, "report": 900, "tables": 1500, "page": 1500, "caught": 100}
