"""What the contract with front ends names, as a schema: types, fields, arguments and their exact types."""

CONTRACT = """
scalar DateTime
scalar Date
scalar URL
scalar HTML
scalar Locale

interface Node { id: ID! }

interface Content implements Node {
  id: ID!
  translationKey: ID!
  kind: ContentKind!
  title: String!
  summary: String!
  path: String!
  url: URL!
  locale: Locale!
  translationOrigin: TranslationOrigin!
  translations: [TranslationLink!]!
  publishedAt: DateTime!
  updatedAt: DateTime!
  image: Image
  classification: Classification!
  seo: Seo!
  breadcrumbs: [Breadcrumb!]!
  related(first: Int = 3): [ContentCard!]!
  structuredData: String!
  isPreview: Boolean!
}

type ContentCard implements Node {
  id: ID!  translationKey: ID!  kind: ContentKind!
  title: String!  summary: String!  path: String  url: URL!
  locale: Locale!  translationOrigin: TranslationOrigin!
  publishedAt: DateTime!  updatedAt: DateTime!
  startsAt: DateTime  endsAt: DateTime  timeZone: String  deadline: DateTime
  image: Image
  terms(vocabularies: [VocabularyKey!]): [Term!]!
  countries: [Term!]!
  organisations: [OrganisationLink!]!
  place: Place
  isFree: Boolean
  source: Source
  contentId: ID
  content: Content
}

type ContentConnection {
  requestedLocale: Locale!
  nodes: [ContentCard!]!  edges: [ContentEdge!]!  pageInfo: PageInfo!
  totalCount: Int!
}
type ContentEdge { cursor: String!  node: ContentCard!  isFallback: Boolean! }
type PageInfo { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }

type Image {
  alt: String!  width: Int!  height: Int!  focalPoint: FocalPoint  dominantColour: String  credit: String
  rendition(size: RenditionSize!, format: ImageFormat = WEBP): Rendition!
  srcset(shape: RenditionShape!, format: ImageFormat = WEBP): String!
}

type Place { name: String  address: String  latitude: Float  longitude: Float  online: Boolean! }
type Term { id: ID!  code: String!  label: String!  parentCode: String }

type Query {
  content(kinds: [ContentKind!], orderBy: [ContentOrder!], site: String, locale: Locale, fallback: [Locale!],
          first: Int, after: String, last: Int, before: String): ContentConnection
  route(path: String!, site: String, locale: Locale, fallback: [Locale!]): Route
  item(id: ID, translationKey: ID, site: String, locale: Locale, fallback: [Locale!]): Content
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]
  vocabularies(keys: [VocabularyKey!], locale: Locale): [Vocabulary!]
  phrases(keys: [String!], locale: Locale): [Phrase!]
  navigation(menu: MenuKey!, site: String, locale: Locale): [MenuItem!]
  site(key: String, locale: Locale): Site
  languages(site: String): [Language!]
  indicators(codes: [String!], countries: [String!], period: PeriodInput, locale: Locale): [Indicator!]
  preview(token: String!): Content
}

type Phrase { key: String!  text: String! }

type Route {
  status: RouteStatus!
  content: Content  requestedLocale: Locale!  isFallback: Boolean!
  redirectTo: String  isPermanent: Boolean
}

enum RouteStatus { FOUND REDIRECT GONE NOT_FOUND }
enum TranslationOrigin { ORIGINAL HUMAN MACHINE_REVIEWED MACHINE }
enum ContentOrder { NEWEST OLDEST RECENTLY_UPDATED TITLE STARTS_SOONEST DEADLINE_SOONEST }
enum ContentKind {
  ARTICLE EVENT TRAINING LEARNING_PATH LEARNING_CONTENT GOOD_PRACTICE RESOURCE PUBLICATION FUNDING INITIATIVE STRATEGY
  ORGANISATION COALITION COUNTRY JOB CAREER CERTIFICATION ACADEMY INDICATOR HOME LANDING LISTING BASIC NEWSLETTER
}
"""

# Words of drafts, people and machinery that may be the name of nothing that readers can ask for.
FORBIDDEN = {
    "draftTitle", "owner", "live", "locked", "lockedAt", "lockedBy", "aliasOf", "aliases", "hasUnpublishedChanges",
    "latestRevision", "latestRevisionCreatedAt", "liveRevision", "revisions", "goLiveAt", "expireAt", "expired",
    "approvedSchedule", "workflowStates", "numchild", "depth", "urlPath", "contentType", "sitesRootedHere",
    "children", "parent", "siblings", "descendants", "ancestors", "user", "users", "password", "uploadedByUser",
    "createdBy", "viewRestrictions", "collection", "collections", "rawValue", "searchScore", "slug", "record",
    "translationOf", "firstPublishedAt", "lastPublishedAt", "responsibleCountry",
}  # fmt: skip
# Where such a word means something that readers may see.
ALLOWED = {("MenuItem", "children"), ("Document", "contentType")}
