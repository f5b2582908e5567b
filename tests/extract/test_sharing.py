"""Unmerged groups of headings, and the columns beside them that are not theirs."""

from small_sheets import explained


def _headers(table):
    return {letter: column["header"] for letter, column in table["columns"].items()}


def test_shares_of_a_hundred_end_a_group(tmp_path):
    """Neither the number before the distribution nor what follows it is of the same hundred."""
    rows = [["Industry", None, None, "Percent distribution", None, None], [None, "Employed", "Wage", "Self", "Family", "Median age"],
            *[[name, 1000 + 7 * k, 90.5 - k, 8.5 + k, 1.0, 39.5 + k] for k, name in enumerate(("Mining", "Services", "Trade", "Farms", "Finance"))]]
    table, = explained(tmp_path, rows)
    assert _headers(table) == {"B": "Employed", "C": "Percent distribution / Wage", "D": "Percent distribution / Self", "E": "Percent distribution / Family", "F": "Median age"}


def test_parts_that_add_up_to_the_total_beside_them_end_a_group(tmp_path):
    """*Urban* and *Rural* are the same miles once more."""
    rows = [["State", None, "Functional systems"], [None, "Total", "Interstate", "Arterial", "Local", "Urban", "Rural"],
            *[[name, 300 + 6 * k, 100 + k, 50 + 2 * k, 150 + 3 * k, 120 + 5 * k, 180 + k] for k, name in enumerate(("Maine", "Ohio", "Iowa", "Utah", "Idaho"))]]
    table, = explained(tmp_path, rows)
    assert _headers(table) == {"B": "Total", "C": "Functional systems / Interstate", "D": "Functional systems / Arterial", "E": "Functional systems / Local", "F": "Urban", "G": "Rural"}


def test_words_beside_a_group_of_ranges(tmp_path):
    """A distribution by income takes in no number of households, though its text stands in the middle with it and without it."""
    rows = [["Year", None, None, "Distribution"], [None, "Households", "Under $15,000", "$15,000-$24,999", "$25,000-$74,999", "$75,000 and over"],
            *[[str(1990 + k), 9000 + k, 15 + k, 16, 40, 20] for k in range(5)]]
    table, = explained(tmp_path, rows)
    assert _headers(table)["B"] == "Households"
    assert _headers(table)["C"] == "Distribution / Under $15,000"


def test_a_total_before_groups_that_stand_at_the_left(tmp_path):
    """The only total of the headings is that of both groups."""
    rows = [["Year", None, "Violent crime", None, None, "Property crime"], [None, "Total", "Murder", "Rape", "Robbery", "Burglary", "Theft"],
            *[[str(1990 + k), 9100 + k, 15 + k, 160, 47, 2010, 731] for k in range(5)]]
    table, = explained(tmp_path, rows)
    assert _headers(table) == {"B": "Total", "C": "Violent crime / Murder", "D": "Violent crime / Rape", "E": "Violent crime / Robbery", "F": "Property crime / Burglary", "G": "Property crime / Theft"}


def test_a_column_between_two_groups(tmp_path):
    """*Rank* is of neither the years before it nor the spans of years behind it."""
    rows = [["Country", None, "Population", None, None, "Rate of growth"], [None, "1990", "2000", "2010", "Rank, 2010", "1990-2000", "2000-2010", "Area"],
            *[[name, 5100 + 7 * k, 5600 + k, 6200 + k, 9 - k, 1.1, 1.3, 700 + k] for k, name in enumerate(("Chile", "Peru", "Cuba", "Haiti"))]]
    table, = explained(tmp_path, rows)
    assert _headers(table) == {"B": "Population / 1990", "C": "Population / 2000", "D": "Population / 2010", "E": "Rank, 2010", "F": "Rate of growth / 1990-2000", "G": "Rate of growth / 2000-2010", "H": "Area"}


