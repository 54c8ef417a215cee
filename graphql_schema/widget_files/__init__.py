"""The built files of the widgets, as `frontend_contract/widgets/dist/` holds them, under `/widgets/`."""
