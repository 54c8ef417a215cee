"""The benchmarks as an app, for the command that makes the corpus. Installed by ``benchmarks.settings`` only."""

from django.apps import AppConfig


class BenchmarksConfig(AppConfig):
    """No models, only commands."""

    name = "benchmarks"
    label = "benchmarks"
