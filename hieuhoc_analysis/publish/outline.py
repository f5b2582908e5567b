"""The parts of the five-year report, by the official outline (sources: domain notes)."""

# each part → its heading in both languages, the sections of sentences and the exhibits it shows
OUTLINE = (
    ("I. ĐẶC ĐIỂM TÌNH HÌNH", "I. THE SITUATION", (), ("SITUATION",)),
    (
        "II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TUYÊN TRUYỀN",
        "II. LEADERSHIP AND COMMUNICATION",
        (),
        (
            "[Các văn bản đã ban hành, ban chỉ đạo, hình thức tuyên truyền: cơ quan bổ sung]",
            "[documents issued, steering committee, communication: to be added by the office]",
        ),
    ),
    ("III. KẾT QUẢ THỰC HIỆN", "III. RESULTS", (), ()),
    (
        "1. Đăng ký và công nhận các mô hình",
        "1. Registration and recognition",
        ("growth",),
        ("APPENDIX", "growth_families", "growth_index", "growth_contributions", "MODELS"),
    ),
    (
        "2. Độ phủ và chỉ tiêu",
        "2. Coverage and targets",
        ("coverage", "target"),
        ("coverage_heat_map", "coverage_first_last", "target_families"),
    ),
    ("3. Các mô hình ở [khu phố]", "3. The models in the [khu phố]", ("reach",), ("coverage_models", "WHITE")),
    (
        "4. Vận động trẻ ra lớp, hạn chế bỏ học",
        "4. Getting children to class",
        ("dropout",),
        ("WITHHELD", "dropout_counts", "dropout_rate", "retention_rate", "age6_entry_rate", "dropout_funnel", "dropout_funnel_khu_pho"),
    ),
    ("5. So với các nơi khác", "5. Beside other places", (), ("comparison_published",)),
    (
        "IV. ĐÁNH GIÁ CHUNG",
        "IV. ASSESSMENT",
        ("reporting",),
        (
            "DOUBTS",
            "reporting_by_khu_pho",
            "reporting_quality",
            "reporting_lateness",
            "[Ưu điểm; tồn tại, hạn chế; nguyên nhân: cơ quan bổ sung]",
            "[strengths, weaknesses and their causes: to be added by the office]",
        ),
    ),
    ("V. BÀI HỌC KINH NGHIỆM", "V. LESSONS", (), ("[Bài học kinh nghiệm: cơ quan bổ sung]", "[lessons: to be added by the office]")),
    (
        "VI. PHƯƠNG HƯỚNG, NHIỆM VỤ GIAI ĐOẠN TỚI",
        "VI. THE NEXT PERIOD",
        (),
        (
            "[Chỉ tiêu, nhiệm vụ, giải pháp giai đoạn tới: cơ quan bổ sung]",
            "[targets and tasks of the next period: to be added by the office]",
        ),
    ),
    ("VII. KIẾN NGHỊ, ĐỀ XUẤT", "VII. PROPOSALS", (), ("[Kiến nghị, đề xuất: cơ quan bổ sung]", "[proposals: to be added by the office]")),
    ("VIII. ĐỀ NGHỊ KHEN THƯỞNG", "VIII. COMMENDATION", (), ("commendation", "FRAME")),
)
