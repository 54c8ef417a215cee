"""Root field ``preview``: the one place where a draft can be seen."""

import graphene

from content_models.editorial.previews import PreviewRefusedError, open_draft
from graphql_schema.context import RequestContext
from graphql_schema.errors import ApiError, ErrorCode
from graphql_schema.interfaces.page import Content
from graphql_schema.limits.declared import Cost, costs


@costs(preview=Cost(own=10))
class PreviewQuery(graphene.ObjectType):
    """A draft, for whoever holds its token."""

    preview = graphene.Field(
        Content,
        token=graphene.String(required=True, description="The token that the editor's preview was opened with."),
        description="An editor's last state of one page, saved or not. Answers are private and never cached.",
    )

    @staticmethod
    def resolve_preview(_root: object, info: graphene.ResolveInfo, token: str) -> object:
        context: RequestContext = info.context
        try:
            page = open_draft(token)
        except PreviewRefusedError as error:
            raise ApiError(str(error), code=ErrorCode.UNAUTHENTICATED) from error
        context.is_preview = True
        page.batch = [page]
        return page
