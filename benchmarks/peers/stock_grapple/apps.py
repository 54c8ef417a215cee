"""Gives the models Grapple's own field declarations before Grapple reads them."""

from django.apps import AppConfig


class StockGrappleConfig(AppConfig):
    """Stands before Grapple among the installed apps."""

    name = "benchmarks.peers.stock_grapple"
    label = "stock_grapple"

    def ready(self) -> None:
        from benchmarks.peers.stock_grapple.fields import declare_fields

        declare_fields()