def test_headings_at_another_height_than_those_of_the_group(tmp_path):
    """Those of the group end in the last row; *Staff* begins and ends above it."""
    rows = [[None, None, "Income", None, None, "Visits"], [None, None, None, None, "Paid", "per head"], [None, None, None, None, "staff", "and"], ["State", "Branches", "Federal", "Local", None, "year"],
            *[[name, 90 + k, 15 + 2 * k, 31 + k, 7 + k, 3.5] for k, name in enumerate(("Maine", "Ohio", "Iowa", "Utah"))]]
    table, = explained(tmp_path, rows)
    assert _headers(table) == {"B": "Branches", "C": "Income / Federal", "D": "Income / Local", "E": "Paid / staff", "F": "Visits / per head / and / year"}


def test_what_rates_are_counted_in_goes_on_with_words(tmp_path):
    """*10,000* and *100,000* typed as texts, amid words, are no figures; both go on with *Deaths per*."""
    rows = [["Year ended", "Crashes", None, "Deaths per", None], ["31 December", "Fatal", "Injury", "10,000", "100,000"], [None, None, None, "vehicles", "population"],
            *[[str(1990 + k), 610 + k, 9100 + 3 * k, 2.5, 18.5] for k in range(5)]]
    table, = explained(tmp_path, rows)
    assert table["header_rows"] == [1, 2, 3]
    assert [" ".join(_headers(table)[letter].replace(" / ", " ").split()) for letter in "CDE"] == ["Crashes Injury", "Deaths per 10,000 vehicles", "Deaths per 100,000 population"]


def test_a_phrase_beside_words_in_its_middle_row(tmp_path):
    """*American* over *Indian* over *or Alaskan* heads one column where it is said twice and *Black* and *Asian* stand beside its middle."""
    rows = [[None, None, "Distribution", None, None, "Number"], [None, None, None, "American", None, None, "American"], ["Offense", "White", "Black", "Indian", "Asian", "Black", "Indian"],
            [None, None, None, "or Alaskan", None, None, "or Alaskan"], *[[name, 60 + 3 * k, 33 - 2 * k, 3, 2, 9100 - 7 * k, 500 + 3 * k] for k, name in enumerate(("Fraud", "Arson", "Theft", "Robbery"))]]
    table, = explained(tmp_path, rows)
    assert [_headers(table)[letter].replace(" / ", " ") for letter in "BCDE"] == ["Distribution White", "Distribution Black", "Distribution American Indian or Alaskan", "Distribution Asian"]


def test_a_sum_closes_a_group_before_other_columns(tmp_path):
    """*Both* adds up the two before it; what follows is under no group, whatever else of two letters stands there."""
    rows = [["State", None, "Enrolled", None, None, None, None], [None, "Schools", "Boys", "Girls", "Both", "Teachers", "Rooms"],
            *[[name, 9 + 5 * k, 120 + 7 * k, 110 + 3 * k, 230 + 10 * k, 11 + 2 * k, 14 + 3 * k] for k, name in enumerate(("Maine", "Ohio", "Iowa", "Utah", "Idaho"))]]
    table, = explained(tmp_path, rows)
    assert _headers(table) == {"B": "Schools", "C": "Enrolled / Boys", "D": "Enrolled / Girls", "E": "Enrolled / Both", "F": "Teachers", "G": "Rooms"}


def test_all_over_more_words_is_no_total(tmp_path):
    """*All* over *housing units* begins no group, and the *Total* of those that are occupied does."""
    rows = [["Year", "All", None, "Occupied", None, None, "Vacancy"], [None, "housing", None, None, None, "Vacant", "rate"], [None, "units", "Total", "Owners", "Renters", "units", "(percent)"],
            *[[str(1980 + 5 * k), 900 + 61 * k, 800 + 50 * k, 500 + 30 * k, 300 + 20 * k, 100 + 11 * k, 5.5 + k] for k in range(5)]]
    table, = explained(tmp_path, rows)
    assert [_headers(table)[letter].replace(" / ", " ") for letter in "BCDEFG"] == ["All housing units", "Occupied Total", "Occupied Owners", "Occupied Renters", "Vacant units", "Vacancy rate (percent)"]


