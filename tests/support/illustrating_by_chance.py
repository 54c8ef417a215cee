"""An editor who works on pictures and their collections too."""

from typing import Any

from django.db import transaction
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, CollectionViewRestriction

from content_models.editorial.models import EventPage
from content_models.media.models import PlatformImage
from tests.support.editing_by_chance import Editor


class IllustratingEditor(Editor):
    """Adds what is done to pictures to what is done to pages."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        root = Collection.get_first_root_node()
        for name in ("Press", "Events"):
            root.add_child(name=name)
            root.refresh_from_db()
        for number in range(3):
            self.add_image(f"Picture {number}")
        self.deeds += [
            self.illustrate, self.illustrate, self.describe, self.move_image, self.delete_image, self.close_folder,
            self.open_folder, self.move_folder,
        ]  # fmt: skip

    def add_image(self, title: str) -> PlatformImage:
        file = get_test_image_file(size=(32, 24))
        return PlatformImage.objects.create(title=title, description=title, file=file, collection=self.folder())

    def folder(self) -> Collection:
        return self.chance.choice(list(Collection.objects.filter(depth__gt=1).order_by("name")))

    def image(self) -> Any:
        images = list(PlatformImage.objects.order_by("pk"))
        return self.chance.choice(images) if images else self.add_image(f"Picture {self.number()}")

    def illustrate(self) -> None:
        if page := self.any_page(EventPage, originals=True):
            page.image = self.chance.choice([self.image(), None])
            page.save(clean=False)

    def describe(self) -> None:
        image = self.image()
        image.description = f"Description {self.number()}"
        image.save()

    def move_image(self) -> None:
        image = self.image()
        image.collection = self.folder()
        image.save()

    def delete_image(self) -> None:
        self.image().delete()

    def close_folder(self) -> None:
        CollectionViewRestriction.objects.create(collection=self.folder(), restriction_type="login")

    def open_folder(self) -> None:
        if restriction := CollectionViewRestriction.objects.order_by("pk").first():
            restriction.delete()

    def move_folder(self) -> None:
        """As the admin does: saved, then moved."""
        first, second = Collection.objects.filter(depth__gt=1).order_by("name")
        with transaction.atomic():
            first.save()
            target = Collection.get_first_root_node() if first.depth > second.depth else second
            if not target.is_descendant_of(first):
                first.move(target, "sorted-child")
