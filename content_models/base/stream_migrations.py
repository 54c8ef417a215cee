"""The operation of data migrations that change values inside streams. Blocks themselves are in no migration."""

from typing import Any

from django.apps import apps as live_apps
from wagtail.blocks.migrations.migrate_operation import MigrateStreamData


class MigratePlatformStream(MigrateStreamData):
    """Wagtail's operation for a ``PlatformStreamField``.

    The field of a migration's frozen model knows no blocks, so that every path into a block would fail: it is lent
    those of today. Paths are therefore made of the names that blocks have in the code that runs the migration.
    """

    def migrate_stream_data_forward(self, apps: Any, schema_editor: Any) -> None:
        today = live_apps.get_model(self.app_name, self.model_name)._meta.get_field(self.field_name)
        frozen = apps.get_model(self.app_name, self.model_name)._meta.get_field(self.field_name)
        frozen.stream_block = today.stream_block
        super().migrate_stream_data_forward(apps, schema_editor)
