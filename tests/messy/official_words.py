"""Places, topics and headings of official statistics."""

from __future__ import annotations

REGIONS = {
    ("Đồng bằng sông Hồng", "Red River Delta"): ["Hà Nội", "Vĩnh Phúc", "Bắc Ninh", "Quảng Ninh", "Hải Dương", "Hải Phòng", "Hưng Yên", "Thái Bình", "Hà Nam", "Nam Định", "Ninh Bình"],
    ("Trung du và miền núi phía Bắc", "Northern midlands and mountain areas"): ["Hà Giang", "Cao Bằng", "Bắc Kạn", "Tuyên Quang", "Lào Cai", "Yên Bái", "Thái Nguyên", "Lạng Sơn", "Bắc Giang", "Phú Thọ", "Điện Biên", "Lai Châu", "Sơn La", "Hòa Bình"],
    ("Bắc Trung Bộ và Duyên hải miền Trung", "North Central and Central coastal areas"): ["Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế", "Đà Nẵng", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên", "Khánh Hòa", "Ninh Thuận", "Bình Thuận"],
    ("Tây Nguyên", "Central Highlands"): ["Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng"],
    ("Đông Nam Bộ", "South East"): ["Bình Phước", "Tây Ninh", "Bình Dương", "Đồng Nai", "Bà Rịa - Vũng Tàu", "TP. Hồ Chí Minh"],
    ("Đồng bằng sông Cửu Long", "Mekong River Delta"): ["Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Đồng Tháp", "An Giang", "Kiên Giang", "Cần Thơ", "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Cà Mau"],
}
DISTRICTS = ["TP. Phan Thiết", "TX. La Gi", "Tuy Phong", "Bắc Bình", "Hàm Thuận Bắc", "Hàm Thuận Nam", "Tánh Linh", "Đức Linh", "Hàm Tân", "Phú Quý", "Duy Xuyên", "Trà Ôn", "Lục Ngạn", "Cư Kuin", "Hướng Hóa"]
STATES = {"Northeast": ["Maine", "New Hampshire", "Vermont", "Massachusetts", "Rhode Island", "Connecticut", "New York", "New Jersey"], "Midwest": ["Ohio", "Indiana", "Illinois", "Michigan", "Wisconsin", "Iowa", "Missouri"],
          "South": ["Delaware", "Maryland", "Virginia", "Georgia", "Florida", "Kentucky", "Texas"], "West": ["Montana", "Idaho", "Wyoming", "Colorado", "Utah", "Nevada", "Oregon", "California"]}
ACTIVITIES = {"Agriculture": ["Crops", "Livestock", "Forestry", "Fishing"], "Industry": ["Mining", "Manufacturing", "Construction", "Utilities"], "Services": ["Retail trade", "Transportation", "Finance", "Education", "Health care"]}
CATEGORIES = {("Phân theo giới tính", "By sex"): [("Nam", "Male"), ("Nữ", "Female")], ("Phân theo thành thị, nông thôn", "By residence"): [("Thành thị", "Urban"), ("Nông thôn", "Rural")],
              ("Phân theo loại hình", "By types of ownership"): [("Công lập", "Public"), ("Ngoài công lập", "Non-public")], ("Phân theo cấp quản lý", "By management level"): [("Trung ương", "Central"), ("Địa phương", "Local")],
              ("Phân theo nhóm tuổi", "By age group"): [("15 - 24", "15 - 24"), ("25 - 49", "25 - 49"), ("50+", "50+")], ("Phân theo cấp học", "By level of education"): [("Tiểu học", "Primary"), ("Trung học cơ sở", "Lower secondary"), ("Trung học phổ thông", "Upper secondary")]}
TOPICS_VI = {
    "BHYT": ("TỔNG HỢP SỐ NGƯỜI THAM GIA BẢO HIỂM Y TẾ", ["Số thẻ", "Số người tham gia", "Số tiền đóng", "Số lượt KCB", "Số lượt nội trú", "Số lượt ngoại trú", "Chi phí đề nghị", "Chi phí được duyệt"],
             ["Nhóm do NLĐ và NSDLĐ đóng", "Nhóm do cơ quan BHXH đóng", "Nhóm do NSNN đóng", "Nhóm tham gia theo hộ gia đình", "Học sinh, sinh viên"]),
    "poverty": ("KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO", ["Số hộ", "Tỷ lệ (%)", "Số khẩu", "Số hộ thoát nghèo", "Số hộ tái nghèo", "Số hộ phát sinh mới"],
                ["Hộ nghèo đầu năm", "Diễn biến hộ nghèo trong năm", "Hộ nghèo cuối năm", "Hộ cận nghèo cuối năm", "Trong đó: hộ DTTS"]),
    "post": ("SẢN LƯỢNG DỊCH VỤ BƯU CHÍNH", ["Thư thường", "Bưu phẩm ghi số", "EMS trong nước", "Bưu kiện", "Chuyển tiền", "Doanh thu (triệu đồng)"], ["Chiều đi", "Chiều đến", "Dịch vụ truyền thống", "Dịch vụ tài chính"]),
    "census": ("DÂN SỐ VÀ NHÀ Ở", ["Tổng số", "Nam", "Nữ", "Số hộ", "Diện tích (km2)", "Mật độ (người/km2)", "Số người bình quân 1 hộ"], ["Tổng số", "Thành thị", "Nông thôn"]),
    "school": ("TRƯỜNG, LỚP, GIÁO VIÊN, HỌC SINH", ["Số trường", "Số lớp", "Số phòng học", "Giáo viên", "Học sinh", "HS tuyển mới", "HS lưu ban"], ["Mẫu giáo", "Tiểu học", "THCS", "THPT", "Công lập", "Ngoài công lập"]),
    "agriculture": ("DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG LÚA CẢ NĂM", ["Diện tích (ha)", "Năng suất (tạ/ha)", "Sản lượng (tấn)"], ["Lúa đông xuân", "Lúa hè thu", "Lúa mùa"]),
}
BILINGUAL = {"Tổng số": "Total", "Nam": "Male", "Nữ": "Female", "Số hộ": "Households", "Thành thị": "Urban", "Nông thôn": "Rural", "Số trường": "Number of schools", "Số lớp": "Number of classes",
             "Giáo viên": "Teachers", "Học sinh": "Pupils", "Tiểu học": "Primary school", "THCS": "Lower secondary school", "THPT": "Upper secondary school", "Diện tích (ha)": "Area (ha)", "Sản lượng (tấn)": "Production (ton)"}
SAUS_TITLES = ["No. {n}. Resident Population by {x}: {a} to {b}", "Table {n}. Public Elementary and Secondary Schools by {x}: {b}", "No. {n}. Employment and Earnings by {x}: {a} to {b}", "Table {n}--Expenditures of State Governments by {x}"]
SAUS_GROUPS = ["Number (1,000)", "Percent of total", "Public", "Private", "Elementary", "Secondary", "Both sexes", "Male", "Female", "Owner occupied", "Renter occupied"]
SAUS_LEAVES = ["Total", "White", "Black", "Under 5 years", "5 to 17 years", "18 to 44 years", "65 years and over", "Enrollment", "Teachers", "Percent", "Rate \\1", "Average"]
