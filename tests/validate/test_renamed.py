"""Khu phố that go by another name since their ward was merged are listed once, with the name that fits."""

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.validate import check_renamed

HEADER = "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source\n"
MERGED = "".join(f"2025-07-01,,{ward},,,Xã Đơn Dương,,1,,\n" for ward in ("Thị trấn Thạnh Mỹ", "Xã Đạ Ròn"))
OLD = {"Thị trấn Thạnh Mỹ": ["Tổ dân phố Lạc Nghiệp", "Tổ dân phố 3"], "Xã Đạ Ròn": ["Thôn Tân Hiên", "Thôn 3"]}


def asked(folder, now, lines=MERGED, old=OLD):
    """The finding's old khu phố → the name proposed, of two years before the merger and one after it."""
    (folder / "territory_changes.csv").write_text(HEADER + lines, encoding="utf-8")
    with codelists.using(folder):
        found = check_renamed([(old, (2023, 2024)), ({"Xã Đơn Dương": now}, (2025,))])
    return {tuple(line.split(",")[2:4]): line.split(",")[6] for one in found for line in one.params["lines"]}


@pytest.mark.parametrize(("now", "proposed"), [
    (["Thôn Lạc Nghiệp", "Thôn Thạnh Mỹ 3", "Thôn Tân Hiên", "Thôn 3 (Đạ Ròn)"], ["Thôn Lạc Nghiệp", "Thôn Thạnh Mỹ 3", "Thôn 3 (Đạ Ròn)"]),
    (["Thôn 1", "Thôn 2", "Thôn 3", "Thôn Tân Hiên"], ["", "", ""]),  # numbered anew: another's number is no name
    (["Thôn Lạc Nghiệp", "Khu phố Lạc Nghiệp", "Thôn Tân Hiên"], ["", "", ""]),  # two fit
])
def test_what_a_khu_pho_is_called_now(tmp_path, now, proposed):
    """By the name behind another kind, or by the number with the old ward's name; open where none fits, or two do."""
    gone = [("Thị trấn Thạnh Mỹ", "Tổ dân phố 3"), ("Thị trấn Thạnh Mỹ", "Tổ dân phố Lạc Nghiệp"), ("Xã Đạ Ròn", "Thôn 3")]
    assert asked(tmp_path, now) == dict(zip([gone[1], gone[0], gone[2]], proposed, strict=True))


def test_nothing_is_asked_of_what_goes_on_or_is_written_down(tmp_path):
    """Names that stay, lines of their own, a ward of one part that keeps its numbers, a new ward that has not reported yet."""
    written = MERGED + "".join(f"2025-07-01,,{ward},{name},,Xã Đơn Dương,Thôn {n},1,,\n" for n, (ward, name) in enumerate((w, name) for w, some in OLD.items() for name in some))
    assert asked(tmp_path, ["Thôn 0", "Thôn 1", "Thôn 2", "Thôn 3"], written) == {}
    for number, (now, lines) in enumerate([(["Thôn 3", "Thôn Tân Hiên"], MERGED.splitlines(keepends=True)[1]), ([], MERGED)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert asked(folder, now, lines, {"Xã Đạ Ròn": OLD["Xã Đạ Ròn"]}) == {}
