"""How Vietnamese offices write it: units, headings, titles, totals, notes. Every list is a list of ways of saying one thing."""

from __future__ import annotations

# kind of ward, ward, district, province
WARDS = [
    ("Thị trấn", "Liên Hương", "Tuy Phong", "Bình Thuận"), ("Thị trấn", "Phan Rí Cửa", "Tuy Phong", "Bình Thuận"),
    ("Xã", "Vĩnh Hảo", "Tuy Phong", "Bình Thuận"), ("Xã", "Chí Công", "Tuy Phong", "Bình Thuận"),
    ("Xã", "Phước Thể", "Tuy Phong", "Bình Thuận"), ("Xã", "Bình Thạnh", "Tuy Phong", "Bình Thuận"),
    ("Phường", "Phú Thủy", "Phan Thiết", "Bình Thuận"), ("Phường", "Mũi Né", "Phan Thiết", "Bình Thuận"),
    ("Phường", "Xuân An", "Phan Thiết", "Bình Thuận"), ("Xã", "Tiến Lợi", "Phan Thiết", "Bình Thuận"),
    ("Thị trấn", "Võ Xu", "Đức Linh", "Bình Thuận"), ("Xã", "Hồng Sơn", "Hàm Thuận Bắc", "Bình Thuận"),
    ("Xã", "Trà Côn", "Trà Ôn", "Vĩnh Long"), ("Phường", "Trần Phú", "Quảng Ngãi", "Quảng Ngãi"),
    ("Xã", "Duy Trung", "Duy Xuyên", "Quảng Nam"), ("Thị trấn", "Nam Phước", "Duy Xuyên", "Quảng Nam"),
    ("Xã", "Quảng Phú", "Quảng Điền", "Thừa Thiên Huế"), ("Phường", "Cốc Lếu", "Lào Cai", "Lào Cai"),
    ("Phường", "Sông Cầu", "Bắc Kạn", "Bắc Kạn"), ("Xã", "Tân Sơn", "Lục Ngạn", "Bắc Giang"),
    ("Xã", "Nga Thanh", "Nga Sơn", "Thanh Hóa"), ("Thị trấn", "Cổ Phúc", "Trấn Yên", "Yên Bái"),
    ("Xã", "Hướng Phùng", "Hướng Hóa", "Quảng Trị"), ("Thị trấn", "Trà Cú", "Trà Cú", "Trà Vinh"),
    ("Xã", "Long Thành Trung", "Hòa Thành", "Tây Ninh"), ("Phường", "An Khánh", "Ninh Kiều", "Cần Thơ"),
    ("Phường", "5", "Vũng Tàu", "Bà Rịa - Vũng Tàu"), ("Phường", "12", "Đà Lạt", "Lâm Đồng"),
    ("Xã", "Đạ Sar", "Lạc Dương", "Lâm Đồng"), ("Xã", "Ea Tiêu", "Cư Kuin", "Đắk Lắk"),
    ("Xã", "Bình Giang", "Hòn Đất", "Kiên Giang"), ("Thị trấn", "Mỹ Thọ", "Cao Lãnh", "Đồng Tháp"),
    ("Xã", "Nà Nghịu", "Sông Mã", "Sơn La"), ("Phường", "Đồng Tiến", "Hòa Bình", "Hòa Bình"),
    ("Xã", "Hải Minh", "Hải Hậu", "Nam Định"), ("Xã", "Vĩnh Thịnh", "Vĩnh Lộc", "Thanh Hóa"),
    ("Phường", "Nghĩa Đức", "Gia Nghĩa", "Đắk Nông"), ("Thị trấn", "Phước Dân", "Ninh Phước", "Ninh Thuận"),
    ("Xã", "Phước Hà", "Thuận Nam", "Ninh Thuận"), ("Xã", "Hưng Lộc", "Vinh", "Nghệ An"),
]
WARD_SHORT = {"Thị trấn": ["TT", "TT.", "Thị trấn", "T.T"], "Phường": ["P.", "Phường", "P"], "Xã": ["Xã", "xã"]}

