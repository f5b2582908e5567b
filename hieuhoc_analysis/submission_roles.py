"""The document property by which our own workbooks say that they are no submissions."""

ROLE_PROPERTY = "hieuhoc_role"
MARKED_COPY, TABLES = "marked_copy", "tables"
NOT_SUBMISSIONS = (MARKED_COPY, TABLES)