def test_levels_of_school_whose_counts_add_up_have_what_returns_behind_them_too(tmp_path):
    """*Đầu năm* is *Cuối năm* and *Bỏ học*, yet *Vận động ra lớp*, which stands behind *Bỏ học* of each level, is that level's."""
    steps = ["Đầu năm", "Cuối năm", "Bỏ học", "Vận động ra lớp"]
    rows = [["Thôn", "Tiểu học", None, None, None, "THCS"], [None, *steps, *steps], *[[f"Thôn {k}", 90 + 7 * k, 88 + 6 * k, 2 + k, 1, 70 + 5 * k, 67 + 4 * k, 3 + k, 2] for k in range(4)]]
    table, = explained(tmp_path, rows)
    assert list(_headers(table).values()) == [f"{level} / {step}" for level in ("Tiểu học", "THCS") for step in steps]


def test_a_place_whose_name_ends_like_a_phrase_that_goes_on_is_whole(tmp_path):
    """*Xã Na Hối Trên* over *Đăng ký* and *Công nhận*; *Số hộ trên* over *Đăng ký* would be one phrase."""
    places = ("Xã Bản Phố", "Xã Na Hối Trên", "Xã Thải Lung")
    rows = [["Năm", places[0], None, places[1], None, places[2]], [None, *("Đăng ký", "Công nhận") * 3], *[[str(2019 + k), 410 + k, 330, 620 + k, 510, 288, 221 + k] for k in range(3)]]
    table, = explained(tmp_path, rows)
    assert list(_headers(table).values()) == [f"{place} / {step}" for place in places for step in ("Đăng ký", "Công nhận")]


def test_small_letters_under_a_group_are_no_rest_of_its_phrase(tmp_path):
    """*tổng số*, *đăng ký*, *công nhận* under *Đơn vị học tập*, though *Tỷ lệ CN/ĐK* of the group before has a capital."""
    rows = [["Khu phố", "Gia đình học tập", None, None, "Đơn vị học tập"], [None, "đăng ký", "công nhận", "Tỷ lệ CN/ĐK", "tổng số", "đăng ký", "công nhận"],
            *[[f"Khu phố {k}", 200 + 7 * k, 180 + 3 * k, 90.0, 25, 21, 17] for k in range(1, 5)]]
    table, = explained(tmp_path, rows)
    assert list(_headers(table).values()) == [*(f"Gia đình học tập / {text}" for text in ("đăng ký", "công nhận", "Tỷ lệ CN/ĐK")), *(f"Đơn vị học tập / {text}" for text in ("tổng số", "đăng ký", "công nhận"))]


def test_a_group_whose_figures_add_up_to_a_total_further_left(tmp_path):
    """*Total* | *Per capita* | then *By end use* over four columns that make the total, at the left of them."""
    rows = [[None, None, None, "By end use"], ["Year", "Total (bil. gal.)", "Per capita (gal.)", "Irrigation", "Public supply", "Rural", "Electric"],
            *[[str(year), 115 + 40 * k + k * k, 1185 + 7 * k, 89 + 13 * k, 14 + 5 * k, 5 + k * k, 7 + 22 * k] for k, year in enumerate(range(1950, 1980, 5))]]
    table, = explained(tmp_path, rows)
    headers = [column["header"] for column in table["columns"].values()]
    assert headers == ["Total (bil. gal.)", "Per capita (gal.)", *(f"By end use / {name}" for name in rows[1][3:])]


def test_groups_right_of_the_middle_of_an_even_number_of_columns(tmp_path):
    """*Male* and *Female* over the third of four columns each, whose headings return."""
    ages = ["Total", "16 to 19", "20 to 24", "25 to 54"]
    rows = [[None, None, None, None, "Male", None, None, None, "Female"], ["Year", "Both sexes", *ages, *ages],
            *[[str(year), 30.5 + 4 * k, *[7.5 + k * (n + 1.5) for n in range(8)]] for k, year in enumerate(range(1980, 2005, 5))]]
    table, = explained(tmp_path, rows)
    headers = [column["header"] for column in table["columns"].values()]
    assert headers == ["Both sexes", *(f"{sex} / {age}" for sex in ("Male", "Female") for age in ages)]
