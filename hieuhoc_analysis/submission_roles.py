"""The document property by which our own workbooks say that they are no submissions."""

ROLE_PROPERTY = "hieuhoc_role"
MARKED_COPY, TABLES = "marked_copy", "tables"
NOT_SUBMISSIONS = (MARKED_COPY, TABLES)
# our own form names here the sheets that are for reading only, such as last year's figures
REFERENCE_SHEETS = "hieuhoc_reference_sheets"
SCHEMA_PROPERTY, SCHEMA = "hieuhoc_schema", "1"
