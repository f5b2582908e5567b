"""Official Vietnamese sheets: invented in the manner of yearbooks, ministries and communes."""