# kind of khu phố, ways of writing number {n}; {r} Roman, {w} ward with its kind, {k} ward
KHU_PHO = {
    "Khu phố": ["Khu phố {n}", "KP {n}", "KP{n}", "KP.{n}", "K.P {n}", "Kp {n:02}", "Khu phố {n:02}", "K.phố {n}", "KHU PHỐ {n}",
                "khu phố {n}", "Khu Phố {n}", "Chi hội khu phố {n}", "Chi hội KP {n}", "Chi hội khuyến học khu phố {n}", "Khu phố {r}",
                "Khu phố số {n}", "  Khu phố {n}", "Khu  phố {n} ", "KP. {n:02}", "K. phố {n}", "Khu phố {n} - {k}", "KP {n} ({w})", "{n}", "{n:02}"],
    "Thôn": ["Thôn {n}", "thôn {n}", "THÔN {n}", "Thôn {n:02}", "Chi hội thôn {n}", "Thôn số {n}", "Thôn {r}", "{n}", "Chi hội KH thôn {n}"],
    "Ấp": ["Ấp {n}", "ấp {n}", "ẤP {n}", "Ấp {n:02}", "Chi hội ấp {n}", "Ấp số {n}", "{n}"],
    "Tổ dân phố": ["Tổ dân phố {n}", "TDP {n}", "TDP{n}", "TDP số {n}", "Tổ dân phố số {n}", "TỔ DÂN PHỐ {n}", "Tổ DP {n}", "TDP {n:02}",
                   "Chi hội TDP {n}", "tổ dân phố {n}", "{n}"],
    "Khóm": ["Khóm {n}", "khóm {n}", "KHÓM {n}", "Khóm {n:02}", "Chi hội khóm {n}", "{n}"],
    "Bản": ["Bản {n}", "bản {n}", "BẢN {n}", "Bản {n:02}"],
    "Khối phố": ["Khối phố {n}", "Khối phố {n:02}", "KHỐI PHỐ {n}", "khối phố {n}"],
    "Xóm": ["Xóm {n}", "xóm {n}", "XÓM {n}", "Xóm {n:02}", "Chi hội xóm {n}"],
    "Khu vực": ["Khu vực {n}", "KV {n}", "KV{n}", "Khu vực {n:02}"],
    "Buôn": ["Buôn {n}", "buôn {n}", "BUÔN {n}"],
    "Tiểu khu": ["Tiểu khu {n}", "TK {n}", "Tiểu khu {n:02}"],
}
KIND_HEADINGS = {
    "Khu phố": ["Khu phố", "Tên khu phố", "KP", "Khu phố (KP)", "KHU PHỐ", "Tên KP"], "Thôn": ["Thôn", "Tên thôn", "Thôn/khu phố", "Thôn, xóm", "THÔN"],
    "Ấp": ["Ấp", "Tên ấp", "Ấp/khu phố", "ẤP"], "Tổ dân phố": ["Tổ dân phố", "Tên TDP", "TDP", "Thôn, tổ dân phố", "Tổ dân phố (TDP)"],
    "Khóm": ["Khóm", "Tên khóm", "Khóm/ấp"], "Bản": ["Bản", "Tên bản", "Thôn, bản", "Bản/tổ dân phố"], "Khối phố": ["Khối phố", "Tên khối phố"],
    "Xóm": ["Xóm", "Tên xóm", "Thôn, xóm"], "Khu vực": ["Khu vực", "Ấp, khu vực"], "Buôn": ["Buôn", "Tên buôn", "Thôn, buôn"], "Tiểu khu": ["Tiểu khu", "Bản, tiểu khu"],
}
UNIT_HEADINGS = ["Đơn vị", "Tên đơn vị", "Địa bàn", "Khu dân cư", "KDC", "Đơn vị báo cáo", "Tên đơn vị, địa bàn", "Địa phương", "Chi hội", "Nội dung\n(Tên đơn vị)"]
NAMED_KINDS = ["Thôn", "Ấp", "Bản", "Buôn", "Khóm", "Xóm", "Tổ dân phố", "Khối phố", "Khu phố"]
FIRST_PARTS = ["Xuân", "Lâm", "Bình", "Tân", "Phú", "Mỹ", "Long", "Vĩnh", "Hưng", "Thạnh", "Đông", "Tây", "Trung", "Nam", "Lạc", "Phước", "Hòa", "Thái", "Sơn", "An"]
LAST_PARTS = ["An", "Hòa", "Đức", "Thuận", "Lập", "Điền", "Thành", "Lộc", "Tiến", "Trị", "Hải", "Sơn", "Lợi", "Phong", "Thới", "Giang", "Mỹ", "Khánh", "Hiệp", "Quý"]
HIGHLAND = ["Nà Lốc", "Nà Hin", "Co Phường", "Púng Bằng", "Lọng Lằn", "Kram", "Êa Kmar", "Ciêt", "Hin Chá", "Pom Khốc", "Nậm Mạ", "Huổi Lếch", "Phiêng Cành", "Sài Lương", "Bó Củng"]

