"""The page explorer and the page search with our columns and filters, for all page types."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from wagtail.admin.ui.tables.pages import NavigateToChildrenColumn
from wagtail.admin.views.pages.create import AddSubpageView
from wagtail.admin.views.pages.listing import ExplorableIndexView, IndexView
from wagtail.admin.views.pages.search import SearchView
from wagtail.admin.views.pages.usage import ContentTypeUseView
from wagtail.admin.viewsets.pages import PageListingViewSet, PageViewSet
from wagtail.models import Page

from content_models.editorial.permissions.kinds import may_create
from content_models.editorial.spreadsheets import SafeExport
from content_models.editorial.viewsets.columns import EXPLORER_COLUMNS, FLAT_COLUMNS, with_facts
from content_models.editorial.viewsets.completeness import PlatformEditView
from content_models.editorial.viewsets.filters import ExplorerFilterSet, ListingFilterSet


class PlatformExplorerView(SafeExport, ExplorableIndexView):
    """The page explorer."""

    base_columns = EXPLORER_COLUMNS
    base_filterset_class = ExplorerFilterSet

    def annotate_queryset(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return with_facts(super().annotate_queryset(pages))


class PlatformListingView(SafeExport, IndexView):
    """All pages of one kind, wherever they stand in the tree."""

    base_columns = FLAT_COLUMNS
    base_filterset_class = ListingFilterSet

    def annotate_queryset(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return with_facts(super().annotate_queryset(pages))


class PlatformTypeUseView(ContentTypeUseView):
    """All pages of one type, from the report of page types."""

    base_columns = FLAT_COLUMNS

    def annotate_queryset(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return with_facts(super().annotate_queryset(pages))


class PlatformSearchView(SearchView):
    """The search over all pages."""

    columns = [*EXPLORER_COLUMNS, NavigateToChildrenColumn("navigate", width="8%")]

    def annotate_queryset(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return with_facts(super().annotate_queryset(pages))


class PlatformAddSubpageView(AddSubpageView):
    """Offers the page types that the roles of the user may create."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        models = type(self.parent_page).creatable_subpage_models()
        allowed = {(m._meta.app_label, m._meta.model_name) for m in models if may_create(self.request.user, m)}
        context["page_types"] = [entry for entry in context["page_types"] if entry[1:3] in allowed]
        return context


class PlatformPageViewSet(PageViewSet):
    """The views of every page type."""

    model = Page
    index_view_class = PlatformExplorerView
    content_type_use_view_class = PlatformTypeUseView
    search_view_class = PlatformSearchView
    add_subpage_view_class = PlatformAddSubpageView
    edit_view_class = PlatformEditView
    columns = EXPLORER_COLUMNS
    filterset_class = ExplorerFilterSet


class KindListingViewSet(PageListingViewSet):
    """The flat listing of one kind of content."""

    index_view_class = PlatformListingView
    columns = FLAT_COLUMNS
    filterset_class = ListingFilterSet


def refuse_foreign_kinds(request: HttpRequest, _parent: Page, page_class: type[Page]) -> HttpResponse | None:
    """Creating a page by its address asks the roles, too."""
    if not may_create(request.user, page_class):
        raise PermissionDenied
    return None
