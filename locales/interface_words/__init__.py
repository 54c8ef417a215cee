"""The gettext catalogues of the words that editors and users of widgets see, and what may be wrong with them."""