STT = ["STT", "TT", "Số TT", "S TT", "Stt", "Số\nTT", "SỐ TT", "No", "S\nT\nT"]
NOTE_HEADINGS = ["Ghi chú", "GHI CHÚ", "Ghi chú (nếu có)", "Ý kiến"]
NOTES = ["chưa họp xét", "mới sáp nhập", "như trên", "bổ sung sau", "đã đối chiếu", "chờ quyết định", "có danh sách kèm theo", "x", "nộp trễ"]

# model -> ways of saying its title
MODEL = {
    "family": ["Gia đình hiếu học", "Gia đình học tập", "GĐHH", "GĐHT", "Gia đình HT", "Mô hình gia đình hiếu học", "Danh hiệu Gia đình học tập",
               "GIA ĐÌNH HỌC TẬP", "Gia đình hiếu học (hộ)", "Mô hình “Gia đình học tập”", "1. Gia đình học tập", "Gia đình\nhọc tập", "Số gia đình học tập",
               "Xây dựng gia đình hiếu học", "GĐ hiếu học", "Gia đình học tập (GĐHT)"],
    "clan": ["Dòng họ hiếu học", "Dòng họ học tập", "DHHH", "DHHT", "Dòng tộc hiếu học", "Mô hình dòng họ học tập", "DÒNG HỌ HỌC TẬP", "Dòng họ\nhọc tập",
             "Dòng họ hiếu học (dòng họ)", "2. Dòng họ học tập", "Tộc họ hiếu học", "Dòng họ học tập (DHHT)", "Danh hiệu Dòng họ hiếu học"],
    "community": ["Cộng đồng học tập", "CĐHT", "Cộng đồng HT", "Cộng đồng học tập cấp thôn", "CỘNG ĐỒNG HỌC TẬP", "Cộng đồng\nhọc tập", "3. Cộng đồng học tập",
                  "Mô hình cộng đồng học tập", "Cộng đồng khuyến học", "Cộng đồng học tập (CĐHT)"],
    "organization": ["Đơn vị học tập", "ĐVHT", "Đơn vị HT", "Đơn vị hiếu học", "ĐƠN VỊ HỌC TẬP", "Đơn vị\nhọc tập", "4. Đơn vị học tập", "Mô hình đơn vị học tập",
                     "Đơn vị học tập (ĐVHT)"],
    "citizen": ["Công dân học tập", "CDHT", "CÔNG DÂN HỌC TẬP", "Danh hiệu Công dân học tập", "5. Công dân học tập"],
}
STEP = {
    "registered": ["Đăng ký", "ĐK", "Số đăng ký", "Đăng kí", "Đã đăng ký", "Đăng ký phấn đấu", "Đăng ký đầu năm", "Số ĐK", "Tổng số đăng ký", "Số lượng đăng ký", "ĐĂNG KÝ", "Đăng\nký"],
    "recognized": ["Công nhận", "CN", "Được công nhận", "Số được công nhận", "Đạt", "Đạt danh hiệu", "Đạt chuẩn", "Kết quả bình xét", "Được CN", "Đạt tiêu chuẩn",
                   "Số đạt", "Công nhận cuối năm", "CÔNG NHẬN", "Được\ncông nhận"],
    "planned": ["Kế hoạch", "Chỉ tiêu", "KH năm", "Chỉ tiêu giao", "Kế hoạch năm", "Chỉ tiêu kế hoạch"],
    "total": ["Tổng số", "TS", "Hiện có", "T.số", "Tổng", "TỔNG SỐ"],
    "registered_new": ["Đăng ký mới", "ĐK mới", "Mới"], "registered_renewed": ["Tái đăng ký", "Tái ĐK", "Đăng ký lại"],
    "recognized_new": ["Công nhận mới", "CN mới"], "recognized_renewed": ["Tái công nhận", "Tái CN", "Công nhận lại"],
}
STEP_UNIT = {  # spelled with the unit: only under the title of that model
    ("family", "registered"): ["Số hộ đăng ký", "Số hộ ĐK", "Số GĐ đăng ký", "Hộ đăng ký", "Số gia đình đăng ký"],
    ("family", "recognized"): ["Số hộ được công nhận", "Số GĐ được CN", "Số gia đình được công nhận", "Số hộ đạt"],
    ("clan", "registered"): ["Số dòng họ đăng ký", "Dòng họ đăng ký"], ("clan", "recognized"): ["Số dòng họ được công nhận", "Số dòng họ đạt"],
    ("clan", "total"): ["Tổng số dòng họ", "Số dòng họ", "TS dòng họ"],
    ("organization", "total"): ["Tổng số đơn vị", "Số đơn vị", "TS đơn vị"], ("organization", "registered"): ["Số đơn vị đăng ký"],
    ("organization", "recognized"): ["Số đơn vị được công nhận", "Số đơn vị đạt"],
    ("citizen", "total"): ["Tổng số người lớn", "Số người lớn", "Người lớn từ 18 tuổi trở lên"],
}
FLAT = {
    "households": ["Tổng số hộ", "TS hộ", "Tổng số hộ dân cư", "Tổng số hộ gia đình", "T.số hộ", "Số hộ", "Số hộ dân", "Tổng hộ", "Tổng số gia đình", "TỔNG SỐ HỘ", "Tổng\nsố hộ", "Tổng số\nhộ dân"],
    "population": ["Nhân khẩu", "Dân số", "Số khẩu", "Tổng số nhân khẩu", "Số nhân khẩu", "Tổng dân số", "Dân số (người)"],
    "families_registered": ["Số gia đình đăng ký GĐHH", "Gia đình đăng ký GĐHT", "Số hộ đăng ký gia đình học tập", "ĐK GĐHH", "ĐK GĐHT", "Số hộ ĐK GĐHT", "Hộ đăng ký xây dựng GĐHH",
                            "Đăng ký Gia đình học tập", "Số GĐ đăng ký GĐ hiếu học", "Số hộ đăng ký phấn đấu GĐHH"],
    "families_recognized": ["Số gia đình được công nhận GĐHH", "GĐ đạt GĐHT", "Số hộ được công nhận gia đình học tập", "CN GĐHH", "Số GĐ được CN GĐHT", "Hộ đạt danh hiệu GĐHH",
                            "Gia đình được công nhận GĐHT", "Số gia đình đạt danh hiệu Gia đình học tập"],
    "families_planned": ["Chỉ tiêu GĐHT", "Kế hoạch GĐHH", "Chỉ tiêu gia đình học tập"],
    "clans": ["Tổng số dòng họ", "Số dòng họ", "TS dòng họ"], "clans_registered": ["Dòng họ đăng ký DHHT", "Số dòng họ đăng ký dòng họ hiếu học", "ĐK DHHH"],
    "clans_recognized": ["Dòng họ đạt DHHT", "Số dòng họ được công nhận DHHH", "CN dòng họ hiếu học"],
    "communities_registered": ["Đăng ký CĐHT", "ĐK cộng đồng học tập"], "communities_recognized": ["Đạt CĐHT", "Được công nhận Cộng đồng học tập", "CN CĐHT"],
    "organizations": ["Tổng số cơ quan, đơn vị", "Tổng số đơn vị"], "organizations_registered": ["Đơn vị đăng ký ĐVHT", "ĐK ĐVHT"],
    "organizations_recognized": ["Đơn vị đạt ĐVHT", "Số đơn vị được công nhận ĐVHT"],
    "adults": ["Tổng số người lớn", "Số người lớn"], "citizens_recognized": ["Số người được công nhận Công dân học tập", "Đạt CDHT"],
    "pupils_start": ["Học sinh đầu năm học", "HS đầu năm", "Sĩ số đầu năm", "Số HS đầu năm học", "Tổng số HS đầu năm", "Sĩ số\nđầu năm"],
    "pupils_end": ["Học sinh cuối năm học", "HS cuối năm", "Sĩ số cuối năm", "Số HS cuối năm học", "Sĩ số\ncuối năm"],
    "dropouts": ["Học sinh bỏ học", "HS bỏ học", "Số HS bỏ học", "Bỏ học", "Học sinh bỏ học giữa chừng", "Số em bỏ học", "HS\nbỏ học"],
    "returned_to_school": ["Vận động trở lại lớp", "Vận động ra lớp", "Trở lại trường", "Vận động quay lại lớp", "Số em đã vận động trở lại lớp", "HS được vận động trở lại lớp"],
    "not_enrolled": ["Trẻ chưa ra lớp", "Số trẻ chưa ra lớp", "Chưa ra lớp", "Trẻ trong độ tuổi chưa ra lớp"],
    "children_age6": ["Trẻ 6 tuổi", "Tổng số trẻ 6 tuổi", "Số trẻ 6 tuổi"], "children_age6_grade1": ["Trẻ 6 tuổi vào lớp 1", "Huy động trẻ 6 tuổi vào lớp 1", "Số trẻ 6 tuổi vào lớp 1"],
    "members": ["Hội viên khuyến học", "Số hội viên", "Tổng số hội viên", "Hội viên", "Hội viên KH"],
    "fund_vnd": ["Quỹ khuyến học (đồng)", "Quỹ khuyến học", "Số tiền quỹ khuyến học (đồng)", "Quỹ KH (đồng)", "Quỹ khuyến học (triệu đồng)", "Quỹ KH (triệu đồng)"],
    "scholarships": ["Suất học bổng", "Số suất học bổng", "Học bổng (suất)", "Số suất HB"],
}
ELEMENT = {
    ("family", "registered"): "families_registered", ("family", "recognized"): "families_recognized", ("family", "planned"): "families_planned",
    ("family", "registered_new"): "families_registered_new", ("family", "registered_renewed"): "families_registered_renewed",
    ("family", "recognized_new"): "families_recognized_new", ("family", "recognized_renewed"): "families_recognized_renewed",
    ("clan", "total"): "clans", ("clan", "registered"): "clans_registered", ("clan", "recognized"): "clans_recognized",
    ("community", "total"): "communities", ("community", "registered"): "communities_registered", ("community", "recognized"): "communities_recognized",
    ("organization", "total"): "organizations", ("organization", "registered"): "organizations_registered", ("organization", "recognized"): "organizations_recognized",
    ("citizen", "total"): "adults", ("citizen", "recognized"): "citizens_recognized",
}
RATE = {  # denominator -> headings
    "": ["Tỷ lệ %", "Tỷ lệ", "TL%", "TL %", "Tỷ lệ (%)", "%", "Tỉ lệ %", "Tỷ lệ\n%", "Chiếm tỷ lệ (%)"],
    "registered": ["Tỷ lệ CN/ĐK", "Tỷ lệ so với đăng ký", "Tỷ lệ % so với số đăng ký", "% so ĐK", "TL CN/ĐK (%)", "So với số hộ đăng ký (%)"],
    "households": ["Tỷ lệ so với tổng số hộ", "Tỷ lệ % so với tổng số hộ", "% so TS hộ", "Tỷ lệ CN/TS hộ", "So với tổng số hộ (%)", "TL so TS hộ"],
    "planned": ["Tỷ lệ so với kế hoạch", "% so KH", "Đạt % kế hoạch", "Tỷ lệ % so với chỉ tiêu"],
    "total": ["Tỷ lệ so với tổng số", "% so tổng số", "Tỷ lệ % so TS"],
}
SUBSET = ["Trong đó: nữ", "Trong đó: hộ nghèo", "Hộ nghèo", "Hộ cận nghèo", "Hộ DTTS", "Trong đó hộ nghèo", "Nữ", "DTTS", "Trong đó: hộ đồng bào DTTS"]
PARENT_OF_STEPS = ["Kết quả", "Thực hiện", "Số lượng", "Trong đó", "Chia ra", "Số liệu"]
SUPER = ["Các mô hình học tập", "Kết quả xây dựng các mô hình", "Danh hiệu học tập", "CÁC MÔ HÌNH HỌC TẬP", "Kết quả thực hiện", "Mô hình hiếu học", "Kết quả đăng ký, công nhận các mô hình"]
LEVEL = {
    "preschool": ["Mầm non", "MN", "Mẫu giáo"], "primary": ["Tiểu học", "TH", "Cấp Tiểu học", "Cấp TH", "TIỂU HỌC"],
    "lower_secondary": ["THCS", "Trung học cơ sở", "Cấp THCS"], "upper_secondary": ["THPT", "Trung học phổ thông", "Cấp THPT"],
}
TOTALS = ["Cộng", "Tổng cộng", "TỔNG CỘNG", "Tổng số", "CỘNG", "Cộng toàn {kind}", "Toàn {kind}", "TỔNG", "T. cộng", "Tổng cộng:", "Cộng:", "Toàn {kind} {ward}", "TC"]
GROUPS = [("Khối khu phố", "Khối khu phố mở rộng"), ("Khu vực thành thị", "Khu vực nông thôn"), ("Khu vực đồng bằng", "Khu vực miền núi"), ("Khối Đông", "Khối Tây"),
          ("Các đơn vị vùng ven", "Các đơn vị trung tâm"), ("Cụm 1", "Cụm 2", "Cụm 3"), ("Vùng thuận lợi", "Vùng khó khăn"), ("Vùng I", "Vùng II", "Vùng III")]
