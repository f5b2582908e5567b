"""Many submissions at once: read side by side, kept between runs, put together by wards, finished and written in pieces."""
