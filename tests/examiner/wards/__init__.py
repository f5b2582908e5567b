"""Wards' workbooks on the learning models, labelled with the figures that a careful reader takes from them."""