AGENCIES = ["HỘI KHUYẾN HỌC", "BAN CHỈ ĐẠO XHHT", "BAN CHẤP HÀNH HỘI KHUYẾN HỌC", "HỘI KHUYẾN HỌC {WARD}"]
TITLES = ["BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP{t}", "TỔNG HỢP SỐ LIỆU ĐĂNG KÝ, CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP{t}", "Báo cáo kết quả thực hiện mô hình hiếu học{t}",
          "BIỂU SỐ LIỆU CÔNG TÁC KHUYẾN HỌC, KHUYẾN TÀI{t}", "Thống kê gia đình, dòng họ hiếu học{t}", "PHỤ LỤC\nSỐ LIỆU XÂY DỰNG XÃ HỘI HỌC TẬP{t}", "Kết quả thực hiện phong trào học tập suốt đời{t}",
          "BIỂU MẪU BÁO CÁO SỐ LIỆU KHUYẾN HỌC{t}", "Bảng tổng hợp các mô hình học tập{t}"]
SCHOOL_TITLES = ["TÌNH HÌNH BIẾN ĐỘNG SĨ SỐ HỌC SINH{t}", "THỐNG KÊ HỌC SINH BỎ HỌC{t}", "Báo cáo tình hình học sinh bỏ học, vận động trở lại lớp{t}", "BIỂU THEO DÕI DUY TRÌ SĨ SỐ{t}", "BÁO CÁO SỐ LIỆU HỌC SINH{t}"]
ATTACHED = ["(Kèm theo Báo cáo số    /BC-HKH ngày   /   /{y})", "(Ban hành kèm theo Công văn số 15/HKH ngày 10/11/{y})", "(Số liệu tính đến ngày 30/11/{y})", "(Kèm theo Báo cáo số 12/BC-UBND)"]
UNIT_LINES = ["Đơn vị tính: hộ", "ĐVT: hộ", "(Đơn vị tính: hộ, dòng họ, đơn vị)", "Đơn vị tính: Hộ gia đình", "ĐVT: Hộ/dòng họ/đơn vị"]
NOTE_LINES = ["Ghi chú: Số liệu do các chi hội báo cáo.", "Nguồn: Hội Khuyến học.", "Ghi chú: tỷ lệ tính trên tổng số hộ thực tế đang cư trú.", "* Số liệu chưa kiểm tra lần cuối.",
              "- Cột 4: theo giấy đăng ký của hộ.", "Lưu ý: các đơn vị chưa họp xét để trống.", "Ghi chú: (1) số liệu đến cuối kỳ; (2) theo quyết định công nhận."]
