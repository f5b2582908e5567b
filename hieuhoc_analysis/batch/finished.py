"""The rows that one file adds to the tables, finished: ready to be written, kept, or sent from another process."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hieuhoc_analysis import tidy, validate
from hieuhoc_analysis.extract.grid import column_letters
from hieuhoc_analysis.extract.roles import ROLES
from hieuhoc_analysis.feedback import unmapped
from hieuhoc_analysis.findings import Finding, count
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.submission import Submission

if TYPE_CHECKING:
    import pyarrow as pa

TABLES = ("observations", "findings", "figures")


@dataclass(slots=True)
class Finished:
    """What one file adds.

    ``submission`` is its row of the table of that name; ``batches`` hold its observations, findings and set-aside
    figures, ``csv`` the first two as lines. ``asked`` are its findings that go into the lists for a person to complete;
    ``loose`` those of its wards that belong to no file, of which each is with one file; ``fitted`` the exclusions that fitted.
    """

    submission: tuple
    batches: dict[str, pa.RecordBatch]
    csv: dict[str, bytes]
    asked: list[Finding] = field(default_factory=list)
    loose: list[Finding] = field(default_factory=list)
    fitted: tuple[int, ...] = ()

    @classmethod
    def of(cls, s: Submission, lang: str, loose: Sequence[Finding] = ()) -> Finished:
        """The rows of a submission that `assemble` has gone over, its findings in one language."""
        values, set_aside = s.values, [f for f in s.figures if f.role not in ("value", "unknown")]
        columns = {
            "observations": _observations(s.source_file, values),
            "findings": tidy.columns_of("findings", [f.row(lang) for f in s.findings]),
            "figures": [*_observations(s.source_file, set_aside), [f.role for f in set_aside], [" / ".join(f.group) for f in set_aside]],
        }
        return cls(
            _row(s, len(values)),
            {name: tidy.batch_of(name, of_table) for name, of_table in columns.items()},
            {name: tidy.csv_lines_of(columns[name]) for name in ("observations", "findings")},
            [f for f in s.findings if f.rule in unmapped.RULES],
            list(loose),
            tuple(s.fitted),
        )

    def pack(self) -> bytes:
        """All of it as bytes."""
        import pyarrow as pa

        parts = [*(self.batches[name].serialize().to_pybytes() for name in TABLES), self.csv["observations"], self.csv["findings"]]
        head = [list(map(len, parts)), self.submission, *([f.plain() for f in some] for some in (self.asked, self.loose)), self.fitted]
        return b"\n".join(
            (json.dumps(head, ensure_ascii=False).encode("utf-8", "surrogatepass"), pa.compress(b"".join(parts), "zstd", asbytes=True))
        )


def unpack(packed: bytes) -> Finished:
    """What was packed."""
    import pyarrow as pa

    head, _, rest = packed.partition(b"\n")
    lengths, submission, asked, loose, fitted = json.loads(head.decode("utf-8", "surrogatepass"))
    rest = pa.decompress(rest, sum(lengths), "zstd", asbytes=True)
    parts, at = [], 0
    for length in lengths:
        parts.append(rest[at:at + length])
        at += length
    return Finished(
        tuple(submission),
        {name: tidy.read_batch(name, part) for name, part in zip(TABLES, parts, strict=False)},
        {"observations": parts[-2], "findings": parts[-1]},
        list(map(Finding.restored, asked)),
        list(map(Finding.restored, loose)),
        tuple(fitted),
    )


def _observations(source_file: str, figures: Sequence[Figure]) -> list[Sequence]:
    """The columns of `tidy.OBSERVATIONS`."""
    units = [(f.ward, f.khu_pho, f.period) for f in figures]
    ids = {unit: org_units.org_unit_id(*unit) for unit in set(units)}
    letters = {col: column_letters(col) for col in {f.col for f in figures}}
    wards, khu_pho, periods = zip(*units, strict=True) if units else ((), (), ())
    return [
        wards, khu_pho, list(map(ids.__getitem__, units)), periods, [f.data_element for f in figures], [f.education_level for f in figures],
        [f.value for f in figures], [f.status for f in figures], [source_file] * len(figures), [f.sheet for f in figures],
        [f"{letters[f.col]}{f.row}" for f in figures], [f.raw for f in figures],
    ]


def _row(s: Submission, values: int) -> tuple:
    errors, warnings = count(s.findings, "error"), count(s.findings, "warning")
    unread = not values and not s.fitted  # what a decision leaves out was read
    status = "rejected" if unread else "with_findings" if errors + warnings else "accepted"
    return (
        s.source_file,
        s.sha256,
        s.format,
        s.ward,
        s.period,
        status,
        validate.received(s.source_file, s.properties),
        s.cells,
        values,
        errors,
        warnings,
        *(s.roles.get(role, 0) for role in ROLES),
    )
