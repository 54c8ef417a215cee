// Written by generate.mjs from schema.graphql and operations/; never edited.

export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An absolute address, as RFC 3986 writes it. */
  URL: { input: string; output: string; }
  /** The code of a language: `bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv`. */
  Locale: { input: string; output: string; }
  /** A moment, as RFC 3339 writes it, always in UTC: `2026-03-31T08:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** A fragment of HTML, clean and ready to embed. */
  HTML: { input: string; output: string; }
  /** A tree of plain values, whose shape is told by the description of the field. */
  JSON: { input: unknown; output: unknown; }
  /** A day, as RFC 3339 writes it: `2026-03-31`. */
  Date: { input: string; output: string; }
};

/** One academy: cyber, artificial intelligence, quantum, chips … */
export type AcademyPage = Node & Content & {
  __typename?: 'AcademyPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Short name by which trainings, certifications and funding are collected, for example cyber. */
  academyTag?: Maybe<Scalars['String']['output']>;
  /** Landing page. */
  landingPage?: Maybe<ContentCard>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One academy: cyber, artificial intelligence, quantum, chips … */
export type AcademyPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Anything with an id that `node` finds again. */
export type Node = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** Anything with a page of its own. */
export type Content = {
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
};


/** Anything with a page of its own. */
export type ContentRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a piece of content is; one member for each page type. */
export type ContentKind =
  /** Article. */
  | 'ARTICLE'
  /** Event. */
  | 'EVENT'
  /** Training offer. */
  | 'TRAINING'
  /** Learning path. */
  | 'LEARNING_PATH'
  /** Learning content. */
  | 'LEARNING_CONTENT'
  /** Good practice. */
  | 'GOOD_PRACTICE'
  /** Digital skills resource. */
  | 'RESOURCE'
  /** Skills intelligence publication. */
  | 'PUBLICATION'
  /** Funding opportunity. */
  | 'FUNDING'
  /** Initiative. */
  | 'INITIATIVE'
  /** Strategy. */
  | 'STRATEGY'
  /** Organisation. */
  | 'ORGANISATION'
  /** National coalition. */
  | 'COALITION'
  /** Country. */
  | 'COUNTRY'
  /** Job or traineeship. */
  | 'JOB'
  /** Career profile. */
  | 'CAREER'
  /** Certification. */
  | 'CERTIFICATION'
  /** Skills academy. */
  | 'ACADEMY'
  /** Indicator story. */
  | 'INDICATOR'
  /** Home page. */
  | 'HOME'
  /** Landing page. */
  | 'LANDING'
  /** Listing. */
  | 'LISTING'
  /** Basic page. */
  | 'BASIC'
  /** Newsletter issue. */
  | 'NEWSLETTER';

/** Where the text of a language version came from. */
export type TranslationOrigin =
  /** Original. */
  | 'ORIGINAL'
  /** Translated by people. */
  | 'HUMAN'
  /** Machine translation, reviewed. */
  | 'MACHINE_REVIEWED'
  /** Machine translation. */
  | 'MACHINE';

/** A live language version of an item. */
export type TranslationLink = {
  __typename?: 'TranslationLink';
  /** Its language. */
  locale: Scalars['Locale']['output'];
  /** Its title in that language. */
  title: Scalars['String']['output'];
  /** Its path on its site. */
  path: Scalars['String']['output'];
  /** Its absolute address. */
  url: Scalars['URL']['output'];
  /** Where its text came from. */
  translationOrigin: TranslationOrigin;
};

/** An image in one use. */
export type Image = {
  __typename?: 'Image';
  /** What it shows, for people who cannot see it: here, else anywhere; empty when it only decorates. */
  alt: Scalars['String']['output'];
  /** The width of the original in pixels. */
  width: Scalars['Int']['output'];
  /** The height of the original in pixels. */
  height: Scalars['Int']['output'];
  /** What must stay visible when the image is cropped. */
  focalPoint?: Maybe<FocalPoint>;
  /** A colour to show while it loads, as `#rrggbb`. */
  dominantColour?: Maybe<Scalars['String']['output']>;
  /** Whom to name beside it. */
  credit?: Maybe<Scalars['String']['output']>;
  /** One file of it; until that is made, the nearest one: its width, height and format say which. */
  rendition: Rendition;
  /** The files that exist in a shape, ready for the attribute `srcset`; empty when there is none. */
  srcset: Scalars['String']['output'];
};


/** An image in one use. */
export type ImageRenditionArgs = {
  size: RenditionSize;
  format?: InputMaybe<ImageFormat>;
};


/** An image in one use. */
export type ImageSrcsetArgs = {
  shape: RenditionShape;
  format?: InputMaybe<ImageFormat>;
};

/** The point of an image that must stay visible when it is cropped. */
export type FocalPoint = {
  __typename?: 'FocalPoint';
  /** From the left edge (0) to the right one (1). */
  x: Scalars['Float']['output'];
  /** From the top edge (0) to the bottom one (1). */
  y: Scalars['Float']['output'];
};

/** A file of an image in one size and format. Until the asked one is made, the nearest that exists. */
export type Rendition = {
  __typename?: 'Rendition';
  /** Where the file is. */
  url: Scalars['URL']['output'];
  /** Its width in pixels. */
  width: Scalars['Int']['output'];
  /** Its height in pixels. */
  height: Scalars['Int']['output'];
  /** Its format: `webp`, `avif` or `jpeg`, or that of the original, such as `svg`. */
  format: Scalars['String']['output'];
};

/** A size in which image files exist; others cannot be asked for. */
export type RenditionSize =
  /** 120 × 120 pixels. */
  | 'THUMB'
  /** 240 × 240 pixels. */
  | 'THUMB_2X'
  /** 400 × 225 pixels. */
  | 'CARD'
  /** 800 × 450 pixels. */
  | 'CARD_2X'
  /** 480 × 480 pixels. */
  | 'SQUARE'
  /** 960 × 960 pixels. */
  | 'SQUARE_2X'
  /** 960 × 540 pixels. */
  | 'WIDE'
  /** 1920 × 1080 pixels. */
  | 'WIDE_2X'
  /** 1600 × 900 pixels. */
  | 'HERO'
  /** 3200 × 1800 pixels. */
  | 'HERO_2X'
  /** 1200 × 630 pixels. */
  | 'SOCIAL'
  /** 2400 × 1260 pixels. */
  | 'SOCIAL_2X'
  /** At most 1200 pixels wide and high. */
  | 'FULL'
  /** At most 2400 pixels wide and high. */
  | 'FULL_2X';

/** The formats that are made of every photograph. */
export type ImageFormat =
  /** AVIF, the smallest. */
  | 'AVIF'
  /** WebP, for every browser of the last years. */
  | 'WEBP'
  /** JPEG, for everything else. */
  | 'JPEG';

/** What an image fills, and how it is cut. */
export type RenditionShape =
  /** Small square beside a line of text. */
  | 'THUMB'
  /** Card of a listing, 16:9. */
  | 'CARD'
  /** Portrait or logo, 1:1. */
  | 'SQUARE'
  /** Across the text, 16:9. */
  | 'WIDE'
  /** Across the page, 16:9. */
  | 'HERO'
  /** Shared on social media, 1.91:1. */
  | 'SOCIAL'
  /** The whole image, not cropped. */
  | 'FULL';

/** By what a page is classified. A part that its type does not have is empty. */
export type Classification = {
  __typename?: 'Classification';
  /** Which of the four pillars it speaks to. */
  targetAudience: Array<Term>;
  /** Which technologies it is about. */
  digitalTechnology: Array<Term>;
  /** Which level of skills it asks for or leads to. */
  digitalSkillLevel: Array<Term>;
  /** Which countries it concerns. */
  countries: Array<Term>;
  /** Which fields of education and training it belongs to. */
  fieldOfEducation: Array<Term>;
  /** In which languages it is offered. */
  targetLanguages: Array<Term>;
  /** How far it reaches. */
  geographicalSphere?: Maybe<Term>;
  /** For whom it is meant. */
  targetGroup: Array<Term>;
  /** Organisations in the roles that they play for it. */
  organisations: Array<OrganisationLink>;
};

/** One choice of a vocabulary, with its label in the language that is served. */
export type Term = {
  __typename?: 'Term';
  /** Opaque; names the term and the language of its label. */
  id: Scalars['ID']['output'];
  /** The vocabulary that it belongs to. */
  vocabulary: VocabularyKey;
  /** Its code, by which filters and other systems name it. */
  code: Scalars['String']['output'];
  /** Its label in the served language, else in English. */
  label: Scalars['String']['output'];
  /** Its published identifier. */
  uri?: Maybe<Scalars['URL']['output']>;
  /** The code of the term above it, in a hierarchical vocabulary. */
  parentCode?: Maybe<Scalars['String']['output']>;
  /** Whether it is no longer offered for new content; old content keeps it. */
  isRetired: Scalars['Boolean']['output'];
  /** Codes of the same thing in other schemes. */
  notations: Array<Notation>;
};

/** A list of terms by which content is classified. */
export type VocabularyKey =
  /** Accreditation type. */
  | 'ACCREDITATION_TYPE'
  /** Article type. */
  | 'ARTICLE_TYPE'
  /** Assessment method. */
  | 'ASSESSMENT_METHOD'
  /** Business / IT tag. */
  | 'BUSINESS_IT'
  /** Coalition connector type. */
  | 'COALITION_CONNECTOR'
  /** Code Week activity type. */
  | 'CODEWEEK_ACTIVITY_TYPE'
  /** Code Week audience. */
  | 'CODEWEEK_AUDIENCE'
  /** Code Week moderation state. */
  | 'CODEWEEK_MODERATION'
  /** Code Week organiser type. */
  | 'CODEWEEK_ORGANISER_TYPE'
  /** Code Week theme. */
  | 'CODEWEEK_THEME'
  /** Content type (listing filter). */
  | 'CONTENT_TYPE'
  /** Country. */
  | 'COUNTRY'
  /** Credential offered. */
  | 'CREDENTIAL_TYPE'
  /** Digital competences (DigComp 3.0). */
  | 'DIGCOMP_3_0'
  /** Digital skill level. */
  | 'DIGITAL_SKILL_LEVEL'
  /** Digital technology / specialisation. */
  | 'DIGITAL_TECHNOLOGY'
  /** Employment type. */
  | 'EMPLOYMENT_TYPE'
  /** Entitlement type. */
  | 'ENTITLEMENT_TYPE'
  /** EQF level. */
  | 'EQF_LEVEL'
  /** Event setting. */
  | 'EVENT_SETTING'
  /** Form of funding. */
  | 'FORM_OF_FUNDING'
  /** Geographical sphere. */
  | 'GEOGRAPHICAL_SPHERE'
  /** Field of education and training (ISCED-F 2013). */
  | 'ISCED_F'
  /** Learning activity. */
  | 'LEARNING_ACTIVITY'
  /** Learning content type. */
  | 'LEARNING_CONTENT_TYPE'
  /** Typology of training opportunities. */
  | 'LEARNING_OPPORTUNITY_TYPE'
  /** Effort / learning schedule. */
  | 'LEARNING_SCHEDULE'
  /** Learning setting. */
  | 'LEARNING_SETTING'
  /** Licence. */
  | 'LICENCE'
  /** Link type. */
  | 'LINK_TYPE'
  /** Match-making: digital expertise areas. */
  | 'MATCHMAKING_EXPERTISE'
  /** Match-making: format. */
  | 'MATCHMAKING_FORMAT'
  /** Match-making profile type. */
  | 'MATCHMAKING_PROFILE_TYPE'
  /** Match-making: interest in school collaboration. */
  | 'MATCHMAKING_SCHOOL_INTEREST'
  /** Mode of learning and assessment. */
  | 'MODE_OF_LEARNING'
  /** Target sector (NACE Rev. 2 sections A–U). */
  | 'NACE_SECTION'
  /** Organisation category. */
  | 'ORGANISATION_CATEGORY'
  /** Organisation category, in two levels. */
  | 'ORGANISATION_CATEGORY_DETAILED'
  /** Role of the organisation. */
  | 'ORGANISATION_ROLE'
  /** Number of employees. */
  | 'ORGANISATION_SIZE'
  /** Number of employees (EU SME classes). */
  | 'ORGANISATION_SIZE_SME'
  /** Pledge initiative: action type. */
  | 'PLEDGE_ACTION'
  /** Pledge beneficiaries per pillar. */
  | 'PLEDGE_BENEFICIARY'
  /** Pledge initiative: performance measurement. */
  | 'PLEDGE_KPI'
  /** Pledge initiative: methodology. */
  | 'PLEDGE_METHODOLOGY'
  /** Public event type. */
  | 'PUBLIC_EVENT_TYPE'
  /** Publication type. */
  | 'PUBLICATION_TYPE'
  /** Type of training record. */
  | 'RECORD_TYPE'
  /** Section / header colour. */
  | 'SITE_SECTION'
  /** Skills resource type. */
  | 'SKILLS_RESOURCE_TYPE'
  /** Special interest of a pledge initiative. */
  | 'SPECIAL_INTEREST'
  /** Target audience (the four Coalition pillars). */
  | 'TARGET_AUDIENCE'
  /** Target group. */
  | 'TARGET_GROUP'
  /** Target language. */
  | 'TARGET_LANGUAGE'
  /** Training duration. */
  | 'TRAINING_DURATION'
  /** Type of funding. */
  | 'TYPE_OF_FUNDING';

/** The code of a term in another scheme. */
export type Notation = {
  __typename?: 'Notation';
  /** The scheme, for example `iso2`. */
  scheme: Scalars['String']['output'];
  /** The code there. */
  code: Scalars['String']['output'];
};

/** An organisation in the role that it plays for an item. */
export type OrganisationLink = {
  __typename?: 'OrganisationLink';
  /** The part that it plays. */
  role: OrganisationRole;
  /** Its identity in all languages. */
  translationKey: Scalars['ID']['output'];
  /** Its name, in the language of the item where there is one. */
  name: Scalars['String']['output'];
  /** The path of its page. */
  path: Scalars['String']['output'];
  /** The absolute address of its page. */
  url: Scalars['URL']['output'];
  /** The id of its page. */
  contentId: Scalars['ID']['output'];
};

/** The part that an organisation plays for an item. */
export type OrganisationRole =
  /** Organiser. */
  | 'ORGANISER'
  /** Provider. */
  | 'PROVIDER'
  /** Coordinator. */
  | 'COORDINATOR'
  /** Lead organisation. */
  | 'LEAD'
  /** Partner. */
  | 'PARTNER'
  /** Publisher. */
  | 'PUBLISHER'
  /** Issuer. */
  | 'ISSUER'
  /** Hiring organisation. */
  | 'EMPLOYER'
  /** Responsible organisation. */
  | 'OWNER';

/** What search engines and social media are told of a page. */
export type Seo = {
  __typename?: 'Seo';
  /** For the title of the browser's window and of search results. */
  title: Scalars['String']['output'];
  /** For search results; empty when there is none. */
  description: Scalars['String']['output'];
  /** For social media. */
  image?: Maybe<Image>;
  /** The one address of this text. */
  canonical: Scalars['URL']['output'];
  /** What crawlers may do: `index, follow` or `noindex, nofollow`. */
  robots: Scalars['String']['output'];
  /** All live language versions, for `hreflang`. */
  alternates: Array<Alternate>;
};

/** A language version, as `link rel="alternate"` names it. */
export type Alternate = {
  __typename?: 'Alternate';
  /** The language, or `x-default`. */
  hreflang: Scalars['String']['output'];
  /** Its absolute address. */
  url: Scalars['URL']['output'];
};

/** One step of the way from the home page down to a page. */
export type Breadcrumb = {
  __typename?: 'Breadcrumb';
  /** The title of the page. */
  title: Scalars['String']['output'];
  /** Its path on its site. */
  path: Scalars['String']['output'];
  /** Its absolute address. */
  url: Scalars['URL']['output'];
};

/** One row of a listing, our own or from a partner site; served from the catalogue. */
export type ContentCard = Node & {
  __typename?: 'ContentCard';
  /** Opaque and stable; names the card of an item in one language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What the item is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language; none for items of partners. */
  path?: Maybe<Scalars['String']['output']>;
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time zone in which its times are to be shown: `Europe/Lisbon`. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Until when one can apply or register. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Its image; none where that is not public. */
  image?: Maybe<Image>;
  /** By what it is classified, with labels in the served language. */
  terms: Array<Term>;
  /** Which countries it concerns. */
  countries: Array<Term>;
  /** The organisations that stand behind it, in their roles; those without a public page are left out. */
  organisations: Array<OrganisationLink>;
  /** Where it happens. */
  place?: Maybe<Place>;
  /** Whether it costs nothing; none when that is not known. */
  isFree?: Maybe<Scalars['Boolean']['output']>;
  /** The partner site that it comes from; none for our own items. */
  source?: Maybe<Source>;
  /** The id of the whole item; a card has an id of its own. */
  contentId?: Maybe<Scalars['ID']['output']>;
  /** The whole item, loaded in one batch for the list; none for items of partners. */
  content?: Maybe<Content>;
};


/** One row of a listing, our own or from a partner site; served from the catalogue. */
export type ContentCardTermsArgs = {
  vocabularies?: InputMaybe<Array<VocabularyKey>>;
};

/** Where something happens. */
export type Place = {
  __typename?: 'Place';
  /** The name of the place. */
  name?: Maybe<Scalars['String']['output']>;
  /** The postal address in one line. */
  address?: Maybe<Scalars['String']['output']>;
  /** Degrees north (WGS 84). */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east (WGS 84). */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Whether one can take part online. */
  online: Scalars['Boolean']['output'];
};

/** Where an item of a partner site comes from. */
export type Source = {
  __typename?: 'Source';
  /** The key of the partner site. */
  key: Scalars['String']['output'];
  /** The name of the partner site. */
  name: Scalars['String']['output'];
  /** The address of the original. */
  url: Scalars['URL']['output'];
  /** The licence of the original, as its source names it. */
  licence?: Maybe<Scalars['String']['output']>;
  /** When it was last fetched. */
  fetchedAt: Scalars['DateTime']['output'];
};

/** One block of a stream called body. */
export type BodyBlock = HeadingBlock | ParagraphBlock | QuotationBlock | CalloutBlock | FigureBlock | GalleryBlock | RecordingBlock | RemoteVideoBlock | AccordionBlock | StepsBlock | TimelineBlock | TableBlock | KeyFiguresBlock | DocumentsBlock | ButtonBlock | CallToActionBlock | SharedCallToActionBlock | CardsBlock | TestimonialsBlock | PeopleBlock | ContactPointsBlock | RelatedPagesBlock | ListingBlock;

/** Divides a long text; appears in the table of contents. */
export type HeadingBlock = {
  __typename?: 'HeadingBlock';
  /** Heading. */
  title?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One or more paragraphs, with lists and links. */
export type ParagraphBlock = {
  __typename?: 'ParagraphBlock';
  /** Text. */
  text?: Maybe<RichText>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Formatted text. Links to pages and documents are resolved; links to what is not visible are plain text. */
export type RichText = {
  __typename?: 'RichText';
  /** Ready to embed. */
  html: Scalars['HTML']['output'];
  /** The same for front ends that render their own elements: a list of nodes with `type`, and `children`, `text`, `marks` or `href`. */
  tree: Scalars['JSON']['output'];
  /** The words alone, without formatting. */
  text: Scalars['String']['output'];
};

/** A sentence worth repeating, with its author. */
export type QuotationBlock = {
  __typename?: 'QuotationBlock';
  /** Quotation. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Who said it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Their role. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Source. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A note in a coloured box: a tip, a deadline, a condition not to miss. */
export type CalloutBlock = {
  __typename?: 'CalloutBlock';
  /** Tone. */
  tone?: Maybe<Tone>;
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called tone may say. */
export type Tone =
  /** Information. */
  | 'INFORMATION'
  /** Tip. */
  | 'TIP'
  /** Important. */
  | 'IMPORTANT'
  /** Good news. */
  | 'SUCCESS'
  /** Warning. */
  | 'WARNING'
  /** Urgent. */
  | 'URGENT';

/** An image across the text, with a caption. */
export type FigureBlock = {
  __typename?: 'FigureBlock';
  /** Image. */
  image?: Maybe<Image>;
  /** Caption. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Two to twenty-four images to look through, each with a caption. */
export type GalleryBlock = {
  __typename?: 'GalleryBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Images. */
  images: Array<FigureBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A recording from the media library, with its captions and transcript. */
export type RecordingBlock = {
  __typename?: 'RecordingBlock';
  /** Audio or video. */
  recording?: Maybe<MediaFile>;
  /** Caption. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A recording to listen to or to watch, with what people need who cannot. */
export type MediaFile = {
  __typename?: 'MediaFile';
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where the file is. */
  url: Scalars['URL']['output'];
  /** Whether there is something to see. */
  isVideo: Scalars['Boolean']['output'];
  /** How long it is, as ISO 8601 writes it: `PT45M`. */
  duration?: Maybe<Scalars['String']['output']>;
  /** Captions as a WebVTT file. */
  captionsUrl?: Maybe<Scalars['URL']['output']>;
  /** What is said and shown, in words. */
  transcript?: Maybe<Scalars['String']['output']>;
  /** A picture to show before it starts. */
  poster?: Maybe<Image>;
  /** Whom to name beside it. */
  credit?: Maybe<Scalars['String']['output']>;
};

/** A video of YouTube, Vimeo or another platform; loads when the reader agrees. */
export type RemoteVideoBlock = {
  __typename?: 'RemoteVideoBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Address of the video. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Caption. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Titles that open a text each; for frequent questions and long conditions. */
export type AccordionBlock = {
  __typename?: 'AccordionBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Questions and answers. */
  isFaq?: Maybe<Scalars['Boolean']['output']>;
  /** Sections. */
  sections: Array<AccordionSectionBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A title that opens a text. */
export type AccordionSectionBlock = {
  __typename?: 'AccordionSectionBlock';
  /** Title or question. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text or answer. */
  text?: Maybe<RichText>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Numbered steps of a procedure, such as how to apply. */
export type StepsBlock = {
  __typename?: 'StepsBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Steps. */
  steps: Array<StepBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One step of several. */
export type StepBlock = {
  __typename?: 'StepBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Milestones of a project or a strategy, the earliest first. */
export type TimelineBlock = {
  __typename?: 'TimelineBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Milestones. */
  milestones: Array<MilestoneBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Something that happened or will happen at a time. */
export type MilestoneBlock = {
  __typename?: 'MilestoneBlock';
  /** When. */
  moment?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A table of text, numbers or countries, with its source. */
export type TableBlock = {
  __typename?: 'TableBlock';
  /** Table. */
  table?: Maybe<Table>;
  /** Source. */
  source?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A table with a heading for each column. */
export type Table = {
  __typename?: 'Table';
  /** What the table shows. */
  caption?: Maybe<Scalars['String']['output']>;
  /** The heading of each column. */
  headings: Array<Scalars['String']['output']>;
  /** The rows, from top to bottom. */
  rows: Array<TableRow>;
};

/** One row of a table. */
export type TableRow = {
  __typename?: 'TableRow';
  /** Its cells, one for each heading. */
  cells: Array<TableCell>;
};

/** One cell of a table. */
export type TableCell = {
  __typename?: 'TableCell';
  /** What it says; empty when there is nothing. */
  text: Scalars['String']['output'];
  /** Its number, in a column of numbers. */
  number?: Maybe<Scalars['Float']['output']>;
  /** Its term, in a column of terms. */
  term?: Maybe<Term>;
};

/** One to six large numbers, each with period and source. */
export type KeyFiguresBlock = {
  __typename?: 'KeyFiguresBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Figures. */
  figures: Array<KeyFigureBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A large number with its meaning, period and source. */
export type KeyFigureBlock = {
  __typename?: 'KeyFigureBlock';
  /** Figure. */
  figure?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  label?: Maybe<Scalars['String']['output']>;
  /** Period. */
  period?: Maybe<Scalars['String']['output']>;
  /** Source. */
  source?: Maybe<Scalars['String']['output']>;
  /** Address of the source. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Files to download, each with its language. */
export type DocumentsBlock = {
  __typename?: 'DocumentsBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Documents. */
  documents: Array<DocumentOrLinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A file to download or a link to one. */
export type DocumentOrLinkBlock = {
  __typename?: 'DocumentOrLinkBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Document. */
  document?: Maybe<Document>;
  /** Address. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Language. */
  language?: Maybe<Term>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A file to download. */
export type Document = {
  __typename?: 'Document';
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where to download it. */
  url: Scalars['URL']['output'];
  /** Its size in bytes. */
  fileSize?: Maybe<Scalars['Int']['output']>;
  /** Its media type, such as `application/pdf`. */
  contentType?: Maybe<Scalars['String']['output']>;
  /** The ending of its name, such as `pdf`. */
  extension?: Maybe<Scalars['String']['output']>;
  /** The language of its text. */
  language?: Maybe<Term>;
  /** Whom to name beside it. */
  credit?: Maybe<Scalars['String']['output']>;
};

/** A button that leads to a page, a document or another website. */
export type ButtonBlock = {
  __typename?: 'ButtonBlock';
  /** Link. */
  link?: Maybe<LinkBlock>;
  /** Emphasis. */
  emphasis?: Maybe<Emphasis>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A link to a page of this site, a document or another website. */
export type LinkBlock = {
  __typename?: 'LinkBlock';
  /** Words of the link. */
  label?: Maybe<Scalars['String']['output']>;
  /** Page. */
  page?: Maybe<ContentCard>;
  /** Document. */
  document?: Maybe<Document>;
  /** Address. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called emphasis may say. */
export type Emphasis =
  /** The main action of the page. */
  | 'PRIMARY'
  /** One action among others. */
  | 'SECONDARY';

/** A title, a sentence and one or two links: asks readers to do something. */
export type CallToActionBlock = {
  __typename?: 'CallToActionBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Links. */
  links: Array<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A call to action from the list of those that several pages show. */
export type SharedCallToActionBlock = {
  __typename?: 'SharedCallToActionBlock';
  /** Call to action. */
  callToAction?: Maybe<CallToAction>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A request to readers that several pages show. */
export type CallToAction = {
  __typename?: 'CallToAction';
  /** Opaque and stable; names it in this language. */
  id: Scalars['ID']['output'];
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Image. */
  image?: Maybe<Image>;
  /** What the image shows, for people who cannot see it. Empty: the description of the image. */
  imageAlt?: Maybe<Scalars['String']['output']>;
  /** Say where it leads, never “click here”. */
  linkText?: Maybe<Scalars['String']['output']>;
  /** Page. */
  linkPage?: Maybe<ContentCard>;
  /** Only for other websites. */
  linkUrl?: Maybe<Scalars['URL']['output']>;
};

/** Boxes with image, title and link, beside each other. */
export type CardsBlock = {
  __typename?: 'CardsBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Cards. */
  cards: Array<CardBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A box with a title, a sentence, an image and a link. */
export type CardBlock = {
  __typename?: 'CardBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Subtitle. */
  subtitle?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Image. */
  image?: Maybe<Image>;
  /** Link. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One to three people in their own words. */
export type TestimonialsBlock = {
  __typename?: 'TestimonialsBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Testimonials. */
  testimonials: Array<TestimonialBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A person's own words, with name, role and photo. */
export type TestimonialBlock = {
  __typename?: 'TestimonialBlock';
  /** Quotation. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Person. */
  person?: Maybe<Person>;
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Job title. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Image. */
  image?: Maybe<Image>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Somebody who writes, speaks or answers questions. */
export type Person = {
  __typename?: 'Person';
  /** Opaque and stable; names it in this language. */
  id: Scalars['ID']['output'];
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Photo. */
  photo?: Maybe<Image>;
  /** Role. */
  role?: Maybe<Scalars['String']['output']>;
  /** Organisation. */
  organisation?: Maybe<ContentCard>;
  /** Country. */
  country?: Maybe<Term>;
  /** Biography. */
  bio?: Maybe<RichText>;
  /** Links. */
  links: Array<WebLinkBlock>;
};

/** A link to another website. */
export type WebLinkBlock = {
  __typename?: 'WebLinkBlock';
  /** Address. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Kind of link. */
  linkType?: Maybe<Term>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Persons with photo and role, beside each other. */
export type PeopleBlock = {
  __typename?: 'PeopleBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** People. */
  people: Array<Person>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Where to ask questions; kept in one list for all pages. */
export type ContactPointsBlock = {
  __typename?: 'ContactPointsBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Contact points. */
  contactPoints: Array<ContactPoint>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Where to ask: an office or team with its e-mail and telephone. */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** Opaque and stable; names it in this language. */
  id: Scalars['ID']['output'];
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** For example: questions about events. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** E-mail. */
  email?: Maybe<Scalars['String']['output']>;
  /** With the country code, for example +32 2 123 45 67. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** Contact form or page. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Country. */
  country?: Maybe<Term>;
};

/** Up to six pages to read next, picked by hand. */
export type RelatedPagesBlock = {
  __typename?: 'RelatedPagesBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Pages. */
  pages: Array<ContentCard>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** The newest content of the kinds and terms that you choose; keeps itself up to date. */
export type ListingBlock = {
  __typename?: 'ListingBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Kinds of content. */
  kinds: Array<ContentKind>;
  /** Types of article. */
  articleTypes: Array<Term>;
  /** Technologies. */
  technologies: Array<Term>;
  /** Skill levels. */
  skillLevels: Array<Term>;
  /** Countries. */
  countries: Array<Term>;
  /** Further filter. */
  filterQuery?: Maybe<Scalars['String']['output']>;
  /** Shown as. */
  viewMode?: Maybe<ViewMode>;
  /** How many. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** View-more link. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called view mode may say. */
export type ViewMode =
  /** Cards. */
  | 'CARDS'
  /** List. */
  | 'LIST'
  /** Calendar. */
  | 'CALENDAR'
  /** Map. */
  | 'MAP';

/** One block of a stream called authors. */
export type AuthorsBlock = NameBlock | PersonBlock;

/** An author who is not in the list of persons. */
export type NameBlock = {
  __typename?: 'NameBlock';
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** An author from the list of persons. */
export type PersonBlock = {
  __typename?: 'PersonBlock';
  /** Person. */
  person?: Maybe<Person>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A piece of news, an opinion or a brief. */
export type ArticlePage = Node & Content & {
  __typename?: 'ArticlePage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** News reports, an opinion argues, a brief explains a subject in depth. */
  articleType?: Maybe<Term>;
  /** Minutes, rounded up, at the pace of an adult reader. */
  readingTime?: Maybe<Scalars['Int']['output']>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** A piece of news, an opinion or a brief. */
export type ArticlePageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of text that belongs to no list. */
export type BasicPage = Node & Content & {
  __typename?: 'BasicPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Body. */
  body: Array<BodyBlock>;
};


/** A page of text that belongs to no list. */
export type BasicPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One role; its name is the title of the page. */
export type CareerPage = Node & Content & {
  __typename?: 'CareerPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** The address of the occupation in ESCO, for example http://data.europa.eu/esco/occupation/… . */
  occupationUri?: Maybe<Scalars['URL']['output']>;
  /** The preferred English name in ESCO. */
  occupationLabel?: Maybe<Scalars['String']['output']>;
  /** What people in this role do on an ordinary day. */
  tasks: Array<CareerTaskBlock>;
  /** Concepts of the European classification of skills. They make offers comparable across countries. */
  skills: Array<EscoSkillBlock>;
  /** Entry routes. */
  entryRoutes: Array<EntryRouteBlock>;
  /** Salary from. */
  salaryMinimum?: Maybe<Scalars['Float']['output']>;
  /** Salary to. */
  salaryMaximum?: Maybe<Scalars['Float']['output']>;
  /** Currency. */
  salaryCurrency?: Maybe<SalaryCurrency>;
  /** Period. */
  salaryPeriod?: Maybe<SalaryPeriod>;
  /** Role models. */
  testimonials: Array<RoleModelBlock>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One role; its name is the title of the page. */
export type CareerPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that people in this role do. */
export type CareerTaskBlock = {
  __typename?: 'CareerTaskBlock';
  /** Task. */
  title?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A skill of the European classification of skills, competences and occupations. */
export type EscoSkillBlock = {
  __typename?: 'EscoSkillBlock';
  /** Address of the concept. */
  uri?: Maybe<Scalars['URL']['output']>;
  /** Name. */
  label?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A training offer, learning path or certification that leads to this role. */
export type EntryRouteBlock = {
  __typename?: 'EntryRouteBlock';
  /** Training, learning path or certification. */
  item?: Maybe<ContentCard>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called salary currency may say. */
export type SalaryCurrency =
  /** EUR. */
  | 'EUR'
  /** BAM. */
  | 'BAM'
  /** BGN. */
  | 'BGN'
  /** CHF. */
  | 'CHF'
  /** CZK. */
  | 'CZK'
  /** DKK. */
  | 'DKK'
  /** GBP. */
  | 'GBP'
  /** HUF. */
  | 'HUF'
  /** ISK. */
  | 'ISK'
  /** MDL. */
  | 'MDL'
  /** MKD. */
  | 'MKD'
  /** NOK. */
  | 'NOK'
  /** PLN. */
  | 'PLN'
  /** RON. */
  | 'RON'
  /** RSD. */
  | 'RSD'
  /** SEK. */
  | 'SEK'
  /** TRY. */
  | 'TRY'
  /** UAH. */
  | 'UAH'
  /** USD. */
  | 'USD';

/** What a field called salary period may say. */
export type SalaryPeriod =
  /** Per hour. */
  | 'HOUR'
  /** Per month. */
  | 'MONTH'
  /** Per year. */
  | 'YEAR';

/** Somebody in this role, in their own words. */
export type RoleModelBlock = {
  __typename?: 'RoleModelBlock';
  /** Person. */
  person?: Maybe<Person>;
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Photo. */
  image?: Maybe<Image>;
  /** Quote. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Video. */
  videoUrl?: Maybe<Scalars['URL']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One certification and how to obtain it. */
export type CertificationPage = Node & Content & {
  __typename?: 'CertificationPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** That it is built on. */
  framework?: Maybe<Framework>;
  /** Level of the European Qualifications Framework. */
  eqfLevel?: Maybe<Term>;
  /** How the test is taken. */
  modeOfLearning: Array<Term>;
  /** How long the certificate counts, for example P3Y. Empty: for ever. */
  validity?: Maybe<Scalars['String']['output']>;
  /** Price. */
  price?: Maybe<Money>;
  /** Is free. */
  isFree?: Maybe<Scalars['Boolean']['output']>;
  /** Where employers check a certificate. */
  verificationUrl?: Maybe<Scalars['URL']['output']>;
  /** Credential type. */
  credentialType?: Maybe<Term>;
  /** As a file for the Europass wallet. */
  issuesDigitalCredentials?: Maybe<Scalars['Boolean']['output']>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One certification and how to obtain it. */
export type CertificationPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a field called framework may say. */
export type Framework =
  /** DigComp. */
  | 'DIGCOMP'
  /** E-CF. */
  | 'E_CF'
  /** ECSF. */
  | 'ECSF'
  /** Of a vendor. */
  | 'VENDOR'
  /** ESCO. */
  | 'ESCO';

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** The amount, in the main unit of the currency. */
  amount: Scalars['Float']['output'];
  /** The code of the currency (ISO 4217). */
  currency: Scalars['String']['output'];
};

/** The coalition of one country. */
export type CoalitionPage = Node & Content & {
  __typename?: 'CoalitionPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** As it is called in its own country. */
  nativeName?: Maybe<Scalars['String']['output']>;
  /** Founding date. */
  founded?: Maybe<Scalars['Date']['output']>;
  /** Number of members. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Website. */
  website?: Maybe<Scalars['URL']['output']>;
  /** Priorities. */
  priorities?: Maybe<RichText>;
  /** Partners. */
  partnersDescription?: Maybe<RichText>;
  /** Languages of the coalition's own website. */
  localLanguages: Array<Term>;
  /** Best as SVG or PNG with a transparent background. */
  logo?: Maybe<Image>;
  /** Shown to readers: ask people before you name them. */
  contacts: Array<ContactsBlock>;
  /** Social links. */
  socialLinks: Array<SocialLinkBlock>;
  /** Components. */
  components: Array<ComponentsBlock>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
};


/** The coalition of one country. */
export type CoalitionPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One block of a stream called contacts. */
export type ContactsBlock = ContactBlock | PersonBlock;

/** A person to ask, with e-mail and link. Shown to readers. */
export type ContactBlock = {
  __typename?: 'ContactBlock';
  /** Contact person. */
  name?: Maybe<Scalars['String']['output']>;
  /** E-mail. */
  email?: Maybe<Scalars['String']['output']>;
  /** Link. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A page on a social network. */
export type SocialLinkBlock = {
  __typename?: 'SocialLinkBlock';
  /** Network. */
  network?: Maybe<Network>;
  /** Address. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called network may say. */
export type Network =
  /** Facebook. */
  | 'FACEBOOK'
  /** Instagram. */
  | 'INSTAGRAM'
  /** LinkedIn. */
  | 'LINKEDIN'
  /** Mastodon. */
  | 'MASTODON'
  /** Bluesky. */
  | 'BLUESKY'
  /** X. */
  | 'X'
  /** YouTube. */
  | 'YOUTUBE'
  /** E-mail list. */
  | 'EMAIL'
  /** Other. */
  | 'OTHER';

/** One block of a stream called components. */
export type ComponentsBlock = TopBannerBlock | BannerTopImageBlock | SmallBannerBlock | CallToActionBannerBlock | HeadingBlock | ParagraphBlock | FigureBlock | RemoteVideoBlock | ListingBlock | HighlightedListingBlock | RelatedPagesBlock | StoriesBlock | CardsBlock | GroupedCardsBlock | InfoCardsBlock | BlankCardsBlock | TestimonialsBlock | KeyFiguresBlock | AccordionBlock | MapBlock | EventsCommunityQuotesBlock | SocialMediaBlock | WidgetBlock | SharedCallToActionBlock;

/** A large banner at the top of the page, with up to two links. */
export type TopBannerBlock = {
  __typename?: 'TopBannerBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Image. */
  image?: Maybe<Image>;
  /** Links. */
  links: Array<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A banner below a wide image, with up to two links. */
export type BannerTopImageBlock = {
  __typename?: 'BannerTopImageBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Image. */
  image?: Maybe<Image>;
  /** Empty: the same image, cut to fit. */
  mobileImage?: Maybe<Image>;
  /** Links. */
  links: Array<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A narrow banner between two parts of the page. */
export type SmallBannerBlock = {
  __typename?: 'SmallBannerBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Link. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A banner with one link that asks readers to do something. */
export type CallToActionBannerBlock = {
  __typename?: 'CallToActionBannerBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Image. */
  image?: Maybe<Image>;
  /** Link. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One page shown large and up to three beside it, picked by hand. */
export type HighlightedListingBlock = {
  __typename?: 'HighlightedListingBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Featured page. */
  featuredPage?: Maybe<ContentCard>;
  /** Pages. */
  pages: Array<ContentCard>;
  /** View-more link. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** National highlights of up to three countries, with a link to the map. */
export type StoriesBlock = {
  __typename?: 'StoriesBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Stories. */
  stories: Array<StoryBlock>;
  /** Link to the map. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A highlight from one country, with the page that tells more. */
export type StoryBlock = {
  __typename?: 'StoryBlock';
  /** Country. */
  country?: Maybe<Term>;
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Page. */
  page?: Maybe<ContentCard>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Two groups of up to six cards, for two kinds of readers for example. */
export type GroupedCardsBlock = {
  __typename?: 'GroupedCardsBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Title of the left group. */
  leftTitle?: Maybe<Scalars['String']['output']>;
  /** Left group. */
  leftCards: Array<CardBlock>;
  /** Title of the right group. */
  rightTitle?: Maybe<Scalars['String']['output']>;
  /** Right group. */
  rightCards: Array<CardBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Up to six facts with a symbol each. */
export type InfoCardsBlock = {
  __typename?: 'InfoCardsBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Info cards. */
  infoCards: Array<InfoCardBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A fact with a symbol and, if you like, a link. */
export type InfoCardBlock = {
  __typename?: 'InfoCardBlock';
  /** Symbol. */
  symbol?: Maybe<Symbol>;
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Link. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called symbol may say. */
export type Symbol =
  /** Training. */
  | 'TRAINING'
  /** Job. */
  | 'JOB'
  /** Funding. */
  | 'FUNDING'
  /** Community. */
  | 'COMMUNITY'
  /** Event. */
  | 'EVENT'
  /** Document. */
  | 'DOCUMENT'
  /** Idea. */
  | 'IDEA'
  /** Map. */
  | 'MAP';

/** Up to six boxes with text alone. */
export type BlankCardsBlock = {
  __typename?: 'BlankCardsBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Blank cards. */
  blankCards: Array<BlankCardBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A box with text alone. */
export type BlankCardBlock = {
  __typename?: 'BlankCardBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** The map of Europe; colours and scores come from the indicator's data. */
export type MapBlock = {
  __typename?: 'MapBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Code of the indicator. */
  indicatorCode?: Maybe<Scalars['String']['output']>;
  /** Link to all countries. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** The next events beside up to three quotations and a link to the community. */
export type EventsCommunityQuotesBlock = {
  __typename?: 'EventsCommunityQuotesBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** How many events. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** Quotations. */
  testimonials: Array<TestimonialBlock>;
  /** Link to the community. */
  link?: Maybe<LinkBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Links to social networks and, if you like, the newest posts of a feed. */
export type SocialMediaBlock = {
  __typename?: 'SocialMediaBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Social links. */
  socialLinks: Array<SocialLinkBlock>;
  /** Address of a feed. */
  feedUrl?: Maybe<Scalars['URL']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Most popular content, or events and community. */
export type WidgetBlock = {
  __typename?: 'WidgetBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** What it shows. */
  widget?: Maybe<Widget>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called widget may say. */
export type Widget =
  /** Most popular content. */
  | 'MOST_POPULAR'
  /** Events and community. */
  | 'EVENTS_AND_COMMUNITY';

/** One country. Its score comes from an indicator and is never typed. */
export type CountryPage = Node & Content & {
  __typename?: 'CountryPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** The newest observation of this indicator for the country is the score on page and map. */
  headlineIndicator?: Maybe<Indicator>;
  /** The newest value of the headline indicator for the country of the page. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Introduction to the score. */
  scoreIntroduction?: Maybe<RichText>;
  /** Title on the map. */
  mapTitle?: Maybe<Scalars['String']['output']>;
  /** Tooltip on the map. */
  mapTooltip?: Maybe<RichText>;
  /** Description on the map. */
  mapBody?: Maybe<RichText>;
  /** Components. */
  components: Array<ComponentsBlock>;
  /** Body. */
  body: Array<BodyBlock>;
};


/** One country. Its score comes from an indicator and is never typed. */
export type CountryPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that is measured, with its figures. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Its code, by which it is asked for. */
  code: Scalars['String']['output'];
  /** What is measured, in the served language. */
  name: Scalars['String']['output'];
  /** The unit of its figures. */
  unit: Scalars['String']['output'];
  /** How it is defined. */
  definition?: Maybe<RichText>;
  /** The data set that it usually comes from. */
  dataset?: Maybe<Dataset>;
  /** Where to read more about it. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** The figure that the union wants to reach. */
  targetValue?: Maybe<Scalars['Float']['output']>;
  /** By when. */
  targetYear?: Maybe<Scalars['Int']['output']>;
  /** The parts of the population that it is measured for. */
  breakdowns: Array<Breakdown>;
  /** Its verified figures, by country and period. */
  observations: Array<Observation>;
};

/** A published table that figures come from. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Its code at the source. */
  key: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Who publishes it. */
  source: Scalars['String']['output'];
  /** Where it is published. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Under which licence it may be used. */
  licence?: Maybe<Term>;
  /** When it was last read from the source. */
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A part of the population that an indicator is also measured for. */
export type Breakdown = {
  __typename?: 'Breakdown';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
};

/** One figure: in a country, for a period, from a source. */
export type Observation = {
  __typename?: 'Observation';
  /** The country; the European Union for the whole union. */
  country: Term;
  /** The period, for example 2024 or 2024-Q1. */
  period: Scalars['String']['output'];
  /** The year in which the period ends. */
  year: Scalars['Int']['output'];
  /** For whom; null for everybody. */
  breakdown?: Maybe<Breakdown>;
  /** The figure, in the unit of the indicator; null where there is none. */
  value?: Maybe<Scalars['Float']['output']>;
  /** What to know of it. */
  flag?: Maybe<ObservationFlag>;
  /** Where it was read. */
  dataset: Dataset;
  /** When it was read. */
  retrievedAt: Scalars['DateTime']['output'];
};

/** What to know of a figure before it is used. */
export type ObservationFlag =
  /** No figure. */
  | 'MISSING'
  /** Provisional. */
  | 'PROVISIONAL'
  /** Estimated. */
  | 'ESTIMATED'
  /** Break in the series. */
  | 'BREAK'
  /** Low reliability. */
  | 'UNRELIABLE'
  /** Confidential. */
  | 'CONFIDENTIAL'
  /** Definition differs. */
  | 'DEFINITION_DIFFERS'
  /** Forecast. */
  | 'FORECAST';

/** One event. Sessions are its agenda. */
export type EventPage = Node & Content & {
  __typename?: 'EventPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Start. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** End. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The zone in which start and end are shown to readers, for example Europe/Lisbon. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** From the European Union's list of public events. */
  eventType?: Maybe<Term>;
  /** Event setting. */
  eventSetting: Array<Term>;
  /** Status. */
  eventStatus?: Maybe<EventStatus>;
  /** Locations. */
  locations: Array<AddressBlock>;
  /** Required when the event is virtual or blended. */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  /** Registration link. */
  registrationUrl?: Maybe<Scalars['URL']['output']>;
  /** Registration deadline. */
  registrationDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number of places. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Price. */
  price?: Maybe<Money>;
  /** Is free. */
  isFree?: Maybe<Scalars['Boolean']['output']>;
  /** Contact e-mail. */
  contactEmail?: Maybe<Scalars['String']['output']>;
  /** A recurrence rule as calendars write it, for example FREQ=WEEKLY;COUNT=6. */
  recurrence?: Maybe<Scalars['String']['output']>;
  /** Agenda. */
  agenda?: Maybe<RichText>;
  /** Sessions. */
  sessions: Array<SessionBlock>;
  /** Speakers. */
  speakers: Array<PersonBlock>;
  /** Documents and recordings. */
  documents: Array<DocumentOrLinkBlock>;
  /** Accessibility notes. */
  accessibility?: Maybe<RichText>;
  /** Has ended. */
  hasEnded?: Maybe<Scalars['Boolean']['output']>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One event. Sessions are its agenda. */
export type EventPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a field called event status may say. */
export type EventStatus =
  /** Scheduled. */
  | 'SCHEDULED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Postponed. */
  | 'POSTPONED'
  /** Moved online. */
  | 'MOVED_ONLINE';

/** A place, with its address and position. */
export type AddressBlock = {
  __typename?: 'AddressBlock';
  /** Name of the place. */
  name?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  street?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Town. */
  locality?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Term>;
  /** Latitude. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A talk, workshop or break of the event. */
export type SessionBlock = {
  __typename?: 'SessionBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Start. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** End. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Room. */
  room?: Maybe<Scalars['String']['output']>;
  /** Description. */
  description?: Maybe<RichText>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One call, from its opening to its last cut-off. */
export type FundingPage = Node & Content & {
  __typename?: 'FundingPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Form of funding. */
  formOfFunding?: Maybe<Term>;
  /** Opening date. */
  openingDate?: Maybe<Scalars['Date']['output']>;
  /** The last day for applications. Shown to readers. */
  applicationDeadline?: Maybe<Scalars['Date']['output']>;
  /** If the call collects applications several times. */
  cutoffs: Array<CutoffBlock>;
  /** Call status. */
  callStatus?: Maybe<Scalars['String']['output']>;
  /** For example Digital Europe or Erasmus+. */
  programme?: Maybe<Scalars['String']['output']>;
  /** As the funding portal writes it. */
  callIdentifier?: Maybe<Scalars['String']['output']>;
  /** Total budget. */
  totalBudget?: Maybe<Money>;
  /** Grant minimum. */
  grantMinimum?: Maybe<Money>;
  /** Grant maximum. */
  grantMaximum?: Maybe<Money>;
  /** Co-financing rate in %. */
  cofinancingRate?: Maybe<Scalars['Float']['output']>;
  /** Whose organisations may apply. */
  eligibleCountries: Array<Term>;
  /** Financing intermediaries. */
  financingIntermediaries: Array<IntermediaryBlock>;
  /** Beneficiaries. */
  beneficiaries: Array<ParagraphBlock>;
  /** Financing conditions. */
  financingConditions: Array<ParagraphBlock>;
  /** Link to the call. */
  callUrl?: Maybe<Scalars['URL']['output']>;
  /** Link to the submission. */
  submissionUrl?: Maybe<Scalars['URL']['output']>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One call, from its opening to its last cut-off. */
export type FundingPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A moment until which applications are collected; a call may have several. */
export type CutoffBlock = {
  __typename?: 'CutoffBlock';
  /** Date and time. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Time zone. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Name. */
  label?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A bank, fund or agency through which the money is paid. */
export type IntermediaryBlock = {
  __typename?: 'IntermediaryBlock';
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One good practice, told from problem to lessons learned. */
export type GoodPracticePage = Node & Content & {
  __typename?: 'GoodPracticePage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Start. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** End. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The zone in which start and end are shown to readers, for example Europe/Lisbon. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Type of funding. */
  typeOfFunding?: Maybe<Term>;
  /** Budget. */
  budget?: Maybe<Money>;
  /** What was wrong, and for whom. */
  problem?: Maybe<RichText>;
  /** What was done. */
  solution?: Maybe<RichText>;
  /** What came of it. */
  results?: Maybe<RichText>;
  /** Lessons learned. */
  lessonsLearned?: Maybe<RichText>;
  /** What others need in order to do the same elsewhere. */
  transferability?: Maybe<RichText>;
  /** Measured impact. */
  impactFigures: Array<MeasuredFigureBlock>;
  /** Awards. */
  awards: Array<AwardBlock>;
  /** Documents. */
  documents: Array<DocumentOrLinkBlock>;
  /** Audio. */
  audioFiles: Array<AudioFileBlock>;
  /** Video. */
  videoFiles: Array<VideoFileBlock>;
  /** Still images. */
  galleryImages: Array<GalleryImageBlock>;
  /** Shown to readers: ask people before you name them. */
  contacts: Array<ContactsBlock>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One good practice, told from problem to lessons learned. */
export type GoodPracticePageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A number with its unit, such as people reached. */
export type MeasuredFigureBlock = {
  __typename?: 'MeasuredFigureBlock';
  /** Number. */
  number?: Maybe<Scalars['Float']['output']>;
  /** Unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  label?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A prize, its year, and whether it was won. */
export type AwardBlock = {
  __typename?: 'AwardBlock';
  /** Prize. */
  name?: Maybe<Scalars['String']['output']>;
  /** Year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** Result. */
  result?: Maybe<Result>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called result may say. */
export type Result =
  /** Winner. */
  | 'WINNER'
  /** Finalist. */
  | 'FINALIST';

/** A recording of the media library to listen to. */
export type AudioFileBlock = {
  __typename?: 'AudioFileBlock';
  /** Audio. */
  recording?: Maybe<MediaFile>;
  /** Caption. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A recording of the media library to watch. */
export type VideoFileBlock = {
  __typename?: 'VideoFileBlock';
  /** Video. */
  recording?: Maybe<MediaFile>;
  /** Caption. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A picture with alternative text and caption. */
export type GalleryImageBlock = {
  __typename?: 'GalleryImageBlock';
  /** Image. */
  image?: Maybe<Image>;
  /** Caption. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** The front page of a site in one language. */
export type HomePage = Node & Content & {
  __typename?: 'HomePage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Components. */
  components: Array<ComponentsBlock>;
};


/** The front page of a site in one language. */
export type HomePageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A story told with the numbers of the indicators that it names. */
export type IndicatorPage = Node & Content & {
  __typename?: 'IndicatorPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** That the story is about. */
  keyFigures: Array<Indicator>;
  /** Covered from. */
  coveredFrom?: Maybe<Scalars['Date']['output']>;
  /** Covered until. */
  coveredUntil?: Maybe<Scalars['Date']['output']>;
  /** How the numbers were collected, and what they leave out. */
  methodology?: Maybe<RichText>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
};


/** A story told with the numbers of the indicators that it names. */
export type IndicatorPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One initiative; the geographical sphere tells European from national ones. */
export type InitiativePage = Node & Content & {
  __typename?: 'InitiativePage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Empty: unknown. */
  initiativeStatus?: Maybe<InitiativeStatus>;
  /** Start. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** End. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** What the initiative wants to reach. */
  targetFigures: Array<MeasuredFigureBlock>;
  /** Budget. */
  budget?: Maybe<Money>;
  /** Social links. */
  socialLinks: Array<SocialLinkBlock>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One initiative; the geographical sphere tells European from national ones. */
export type InitiativePageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a field called initiative status may say. */
export type InitiativeStatus =
  /** Planned. */
  | 'PLANNED'
  /** Running. */
  | 'RUNNING'
  /** Ended. */
  | 'ENDED';

/** One vacancy; it leaves the lists when nobody can apply any more. */
export type JobPage = Node & Content & {
  __typename?: 'JobPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Kind. */
  jobKind?: Maybe<JobKind>;
  /** Remote work. */
  remoteMode?: Maybe<RemoteMode>;
  /** Employment type. */
  employmentTypes: Array<Term>;
  /** Date posted. */
  datePosted?: Maybe<Scalars['Date']['output']>;
  /** Until when people can apply. Then it leaves the lists. */
  validThrough?: Maybe<Scalars['DateTime']['output']>;
  /** Start of work. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** For example PT45M for 45 minutes, PT6H for 6 hours, P3M for 3 months. */
  duration?: Maybe<Scalars['String']['output']>;
  /** Locations. */
  locations: Array<AddressBlock>;
  /** Salary from. */
  salaryMinimum?: Maybe<Scalars['Float']['output']>;
  /** Salary to. */
  salaryMaximum?: Maybe<Scalars['Float']['output']>;
  /** Currency. */
  salaryCurrency?: Maybe<SalaryCurrency>;
  /** Period. */
  salaryPeriod?: Maybe<SalaryPeriod>;
  /** For example: €500 a month for travel. */
  allowance?: Maybe<Scalars['String']['output']>;
  /** The address of the occupation in ESCO, for example http://data.europa.eu/esco/occupation/… . */
  occupationUri?: Maybe<Scalars['URL']['output']>;
  /** The preferred English name in ESCO. */
  occupationLabel?: Maybe<Scalars['String']['output']>;
  /** Concepts of the European classification of skills. They make offers comparable across countries. */
  skills: Array<EscoSkillBlock>;
  /** Level of the European Qualifications Framework that is asked for. */
  eqfLevel?: Maybe<Term>;
  /** Application link. */
  applicationUrl?: Maybe<Scalars['URL']['output']>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One vacancy; it leaves the lists when nobody can apply any more. */
export type JobPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a field called job kind may say. */
export type JobKind =
  /** Job. */
  | 'JOB'
  /** Traineeship. */
  | 'TRAINEESHIP'
  /** Apprenticeship. */
  | 'APPRENTICESHIP'
  /** Volunteering. */
  | 'VOLUNTEERING';

/** What a field called remote mode may say. */
export type RemoteMode =
  /** On site. */
  | 'ON_SITE'
  /** Hybrid. */
  | 'HYBRID'
  /** Remote. */
  | 'REMOTE';

/** The entrance of a section or a campaign. */
export type LandingPage = Node & Content & {
  __typename?: 'LandingPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Components. */
  components: Array<ComponentsBlock>;
  /** The section of the site whose colour the header takes. */
  siteSection?: Maybe<Term>;
  /** Invites readers to suggest an item. */
  showProposalLink?: Maybe<Scalars['Boolean']['output']>;
};


/** The entrance of a section or a campaign. */
export type LandingPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something to learn from, here or behind a link. */
export type LearningContentPage = Node & Content & {
  __typename?: 'LearningContentPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Learning content type. */
  learningContentType: Array<Term>;
  /** For example PT45M for 45 minutes, PT6H for 6 hours, P3M for 3 months. */
  duration?: Maybe<Scalars['String']['output']>;
  /** Concepts of the European classification of skills. They make offers comparable across countries. */
  skills: Array<EscoSkillBlock>;
  /** Under which others may use it again, for example CC BY 4.0. Empty: unknown. */
  licence?: Maybe<Term>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
};


/** Something to learn from, here or behind a link. */
export type LearningContentPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Two ordered lists of materials: to begin with, and to go on with. */
export type LearningPathPage = Node & Content & {
  __typename?: 'LearningPathPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** At most eight, in the order in which they are best taken. */
  introductoryMaterials: Array<LearningMaterialBlock>;
  /** At most eight, for people who have finished the introduction. */
  advancedMaterials: Array<LearningMaterialBlock>;
  /** What you will learn. */
  summaryOfOutcomes?: Maybe<RichText>;
  /** For example PT45M for 45 minutes, PT6H for 6 hours, P3M for 3 months. */
  duration?: Maybe<Scalars['String']['output']>;
  /** Open to everyone, online, without limit. */
  isMooc?: Maybe<Scalars['Boolean']['output']>;
  /** Under which others may use it again, for example CC BY 4.0. Empty: unknown. */
  licence?: Maybe<Term>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
};


/** Two ordered lists of materials: to begin with, and to go on with. */
export type LearningPathPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A resource, learning content, publication or training offer, with a word on why it is here. */
export type LearningMaterialBlock = {
  __typename?: 'LearningMaterialBlock';
  /** Material. */
  item?: Maybe<ContentCard>;
  /** Why it is here. */
  context?: Maybe<RichText>;
  /** Business or IT. */
  audience?: Maybe<Term>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A saved search as a page; items of its kinds are its children. */
export type ListingPage = Node & Content & {
  __typename?: 'ListingPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Introduction. */
  body: Array<BodyBlock>;
  /** Which kinds of items the listing shows. Empty: all. */
  contentTypes: Array<Term>;
  /** Only items about one of these technologies. Empty: all. */
  listedTechnologies: Array<Term>;
  /** The part of a search address after the question mark, for example countries=PRT&sort=newest. */
  filterString?: Maybe<Scalars['String']['output']>;
};


/** A saved search as a page; items of its kinds are its children. */
export type ListingPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One issue of the Digital Skills and Jobs Digest. */
export type NewsletterPage = Node & Content & {
  __typename?: 'NewsletterPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Issue number. */
  issueNumber?: Maybe<Scalars['Int']['output']>;
  /** The day on which the issue goes out. */
  issueDate?: Maybe<Scalars['Date']['output']>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Items of the site that the issue points to, in this order. */
  featuredItems: Array<FeaturedItemBlock>;
};


/** One issue of the Digital Skills and Jobs Digest. */
export type NewsletterPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of this site, with a word on why it is worth reading. */
export type FeaturedItemBlock = {
  __typename?: 'FeaturedItemBlock';
  /** Item. */
  item?: Maybe<ContentCard>;
  /** Why it is worth reading. */
  label?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One organisation, found again by its identifiers. */
export type OrganisationPage = Node & Content & {
  __typename?: 'OrganisationPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** A registered organisation has members here and needs category, sphere, town, logo and contact. */
  organisationKind?: Maybe<OrganisationKind>;
  /** Organisation category. */
  organisationCategory: Array<Term>;
  /** Legal names. */
  legalNames: Array<LegalNameBlock>;
  /** Imports recognise the organisation by these before they look at its name. */
  identifiers: Array<IdentifierBlock>;
  /** Locations. */
  locations: Array<AddressBlock>;
  /** Town. */
  town?: Maybe<Scalars['String']['output']>;
  /** Best as SVG or PNG with a transparent background. */
  logo?: Maybe<Image>;
  /** Shown to readers: ask people before you name them. */
  contacts: Array<ContactsBlock>;
  /** Social links. */
  socialLinks: Array<SocialLinkBlock>;
  /** Member of a national coalition. */
  isCoalitionMember?: Maybe<Scalars['Boolean']['output']>;
  /** Endorses the charter of the Coalition. */
  endorsesCharter?: Maybe<Scalars['Boolean']['output']>;
  /** In which the organisation operates (NACE). */
  targetSector: Array<Term>;
  /** Role. */
  organisationRole: Array<Term>;
  /** Number of employees. */
  numberOfEmployees?: Maybe<Term>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One organisation, found again by its identifiers. */
export type OrganisationPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a field called organisation kind may say. */
export type OrganisationKind =
  /** Described by editors. */
  | 'EDITORIAL'
  /** Registered by its members. */
  | 'REGISTERED';

/** The name under which the organisation is registered. */
export type LegalNameBlock = {
  __typename?: 'LegalNameBlock';
  /** Legal name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** By which imports recognise the organisation, before its name. */
export type IdentifierBlock = {
  __typename?: 'IdentifierBlock';
  /** Kind. */
  scheme?: Maybe<Scheme>;
  /** Identifier. */
  value?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called scheme may say. */
export type Scheme =
  /** Participant identification code (EU funding). */
  | 'PIC'
  /** VAT number. */
  | 'VAT'
  /** National register. */
  | 'REGISTER'
  /** EU transparency register. */
  | 'TRANSPARENCY'
  /** ROR. */
  | 'ROR'
  /** Address of the website. */
  | 'WEBSITE'
  /** Other. */
  | 'OTHER';

/** One publication, with its files and the figures it gives. */
export type PublicationPage = Node & Content & {
  __typename?: 'PublicationPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Publication type. */
  publicationType: Array<Term>;
  /** When the publication itself came out. */
  publicationDate?: Maybe<Scalars['Date']['output']>;
  /** DOI. */
  doi?: Maybe<Scalars['String']['output']>;
  /** ISBN. */
  isbn?: Maybe<Scalars['String']['output']>;
  /** Files. */
  documents: Array<DocumentOrLinkBlock>;
  /** Indicators that the publication gives numbers for. */
  keyFigures: Array<Indicator>;
  /** Covered from. */
  coveredFrom?: Maybe<Scalars['Date']['output']>;
  /** Covered until. */
  coveredUntil?: Maybe<Scalars['Date']['output']>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One publication, with its files and the figures it gives. */
export type PublicationPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One resource, with its files. */
export type ResourcePage = Node & Content & {
  __typename?: 'ResourcePage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Skills resource type. */
  skillsResourceType?: Maybe<Term>;
  /** The framework it follows, in words. Prefer the list of framework concepts below. */
  topologyOfCompetence?: Maybe<Scalars['String']['output']>;
  /** Competence frameworks. */
  competenceFrameworks: Array<FrameworkConceptBlock>;
  /** How it was made and how it is meant to be used. */
  methodology?: Maybe<RichText>;
  /** File for download. */
  mainDocument?: Maybe<Document>;
  /** Language of the file. */
  mainDocumentLanguage?: Maybe<Term>;
  /** Supporting documents. */
  documents: Array<DocumentOrLinkBlock>;
  /** Version. */
  version?: Maybe<Scalars['String']['output']>;
  /** When the resource itself came out. */
  publicationDate?: Maybe<Scalars['Date']['output']>;
  /** Under which others may use it again, for example CC BY 4.0. Empty: unknown. */
  licence?: Maybe<Term>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One resource, with its files. */
export type ResourcePageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A competence, skill or role of DigComp, e-CF, ECSF or ESCO. */
export type FrameworkConceptBlock = {
  __typename?: 'FrameworkConceptBlock';
  /** Framework. */
  framework?: Maybe<Framework>;
  /** Address of the concept. */
  uri?: Maybe<Scalars['URL']['output']>;
  /** Name. */
  label?: Maybe<Scalars['String']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One strategy of a country or region. */
export type StrategyPage = Node & Content & {
  __typename?: 'StrategyPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** For example: 2024–2030, review in 2027. */
  timelineRoadmap?: Maybe<Scalars['String']['output']>;
  /** Latest update of the strategy. */
  latestUpdate?: Maybe<Scalars['Date']['output']>;
  /** How much money there is, and where it comes from. */
  budgetDescription?: Maybe<RichText>;
  /** State of play. */
  stateOfPlay?: Maybe<RichText>;
  /** Who takes part, and how. */
  stakeholderInvolvement?: Maybe<RichText>;
  /** File for download. */
  mainDocument?: Maybe<Document>;
  /** Language of the file. */
  mainDocumentLanguage?: Maybe<Term>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One strategy of a country or region. */
export type StrategyPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One offer of training; its runs are the times at which it is given. */
export type TrainingPage = Node & Content & {
  __typename?: 'TrainingPage';
  /** Opaque and stable; names the item in this language. */
  id: Scalars['ID']['output'];
  /** The same for all language versions of the item. */
  translationKey: Scalars['ID']['output'];
  /** What it is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** One or two sentences; empty when there are none. */
  summary: Scalars['String']['output'];
  /** Its path on its site, with the language: `/en/latest/…`. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
  /** Where the text of this language version came from. */
  translationOrigin: TranslationOrigin;
  /** Its live language versions, this one included. */
  translations: Array<TranslationLink>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When readers last got a new state of it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The image above it. */
  image?: Maybe<Image>;
  /** The terms of its “… details” box. */
  classification: Classification;
  /** What search engines and social media are told. */
  seo: Seo;
  /** The way from the home page down to it, itself last. */
  breadcrumbs: Array<Breadcrumb>;
  /** What to read next: picked by hand first, then by shared terms. */
  related: Array<ContentCard>;
  /** schema.org JSON-LD, escaped so that it can stand in a `script` element. */
  structuredData: Scalars['String']['output'];
  /** Whether it is a draft; only ever in an answer of `preview`. */
  isPreview: Scalars['Boolean']['output'];
  /** Typology of training opportunities. */
  typologyOfTraining?: Maybe<Term>;
  /** Learning activity. */
  learningActivity?: Maybe<Term>;
  /** Online, on site, blended …. */
  modeOfLearning: Array<Term>;
  /** Training duration. */
  trainingDuration?: Maybe<Term>;
  /** For example PT45M for 45 minutes, PT6H for 6 hours, P3M for 3 months. */
  duration?: Maybe<Scalars['String']['output']>;
  /** Hours per week. */
  hoursPerWeek?: Maybe<Scalars['Float']['output']>;
  /** Full time or part time. */
  learningSchedule?: Maybe<Term>;
  /** Learners start and finish when they like. */
  isSelfPaced?: Maybe<Scalars['Boolean']['output']>;
  /** Only where no run is known. Runs say more. */
  trainingStartYear?: Maybe<Scalars['Int']['output']>;
  /** The times at which the course is given. Dates and prices are the same in all languages. */
  runs: Array<CourseRunBlock>;
  /** If it is the same for all runs. */
  applicationDeadline?: Maybe<Scalars['Date']['output']>;
  /** Price. */
  price?: Maybe<Money>;
  /** Free of charge as a whole, or in every run that names a price. */
  isFree?: Maybe<Scalars['Boolean']['output']>;
  /** Provider link. */
  providerUrl?: Maybe<Scalars['URL']['output']>;
  /** Information link. */
  informationUrl?: Maybe<Scalars['URL']['output']>;
  /** Where people sign up, if not on the information page. */
  enrolmentUrl?: Maybe<Scalars['URL']['output']>;
  /** Where an online course runs, for example EU Academy. */
  platformName?: Maybe<Scalars['String']['output']>;
  /** Modules. */
  modules: Array<LearningModuleBlock>;
  /** Learning outcomes. */
  learningOutcomes: Array<LearningOutcomeBlock>;
  /** Concepts of the European classification of skills. They make offers comparable across countries. */
  skills: Array<EscoSkillBlock>;
  /** DigComp competences. */
  competences: Array<CompetenceBlock>;
  /** Prerequisites. */
  prerequisites?: Maybe<RichText>;
  /** Accessibility. */
  accessibility?: Maybe<RichText>;
  /** Level of the European Qualifications Framework. */
  eqfLevel?: Maybe<Term>;
  /** ECTS credits. */
  ectsCredits?: Maybe<Scalars['Float']['output']>;
  /** Assessment methods. */
  assessmentMethods: Array<Term>;
  /** Credential offered. */
  credentialOffered?: Maybe<Term>;
  /** The certification that the training leads to, if it has a page here. */
  certification?: Maybe<ContentCard>;
  /** Certificate is free of charge. */
  isCertificateFree?: Maybe<Scalars['Boolean']['output']>;
  /** A single offer, or a link to somebody's catalogue. */
  recordType?: Maybe<Term>;
  /** Under which others may use it again, for example CC BY 4.0. Empty: unknown. */
  licence?: Maybe<Term>;
  /** When the links were tried. */
  lastChecked?: Maybe<Scalars['Date']['output']>;
  /** Valid until. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Body. */
  body: Array<BodyBlock>;
  /** Website links. */
  websiteLinks: Array<WebLinkBlock>;
  /** Authors. */
  authors: Array<AuthorsBlock>;
  /** The identifier at the source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Publish in core platform. */
  publishInCore?: Maybe<Scalars['Boolean']['output']>;
  /** Shown to readers as the origin of the item. Its members may edit the item. */
  sourceCoalition?: Maybe<ContentCard>;
  /** The address of the original. */
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** Changed at the source. */
  sourceChanged?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted at the source. */
  sourceDeleted?: Maybe<Scalars['DateTime']['output']>;
};


/** One offer of training; its runs are the times at which it is given. */
export type TrainingPageRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One time that the course is given, with its dates, place and price. */
export type CourseRunBlock = {
  __typename?: 'CourseRunBlock';
  /** Start. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** End. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** Application deadline. */
  applicationDeadline?: Maybe<Scalars['Date']['output']>;
  /** Mode of learning. */
  mode?: Maybe<Term>;
  /** Location. */
  location?: Maybe<Scalars['String']['output']>;
  /** Online. */
  online?: Maybe<Scalars['Boolean']['output']>;
  /** Language. */
  language?: Maybe<Term>;
  /** Instructor. */
  instructor?: Maybe<Scalars['String']['output']>;
  /** Number of places. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Price. */
  priceAmount?: Maybe<Scalars['Float']['output']>;
  /** Currency. */
  priceCurrency?: Maybe<PriceCurrency>;
  /** Status. */
  status?: Maybe<Status>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What a field called price currency may say. */
export type PriceCurrency =
  /** EUR. */
  | 'EUR'
  /** BAM. */
  | 'BAM'
  /** BGN. */
  | 'BGN'
  /** CHF. */
  | 'CHF'
  /** CZK. */
  | 'CZK'
  /** DKK. */
  | 'DKK'
  /** GBP. */
  | 'GBP'
  /** HUF. */
  | 'HUF'
  /** ISK. */
  | 'ISK'
  /** MDL. */
  | 'MDL'
  /** MKD. */
  | 'MKD'
  /** NOK. */
  | 'NOK'
  /** PLN. */
  | 'PLN'
  /** RON. */
  | 'RON'
  /** RSD. */
  | 'RSD'
  /** SEK. */
  | 'SEK'
  /** TRY. */
  | 'TRY'
  /** UAH. */
  | 'UAH'
  /** USD. */
  | 'USD';

/** What a field called status may say. */
export type Status =
  /** Planned. */
  | 'PLANNED'
  /** Open for enrolment. */
  | 'OPEN'
  /** Full. */
  | 'FULL'
  /** Running. */
  | 'RUNNING'
  /** Ended. */
  | 'ENDED'
  /** Cancelled. */
  | 'CANCELLED';

/** One part of the course, in the order in which it is taken. */
export type LearningModuleBlock = {
  __typename?: 'LearningModuleBlock';
  /** Learning content. */
  item?: Maybe<ContentCard>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** What somebody knows or can do afterwards; needed for European digital credentials. */
export type LearningOutcomeBlock = {
  __typename?: 'LearningOutcomeBlock';
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Description. */
  text?: Maybe<RichText>;
  /** ESCO skills. */
  skills: Array<EscoSkillBlock>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** One of the 21 competences of DigComp, with the level that is reached. */
export type CompetenceBlock = {
  __typename?: 'CompetenceBlock';
  /** Competence. */
  competence?: Maybe<Term>;
  /** Proficiency level. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** Every root field is nullable: one that fails leaves the others standing. */
export type Query = {
  __typename?: 'Query';
  /** An editor's last state of one page, saved or not. Answers are private and never cached. */
  preview?: Maybe<Content>;
  /** The platform's interface words for front ends and widgets, in the asked order, else by key. */
  phrases?: Maybe<Array<Phrase>>;
  /** Indicators with their verified figures. */
  indicators?: Maybe<Array<Indicator>>;
  /** A site, with its languages and fallback. */
  site?: Maybe<Site>;
  /** The languages of a site, the default one first. */
  languages?: Maybe<Array<Language>>;
  /** The entries of a menu, in the first language of the site's chain that has the menu. */
  navigation?: Maybe<Array<MenuItem>>;
  /** Vocabularies with their terms, in the asked order, else by key. */
  vocabularies?: Maybe<Array<Vocabulary>>;
  /** One item by exactly one of `id` and `translationKey`; none when there is none in public. */
  item?: Maybe<Content>;
  /** What has this id: a card for a card's, a page for a page's; else none. */
  node?: Maybe<Node>;
  /** What has these ids, in their order, with gaps where there is nothing. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** What a path leads to: content, another address, something withdrawn, or nothing. Never a draft. */
  route?: Maybe<Route>;
  /** Items whose titles have words that begin with the words of `prefix`, without regard to accents: those that begin with it first, then the newest. Where there is none, each word may have one typing error. */
  suggest?: Maybe<Array<Suggestion>>;
  /** Everything that has a page of its own, one version of each item: the first live one among the languages that are asked for. */
  content?: Maybe<ContentConnection>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryPreviewArgs = {
  token: Scalars['String']['input'];
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryPhrasesArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryIndicatorsArgs = {
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  period?: InputMaybe<PeriodInput>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QuerySiteArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryLanguagesArgs = {
  site?: InputMaybe<Scalars['String']['input']>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryNavigationArgs = {
  menu: MenuKey;
  site?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryVocabulariesArgs = {
  keys?: InputMaybe<Array<VocabularyKey>>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryItemArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  translationKey?: InputMaybe<Scalars['ID']['input']>;
  site?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
  fallback?: InputMaybe<Array<Scalars['Locale']['input']>>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryRouteArgs = {
  path: Scalars['String']['input'];
  site?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
  fallback?: InputMaybe<Array<Scalars['Locale']['input']>>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  site?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
  kinds?: InputMaybe<Array<ContentKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Every root field is nullable: one that fails leaves the others standing. */
export type QueryContentArgs = {
  kinds?: InputMaybe<Array<ContentKind>>;
  where?: InputMaybe<ContentFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Array<ContentOrder>>;
  site?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
  fallback?: InputMaybe<Array<Scalars['Locale']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A word or sentence of the interface, as plain text.
 *
 * `{name}` stands for a value that the front end fills in. A phrase that counts comes as one phrase for each plural
 * category of Unicode CLDR: for `widgets.list.results` and 3, take the text of
 * `"widgets.list.results." + new Intl.PluralRules(locale).select(3)` and put the number in the place of `{count}`.
 * All six categories are there in every language.
 */
export type Phrase = {
  __typename?: 'Phrase';
  /** Its name, which stays when the text changes. */
  key: Scalars['String']['output'];
  /** The text, in English where it is not translated yet. */
  text: Scalars['String']['output'];
};

/** Years, both included; one left out means no limit. */
export type PeriodInput = {
  /** The first year. */
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** The last year. */
  toYear?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the sites that this API serves. */
export type Site = {
  __typename?: 'Site';
  /** Its key: the value of arguments called `site`. */
  key: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where its readers are; paths begin there. */
  frontEndUrl: Scalars['URL']['output'];
  /** The language that is served when none is asked. */
  defaultLocale: Scalars['Locale']['output'];
  /** Its languages. */
  languages: Array<Language>;
  /** Served, in this order, where an item is not translated. */
  fallback: Array<Scalars['Locale']['output']>;
  /** What stands at the foot of every page. */
  footer?: Maybe<Footer>;
  /** Messages to all readers that are shown now, the newest first. */
  announcements: Array<Announcement>;
};

/** A language of a site; names are CLDR's. */
export type Language = {
  __typename?: 'Language';
  /** Its code. */
  code: Scalars['Locale']['output'];
  /** Its English name. */
  name: Scalars['String']['output'];
  /** Its name in itself. */
  nativeName: Scalars['String']['output'];
  /** Whether the site answers in it when none is asked for. */
  isDefault: Scalars['Boolean']['output'];
  /** Whether it is written from right to left. */
  isRightToLeft: Scalars['Boolean']['output'];
  /** The share of the site's items that have a live version of their own in it, from 0 to 1: of all items that are live in any language of the site. Copies of pages in another language's tree do not count. */
  completeness: Scalars['Float']['output'];
};

/** The foot of every page: a text, columns of links, and social media. */
export type Footer = {
  __typename?: 'Footer';
  /** Opaque and stable; names it in this language. */
  id: Scalars['ID']['output'];
  /** For example who runs the site. */
  text?: Maybe<RichText>;
  /** Columns. */
  columns: Array<FooterColumnBlock>;
  /** Social links. */
  socialLinks: Array<SocialLinkBlock>;
};

/** A column of the footer: one of the link lists. */
export type FooterColumnBlock = {
  __typename?: 'FooterColumnBlock';
  /** Link list. */
  linkList?: Maybe<LinkList>;
  /** Names the block within its page, the same in every language; null for a block inside another. */
  blockId?: Maybe<Scalars['ID']['output']>;
};

/** A titled list of links, such as a column of the footer. */
export type LinkList = {
  __typename?: 'LinkList';
  /** Opaque and stable; names it in this language. */
  id: Scalars['ID']['output'];
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Links. */
  links: Array<LinkBlock>;
};

/** A message to all readers, shown for a while on top of every page. */
export type Announcement = {
  __typename?: 'Announcement';
  /** Opaque and stable; names it in this language. */
  id: Scalars['ID']['output'];
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Text. */
  text?: Maybe<RichText>;
  /** Tone. */
  tone?: Maybe<Tone>;
  /** Say where it leads, never “click here”. */
  linkText?: Maybe<Scalars['String']['output']>;
  /** Page. */
  linkPage?: Maybe<ContentCard>;
  /** Only for other websites. */
  linkUrl?: Maybe<Scalars['URL']['output']>;
  /** Empty: at once. */
  shownFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Empty: for ever. */
  shownUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** An entry of a menu. Entries whose page is not visible are left out. */
export type MenuItem = {
  __typename?: 'MenuItem';
  /** What it says. */
  label: Scalars['String']['output'];
  /** Where it leads: absolute, or a path of this site. */
  url: Scalars['String']['output'];
  /** The page that it leads to; null for an address. */
  content?: Maybe<ContentCard>;
  /** The entries below it. */
  children: Array<MenuItem>;
};

/** The place of a menu. */
export type MenuKey =
  /** Main menu. */
  | 'MAIN'
  /** Footer. */
  | 'FOOTER'
  /** Service menu (top right). */
  | 'SERVICE'
  /** Social media. */
  | 'SOCIAL';

/** A list of terms by which content is classified. */
export type Vocabulary = {
  __typename?: 'Vocabulary';
  /** Its name in filters and arguments. */
  key: VocabularyKey;
  /** Its English title. */
  title: Scalars['String']['output'];
  /** Who publishes it. */
  source?: Maybe<Scalars['String']['output']>;
  /** The day or edition of the source. */
  version?: Maybe<Scalars['String']['output']>;
  /** The licence of the source. */
  licence?: Maybe<Scalars['String']['output']>;
  /** How the identifiers of its terms begin. */
  uriPrefix?: Maybe<Scalars['String']['output']>;
  /** Whether terms stand below other terms. */
  isHierarchical: Scalars['Boolean']['output'];
  /** Its terms in their order. */
  terms: Array<Term>;
};


/** A list of terms by which content is classified. */
export type VocabularyTermsArgs = {
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a path leads to. */
export type Route = {
  __typename?: 'Route';
  /** What kind of answer this is. */
  status: RouteStatus;
  /** The page, with `FOUND`. */
  content?: Maybe<Content>;
  /** The language of the path. */
  requestedLocale: Scalars['Locale']['output'];
  /** Whether the page is in another language, since this one has no live version. */
  isFallback: Scalars['Boolean']['output'];
  /** With `REDIRECT`: the path on this site, or the absolute address elsewhere, to go to. */
  redirectTo?: Maybe<Scalars['String']['output']>;
  /** With `REDIRECT`: whether to remember it for good. */
  isPermanent?: Maybe<Scalars['Boolean']['output']>;
};

/** What a path leads to. */
export type RouteStatus =
  /** To content. */
  | 'FOUND'
  /** To another address. */
  | 'REDIRECT'
  /** To something that was public once and has been withdrawn. */
  | 'GONE'
  /** To nothing. */
  | 'NOT_FOUND';

/** An item whose title fits what was typed so far. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** The identity of the item in all languages. */
  translationKey: Scalars['ID']['output'];
  /** What the item is. */
  kind: ContentKind;
  /** Its title in the served language. */
  title: Scalars['String']['output'];
  /** The title, escaped, with the words that begin as typed in `<mark>`. */
  highlighted: Scalars['HTML']['output'];
  /** Its path on its site, with the language. */
  path: Scalars['String']['output'];
  /** Its absolute address on the front end that owns it. */
  url: Scalars['URL']['output'];
  /** The language that is served. */
  locale: Scalars['Locale']['output'];
};

/** One page of a list of cards. */
export type ContentConnection = {
  __typename?: 'ContentConnection';
  /** The language that was asked for. */
  requestedLocale: Scalars['Locale']['output'];
  /** The cards of this page. */
  nodes: Array<ContentCard>;
  /** The same cards, each with its cursor. */
  edges: Array<ContentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has, exactly. */
  totalCount: Scalars['Int']['output'];
  /** By what the list can be narrowed, with counts over the whole list and not only this page. */
  facets: Array<Facet>;
};


/** One page of a list of cards. */
export type ContentConnectionFacetsArgs = {
  fields: Array<FacetField>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A card in a list, with what depends on the asking. */
export type ContentEdge = {
  __typename?: 'ContentEdge';
  /** Its position, for `after` and `before` of the same list. */
  cursor: Scalars['String']['output'];
  /** The card. */
  node: ContentCard;
  /** Whether the item has no live version in the language that was asked for. */
  isFallback: Scalars['Boolean']['output'];
  /** Its texts with the words that `search` found; none without. */
  highlight?: Maybe<Highlight>;
};

/** The texts of a card with the words that a search found in `<mark>`; everything else is escaped. */
export type Highlight = {
  __typename?: 'Highlight';
  /** The title, with marked words. */
  title: Scalars['HTML']['output'];
  /** The summary, with marked words. */
  summary: Scalars['HTML']['output'];
};

/** Where a page of a list begins and ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether rows follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row; none when there is no row. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last row; none when there is no row. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The values of one field among the rows of a list, without regard to the list's own condition on that field. */
export type Facet = {
  __typename?: 'Facet';
  /** What is counted. */
  field: FacetField;
  /** The values with most rows first, equals in the order of the vocabulary; selected ones always. */
  values: Array<FacetValue>;
};

/** What the rows of a list can be counted by: the fields of `ContentFilter` that name terms or items, and the kind. */
export type FacetField =
  /** What the items are; ignores the argument `kinds`. */
  | 'KIND'
  /** Target audience (the four Coalition pillars). */
  | 'TARGET_AUDIENCE'
  /** Digital technology / specialisation. */
  | 'DIGITAL_TECHNOLOGY'
  /** Digital skill level. */
  | 'DIGITAL_SKILL_LEVEL'
  /** Country. */
  | 'COUNTRIES'
  /** Field of education and training (ISCED-F 2013). */
  | 'FIELD_OF_EDUCATION'
  /** Target language. */
  | 'TARGET_LANGUAGES'
  /** Geographical sphere. */
  | 'GEOGRAPHICAL_SPHERE'
  /** Target group. */
  | 'TARGET_GROUP'
  /** Article type. */
  | 'ARTICLE_TYPE'
  /** Event setting. */
  | 'EVENT_SETTING'
  /** Public event type. */
  | 'EVENT_TYPE'
  /** Typology of training opportunities. */
  | 'TYPOLOGY_OF_TRAINING'
  /** Learning activity. */
  | 'LEARNING_ACTIVITY'
  /** Mode of learning and assessment. */
  | 'MODE_OF_LEARNING'
  /** Training duration. */
  | 'TRAINING_DURATION'
  /** Effort / learning schedule. */
  | 'LEARNING_SCHEDULE'
  /** Assessment method. */
  | 'ASSESSMENT_METHODS'
  /** EQF level. */
  | 'EQF_LEVEL'
  /** Credential offered. */
  | 'CREDENTIAL_TYPE'
  /** Type of training record. */
  | 'RECORD_TYPE'
  /** Learning content type. */
  | 'LEARNING_CONTENT_TYPE'
  /** Type of funding. */
  | 'TYPE_OF_FUNDING'
  /** Form of funding. */
  | 'FORM_OF_FUNDING'
  /** Publication type. */
  | 'PUBLICATION_TYPE'
  /** Skills resource type. */
  | 'SKILLS_RESOURCE_TYPE'
  /** Employment type. */
  | 'EMPLOYMENT_TYPES'
  /** Organisation category. */
  | 'ORGANISATION_CATEGORY'
  /** Role of the organisation. */
  | 'ORGANISATION_ROLE'
  /** Number of employees (EU SME classes). */
  | 'NUMBER_OF_EMPLOYEES'
  /** Target sector (NACE Rev. 2 sections A–U). */
  | 'TARGET_SECTOR'
  /** Section / header colour. */
  | 'SITE_SECTION'
  /** The organisations that stand behind the items. */
  | 'ORGANISATIONS'
  /** The national coalitions that the items come from. */
  | 'COALITION';

/** A value of a facet: how many rows the list would have with it instead of what the facet's field asks now. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** What a filter takes: the code of a term, the translation key of an item, or a kind. */
  code: Scalars['String']['output'];
  /** Its label in the language that was asked for, else in another. */
  label: Scalars['String']['output'];
  /** How many rows have it, or a term below it; each counts once. */
  count: Scalars['Int']['output'];
  /** Whether the filter asks for it, in `in` or `all`. */
  isSelected: Scalars['Boolean']['output'];
  /** The code of the term above it, in a hierarchical vocabulary. */
  parentCode?: Maybe<Scalars['String']['output']>;
};

/** Conditions on items; all that are given must hold, and null is no condition. A condition is true or false: an item without the value does not meet it, and so meets its `not`. An empty filter is met by everything. */
export type ContentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ContentFilter>>;
  /** At least one of these holds; empty: nothing matches. */
  or?: InputMaybe<Array<ContentFilter>>;
  /** This does not hold. */
  not?: InputMaybe<ContentFilter>;
  /** Target audience (the four Coalition pillars). */
  targetAudience?: InputMaybe<CodesInput>;
  /** Digital technology / specialisation. */
  digitalTechnology?: InputMaybe<CodesInput>;
  /** Digital skill level. */
  digitalSkillLevel?: InputMaybe<CodesInput>;
  /** Country. */
  countries?: InputMaybe<CodesInput>;
  /** Field of education and training (ISCED-F 2013). */
  fieldOfEducation?: InputMaybe<CodesInput>;
  /** Target language. */
  targetLanguages?: InputMaybe<CodesInput>;
  /** Geographical sphere. */
  geographicalSphere?: InputMaybe<CodesInput>;
  /** Target group. */
  targetGroup?: InputMaybe<CodesInput>;
  /** Article type. */
  articleType?: InputMaybe<CodesInput>;
  /** Event setting. */
  eventSetting?: InputMaybe<CodesInput>;
  /** Public event type. */
  eventType?: InputMaybe<CodesInput>;
  /** Typology of training opportunities. */
  typologyOfTraining?: InputMaybe<CodesInput>;
  /** Learning activity. */
  learningActivity?: InputMaybe<CodesInput>;
  /** Mode of learning and assessment. */
  modeOfLearning?: InputMaybe<CodesInput>;
  /** Training duration. */
  trainingDuration?: InputMaybe<CodesInput>;
  /** Effort / learning schedule. */
  learningSchedule?: InputMaybe<CodesInput>;
  /** Assessment method. */
  assessmentMethods?: InputMaybe<CodesInput>;
  /** EQF level. */
  eqfLevel?: InputMaybe<CodesInput>;
  /** Credential offered. */
  credentialType?: InputMaybe<CodesInput>;
  /** Type of training record. */
  recordType?: InputMaybe<CodesInput>;
  /** Learning content type. */
  learningContentType?: InputMaybe<CodesInput>;
  /** Type of funding. */
  typeOfFunding?: InputMaybe<CodesInput>;
  /** Form of funding. */
  formOfFunding?: InputMaybe<CodesInput>;
  /** Publication type. */
  publicationType?: InputMaybe<CodesInput>;
  /** Skills resource type. */
  skillsResourceType?: InputMaybe<CodesInput>;
  /** Employment type. */
  employmentTypes?: InputMaybe<CodesInput>;
  /** Organisation category. */
  organisationCategory?: InputMaybe<CodesInput>;
  /** Role of the organisation. */
  organisationRole?: InputMaybe<CodesInput>;
  /** Number of employees (EU SME classes). */
  numberOfEmployees?: InputMaybe<CodesInput>;
  /** Target sector (NACE Rev. 2 sections A–U). */
  targetSector?: InputMaybe<CodesInput>;
  /** Section / header colour. */
  siteSection?: InputMaybe<CodesInput>;
  /** Organisations that stand behind it, in any role. */
  organisations?: InputMaybe<KeysInput>;
  /** The national coalition that it comes from. */
  coalition?: InputMaybe<KeysInput>;
  /** When it was published. */
  publishedAt?: InputMaybe<DateRangeInput>;
  /** When it begins. */
  startsAt?: InputMaybe<DateRangeInput>;
  /** When it ends. */
  endsAt?: InputMaybe<DateRangeInput>;
  /** Until when one can apply or register. */
  deadline?: InputMaybe<DateRangeInput>;
  /** It takes place, or a part of it, in this window. */
  during?: InputMaybe<WindowInput>;
  /** Not yet over (true) or over (false), by its end, else its start. */
  isUpcoming?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether one can apply now, by its opening and its deadline. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it costs nothing. */
  isFree?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it takes place online. */
  isOnline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its place lies in this box. */
  within?: InputMaybe<BoxInput>;
  /** Where it comes from. */
  source?: InputMaybe<SourceInput>;
  /** The languages in which it is available. */
  locale?: InputMaybe<LocalesInput>;
};

/** Terms of a vocabulary, by code. A term stands for itself and everything below it. */
export type CodesInput = {
  /** At least one of these; empty: nothing matches. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every one of these; empty: everything matches. */
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not one of these; empty: everything matches. */
  none?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Items by translation key. One that does not exist or is not public matches nothing. */
export type KeysInput = {
  /** At least one of these; empty: nothing matches. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every one of these; empty: everything matches. */
  all?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not one of these; empty: everything matches. */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A range of moments with both ends in it. What has no such date does not match. */
export type DateRangeInput = {
  /** Then or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Then or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A window of time, for calendars. What only touches it does not match. */
export type WindowInput = {
  /** It ends after this moment or, without an end, starts after it. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** It starts before this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A box on the map, in degrees (WGS 84). With `west` greater than `east` it crosses the date line. */
export type BoxInput = {
  /** Latitude of the southern edge: -90 to 90. */
  south: Scalars['Float']['input'];
  /** Longitude of the western edge: -180 to 180. */
  west: Scalars['Float']['input'];
  /** Latitude of the northern edge: -90 to 90. */
  north: Scalars['Float']['input'];
  /** Longitude of the eastern edge: -180 to 180. */
  east: Scalars['Float']['input'];
};

/** Where an item comes from. With both, both must hold. */
export type SourceInput = {
  /** From one of these partner sites, by key; empty: nothing matches. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Our own (true), or from any partner site (false). */
  own?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Languages in which an item is really available, whichever is served. */
export type LocalesInput = {
  /** At least one of these; empty: nothing matches. */
  in?: InputMaybe<Array<Scalars['Locale']['input']>>;
};

/** How a list is sorted. Rows without the value come last; ties are broken by the identity of the item. */
export type ContentOrder =
  /** The best matches of a search first. */
  | 'RELEVANCE'
  /** By date of publication, the newest first. */
  | 'NEWEST'
  /** By date of publication, the oldest first. */
  | 'OLDEST'
  /** By date of the last change that readers saw, the latest first. */
  | 'RECENTLY_UPDATED'
  /** By title, without regard to case and accents. */
  | 'TITLE'
  /** By start, the earliest first. */
  | 'STARTS_SOONEST'
  /** By deadline, the earliest first. */
  | 'DEADLINE_SOONEST';
