"""The learning models over the hamlets of a ward, in ordinary tables and on the forms of the decisions."""