SIGN_LEFT = ["NGƯỜI LẬP BIỂU", "Người lập biểu", "LẬP BIỂU", "Người tổng hợp", "NGƯỜI LẬP"]
SIGN_RIGHT = ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "TM. UBND\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "THỦ TRƯỞNG ĐƠN VỊ", "TM. ỦY BAN NHÂN DÂN", "TL. CHỦ TỊCH", "TM. BTV HỘI KHUYẾN HỌC"]
PERSONAL = {
    "name": ["Họ và tên", "Họ và tên chi hội trưởng", "Họ tên người phụ trách", "Chi hội trưởng", "Người báo cáo", "Họ, tên chủ tịch"],
    "phone": ["Số điện thoại", "SĐT", "Điện thoại", "Số ĐT"], "birth": ["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh"], "id": ["CCCD", "Số CMND", "Số CCCD"],
    "address": ["Địa chỉ", "Nơi ở hiện nay"],
}
FAMILY_NAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"]
MIDDLE_NAMES = ["Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Đình", "Kim", "Quốc", "Thị Mỹ"]
GIVEN_NAMES = ["Bảy", "Tư", "Lành", "Thơm", "Kiệt", "Duyên", "Phấn", "Sáng", "Tỏ", "Nhẫn", "Hường", "Khiêm", "Thắm", "Út", "Diễm", "Toàn"]
NIL = ["-", "–", "không", "Không", "0", "Không có", "ko"]
NOT_REPORTED = ["…", "...", "chưa báo cáo", "Chưa có", "chưa có số liệu"]
