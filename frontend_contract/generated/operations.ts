// Written by generate.mjs from schema.graphql and operations/; never edited.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What a field called emphasis may say. */
export type Emphasis =
  /** The main action of the page. */
  | 'PRIMARY'
  /** One action among others. */
  | 'SECONDARY';

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

/** What a field called widget may say. */
export type Widget =
  /** Most popular content. */
  | 'MOST_POPULAR'
  /** Events and community. */
  | 'EVENTS_AND_COMMUNITY';

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

/** What a field called result may say. */
export type Result =
  /** Winner. */
  | 'WINNER'
  /** Finalist. */
  | 'FINALIST';

/** What a field called initiative status may say. */
export type InitiativeStatus =
  /** Planned. */
  | 'PLANNED'
  /** Running. */
  | 'RUNNING'
  /** Ended. */
  | 'ENDED';

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

/** What a field called organisation kind may say. */
export type OrganisationKind =
  /** Described by editors. */
  | 'EDITORIAL'
  /** Registered by its members. */
  | 'REGISTERED';

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

/** Years, both included; one left out means no limit. */
export type PeriodInput = {
  /** The first year. */
  fromYear?: number | null | undefined;
  /** The last year. */
  toYear?: number | null | undefined;
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

/** Conditions on items; all that are given must hold, and null is no condition. A condition is true or false: an item without the value does not meet it, and so meets its `not`. An empty filter is met by everything. */
export type ContentFilter = {
  /** All of these hold. */
  and?: Array<ContentFilter> | null | undefined;
  /** At least one of these holds; empty: nothing matches. */
  or?: Array<ContentFilter> | null | undefined;
  /** This does not hold. */
  not?: ContentFilter | null | undefined;
  /** Target audience (the four Coalition pillars). */
  targetAudience?: CodesInput | null | undefined;
  /** Digital technology / specialisation. */
  digitalTechnology?: CodesInput | null | undefined;
  /** Digital skill level. */
  digitalSkillLevel?: CodesInput | null | undefined;
  /** Country. */
  countries?: CodesInput | null | undefined;
  /** Field of education and training (ISCED-F 2013). */
  fieldOfEducation?: CodesInput | null | undefined;
  /** Target language. */
  targetLanguages?: CodesInput | null | undefined;
  /** Geographical sphere. */
  geographicalSphere?: CodesInput | null | undefined;
  /** Target group. */
  targetGroup?: CodesInput | null | undefined;
  /** Article type. */
  articleType?: CodesInput | null | undefined;
  /** Event setting. */
  eventSetting?: CodesInput | null | undefined;
  /** Public event type. */
  eventType?: CodesInput | null | undefined;
  /** Typology of training opportunities. */
  typologyOfTraining?: CodesInput | null | undefined;
  /** Learning activity. */
  learningActivity?: CodesInput | null | undefined;
  /** Mode of learning and assessment. */
  modeOfLearning?: CodesInput | null | undefined;
  /** Training duration. */
  trainingDuration?: CodesInput | null | undefined;
  /** Effort / learning schedule. */
  learningSchedule?: CodesInput | null | undefined;
  /** Assessment method. */
  assessmentMethods?: CodesInput | null | undefined;
  /** EQF level. */
  eqfLevel?: CodesInput | null | undefined;
  /** Credential offered. */
  credentialType?: CodesInput | null | undefined;
  /** Type of training record. */
  recordType?: CodesInput | null | undefined;
  /** Learning content type. */
  learningContentType?: CodesInput | null | undefined;
  /** Type of funding. */
  typeOfFunding?: CodesInput | null | undefined;
  /** Form of funding. */
  formOfFunding?: CodesInput | null | undefined;
  /** Publication type. */
  publicationType?: CodesInput | null | undefined;
  /** Skills resource type. */
  skillsResourceType?: CodesInput | null | undefined;
  /** Employment type. */
  employmentTypes?: CodesInput | null | undefined;
  /** Organisation category. */
  organisationCategory?: CodesInput | null | undefined;
  /** Role of the organisation. */
  organisationRole?: CodesInput | null | undefined;
  /** Number of employees (EU SME classes). */
  numberOfEmployees?: CodesInput | null | undefined;
  /** Target sector (NACE Rev. 2 sections A–U). */
  targetSector?: CodesInput | null | undefined;
  /** Section / header colour. */
  siteSection?: CodesInput | null | undefined;
  /** Organisations that stand behind it, in any role. */
  organisations?: KeysInput | null | undefined;
  /** The national coalition that it comes from. */
  coalition?: KeysInput | null | undefined;
  /** When it was published. */
  publishedAt?: DateRangeInput | null | undefined;
  /** When it begins. */
  startsAt?: DateRangeInput | null | undefined;
  /** When it ends. */
  endsAt?: DateRangeInput | null | undefined;
  /** Until when one can apply or register. */
  deadline?: DateRangeInput | null | undefined;
  /** It takes place, or a part of it, in this window. */
  during?: WindowInput | null | undefined;
  /** Not yet over (true) or over (false), by its end, else its start. */
  isUpcoming?: boolean | null | undefined;
  /** Whether one can apply now, by its opening and its deadline. */
  isOpen?: boolean | null | undefined;
  /** Whether it costs nothing. */
  isFree?: boolean | null | undefined;
  /** Whether it takes place online. */
  isOnline?: boolean | null | undefined;
  /** Its place lies in this box. */
  within?: BoxInput | null | undefined;
  /** Where it comes from. */
  source?: SourceInput | null | undefined;
  /** The languages in which it is available. */
  locale?: LocalesInput | null | undefined;
};

/** Terms of a vocabulary, by code. A term stands for itself and everything below it. */
export type CodesInput = {
  /** At least one of these; empty: nothing matches. */
  in?: Array<string> | null | undefined;
  /** Every one of these; empty: everything matches. */
  all?: Array<string> | null | undefined;
  /** Not one of these; empty: everything matches. */
  none?: Array<string> | null | undefined;
};

/** Items by translation key. One that does not exist or is not public matches nothing. */
export type KeysInput = {
  /** At least one of these; empty: nothing matches. */
  in?: Array<string | number> | null | undefined;
  /** Every one of these; empty: everything matches. */
  all?: Array<string | number> | null | undefined;
  /** Not one of these; empty: everything matches. */
  none?: Array<string | number> | null | undefined;
};

/** A range of moments with both ends in it. What has no such date does not match. */
export type DateRangeInput = {
  /** Then or later. */
  gte?: string | null | undefined;
  /** Then or earlier. */
  lte?: string | null | undefined;
};

/** A window of time, for calendars. What only touches it does not match. */
export type WindowInput = {
  /** It ends after this moment or, without an end, starts after it. */
  from?: string | null | undefined;
  /** It starts before this moment. */
  to?: string | null | undefined;
};

/** A box on the map, in degrees (WGS 84). With `west` greater than `east` it crosses the date line. */
export type BoxInput = {
  /** Latitude of the southern edge: -90 to 90. */
  south: number;
  /** Longitude of the western edge: -180 to 180. */
  west: number;
  /** Latitude of the northern edge: -90 to 90. */
  north: number;
  /** Longitude of the eastern edge: -180 to 180. */
  east: number;
};

/** Where an item comes from. With both, both must hold. */
export type SourceInput = {
  /** From one of these partner sites, by key; empty: nothing matches. */
  in?: Array<string> | null | undefined;
  /** Our own (true), or from any partner site (false). */
  own?: boolean | null | undefined;
};

/** Languages in which an item is really available, whichever is served. */
export type LocalesInput = {
  /** At least one of these; empty: nothing matches. */
  in?: Array<string> | null | undefined;
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

export type CardFragment = (
  { summary: string, publishedAt: string, startsAt: string | null, endsAt: string | null, timeZone: string | null, deadline: string | null, isFree: boolean | null, contentId: string | null, image: CardImageFragment | null, terms: Array<{ id: string, vocabulary: VocabularyKey, code: string, label: string }> }
  & CardLinkFragment
);

export type CardImageFragment = { alt: string, dominantColour: string | null, card: RenditionFragment, card2x: RenditionFragment };

export type CardLinkFragment = { id: string, kind: ContentKind, title: string, path: string | null, url: string, locale: string };

export type ClassificationFragment = { targetAudience: Array<TermFragment>, digitalTechnology: Array<TermFragment>, digitalSkillLevel: Array<TermFragment>, countries: Array<TermFragment>, fieldOfEducation: Array<TermFragment>, targetLanguages: Array<TermFragment>, geographicalSphere: TermFragment | null, targetGroup: Array<TermFragment>, organisations: Array<OrganisationLinkFragment> };

export type FacetCountsFragment = { field: FacetField, values: Array<{ code: string, label: string, count: number, isSelected: boolean, parentCode: string | null }> };

export type LanguageFragment = { code: string, name: string, nativeName: string, isDefault: boolean, isRightToLeft: boolean };

export type MenuEntryFragment = { label: string, url: string, content: CardLinkFragment | null };

type Page_AcademyPage_Fragment = { __typename: 'AcademyPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_ArticlePage_Fragment = { __typename: 'ArticlePage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_BasicPage_Fragment = { __typename: 'BasicPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_CareerPage_Fragment = { __typename: 'CareerPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_CertificationPage_Fragment = { __typename: 'CertificationPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_CoalitionPage_Fragment = { __typename: 'CoalitionPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_CountryPage_Fragment = { __typename: 'CountryPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_EventPage_Fragment = { __typename: 'EventPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_FundingPage_Fragment = { __typename: 'FundingPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_GoodPracticePage_Fragment = { __typename: 'GoodPracticePage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_HomePage_Fragment = { __typename: 'HomePage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_IndicatorPage_Fragment = { __typename: 'IndicatorPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_InitiativePage_Fragment = { __typename: 'InitiativePage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_JobPage_Fragment = { __typename: 'JobPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_LandingPage_Fragment = { __typename: 'LandingPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_LearningContentPage_Fragment = { __typename: 'LearningContentPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_LearningPathPage_Fragment = { __typename: 'LearningPathPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_ListingPage_Fragment = { __typename: 'ListingPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_NewsletterPage_Fragment = { __typename: 'NewsletterPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_OrganisationPage_Fragment = { __typename: 'OrganisationPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_PublicationPage_Fragment = { __typename: 'PublicationPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_ResourcePage_Fragment = { __typename: 'ResourcePage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_StrategyPage_Fragment = { __typename: 'StrategyPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

type Page_TrainingPage_Fragment = { __typename: 'TrainingPage', id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, isPreview: boolean, structuredData: string, image: ImageFragment | null, seo: SeoFragment, classification: ClassificationFragment, breadcrumbs: Array<BreadcrumbFragment>, translations: Array<TranslationLinkFragment>, related: Array<CardFragment> };

export type PageFragment =
  | Page_AcademyPage_Fragment
  | Page_ArticlePage_Fragment
  | Page_BasicPage_Fragment
  | Page_CareerPage_Fragment
  | Page_CertificationPage_Fragment
  | Page_CoalitionPage_Fragment
  | Page_CountryPage_Fragment
  | Page_EventPage_Fragment
  | Page_FundingPage_Fragment
  | Page_GoodPracticePage_Fragment
  | Page_HomePage_Fragment
  | Page_IndicatorPage_Fragment
  | Page_InitiativePage_Fragment
  | Page_JobPage_Fragment
  | Page_LandingPage_Fragment
  | Page_LearningContentPage_Fragment
  | Page_LearningPathPage_Fragment
  | Page_ListingPage_Fragment
  | Page_NewsletterPage_Fragment
  | Page_OrganisationPage_Fragment
  | Page_PublicationPage_Fragment
  | Page_ResourcePage_Fragment
  | Page_StrategyPage_Fragment
  | Page_TrainingPage_Fragment
;

type WholePage_AcademyPage_Fragment = (
  Page_AcademyPage_Fragment
  & AcademyPageFragment
);

type WholePage_ArticlePage_Fragment = (
  Page_ArticlePage_Fragment
  & ArticlePageFragment
);

type WholePage_BasicPage_Fragment = (
  Page_BasicPage_Fragment
  & BasicPageFragment
);

type WholePage_CareerPage_Fragment = (
  Page_CareerPage_Fragment
  & CareerPageFragment
);

type WholePage_CertificationPage_Fragment = (
  Page_CertificationPage_Fragment
  & CertificationPageFragment
);

type WholePage_CoalitionPage_Fragment = (
  Page_CoalitionPage_Fragment
  & CoalitionPageFragment
);

type WholePage_CountryPage_Fragment = (
  Page_CountryPage_Fragment
  & CountryPageFragment
);

type WholePage_EventPage_Fragment = (
  Page_EventPage_Fragment
  & EventPageFragment
);

type WholePage_FundingPage_Fragment = (
  Page_FundingPage_Fragment
  & FundingPageFragment
);

type WholePage_GoodPracticePage_Fragment = (
  Page_GoodPracticePage_Fragment
  & GoodPracticePageFragment
);

type WholePage_HomePage_Fragment = (
  Page_HomePage_Fragment
  & HomePageFragment
);

type WholePage_IndicatorPage_Fragment = (
  Page_IndicatorPage_Fragment
  & IndicatorPageFragment
);

type WholePage_InitiativePage_Fragment = (
  Page_InitiativePage_Fragment
  & InitiativePageFragment
);

type WholePage_JobPage_Fragment = (
  Page_JobPage_Fragment
  & JobPageFragment
);

type WholePage_LandingPage_Fragment = (
  Page_LandingPage_Fragment
  & LandingPageFragment
);

type WholePage_LearningContentPage_Fragment = (
  Page_LearningContentPage_Fragment
  & LearningContentPageFragment
);

type WholePage_LearningPathPage_Fragment = (
  Page_LearningPathPage_Fragment
  & LearningPathPageFragment
);

type WholePage_ListingPage_Fragment = (
  Page_ListingPage_Fragment
  & ListingPageFragment
);

type WholePage_NewsletterPage_Fragment = (
  Page_NewsletterPage_Fragment
  & NewsletterPageFragment
);

type WholePage_OrganisationPage_Fragment = (
  Page_OrganisationPage_Fragment
  & OrganisationPageFragment
);

type WholePage_PublicationPage_Fragment = (
  Page_PublicationPage_Fragment
  & PublicationPageFragment
);

type WholePage_ResourcePage_Fragment = (
  Page_ResourcePage_Fragment
  & ResourcePageFragment
);

type WholePage_StrategyPage_Fragment = (
  Page_StrategyPage_Fragment
  & StrategyPageFragment
);

type WholePage_TrainingPage_Fragment = (
  Page_TrainingPage_Fragment
  & TrainingPageFragment
);

export type WholePageFragment =
  | WholePage_AcademyPage_Fragment
  | WholePage_ArticlePage_Fragment
  | WholePage_BasicPage_Fragment
  | WholePage_CareerPage_Fragment
  | WholePage_CertificationPage_Fragment
  | WholePage_CoalitionPage_Fragment
  | WholePage_CountryPage_Fragment
  | WholePage_EventPage_Fragment
  | WholePage_FundingPage_Fragment
  | WholePage_GoodPracticePage_Fragment
  | WholePage_HomePage_Fragment
  | WholePage_IndicatorPage_Fragment
  | WholePage_InitiativePage_Fragment
  | WholePage_JobPage_Fragment
  | WholePage_LandingPage_Fragment
  | WholePage_LearningContentPage_Fragment
  | WholePage_LearningPathPage_Fragment
  | WholePage_ListingPage_Fragment
  | WholePage_NewsletterPage_Fragment
  | WholePage_OrganisationPage_Fragment
  | WholePage_PublicationPage_Fragment
  | WholePage_ResourcePage_Fragment
  | WholePage_StrategyPage_Fragment
  | WholePage_TrainingPage_Fragment
;

export type WidgetCardFragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, startsAt: string | null, endsAt: string | null, timeZone: string | null, deadline: string | null, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null, countries: Array<{ id: string, code: string, label: string }>, place: { name: string | null, online: boolean } | null, source: { name: string, url: string, licence: string | null } | null };

type WidgetPage_AcademyPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_ArticlePage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_BasicPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_CareerPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_CertificationPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_CoalitionPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_CountryPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_EventPage_Fragment = { startsAt: string | null, endsAt: string | null, timeZone: string | null, id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_FundingPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_GoodPracticePage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_HomePage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_IndicatorPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_InitiativePage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_JobPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_LandingPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_LearningContentPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_LearningPathPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_ListingPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_NewsletterPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_OrganisationPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_PublicationPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_ResourcePage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_StrategyPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

type WidgetPage_TrainingPage_Fragment = { id: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, image: { alt: string, dominantColour: string | null, card: { url: string, width: number }, card2x: { url: string, width: number } } | null };

export type WidgetPageFragment =
  | WidgetPage_AcademyPage_Fragment
  | WidgetPage_ArticlePage_Fragment
  | WidgetPage_BasicPage_Fragment
  | WidgetPage_CareerPage_Fragment
  | WidgetPage_CertificationPage_Fragment
  | WidgetPage_CoalitionPage_Fragment
  | WidgetPage_CountryPage_Fragment
  | WidgetPage_EventPage_Fragment
  | WidgetPage_FundingPage_Fragment
  | WidgetPage_GoodPracticePage_Fragment
  | WidgetPage_HomePage_Fragment
  | WidgetPage_IndicatorPage_Fragment
  | WidgetPage_InitiativePage_Fragment
  | WidgetPage_JobPage_Fragment
  | WidgetPage_LandingPage_Fragment
  | WidgetPage_LearningContentPage_Fragment
  | WidgetPage_LearningPathPage_Fragment
  | WidgetPage_ListingPage_Fragment
  | WidgetPage_NewsletterPage_Fragment
  | WidgetPage_OrganisationPage_Fragment
  | WidgetPage_PublicationPage_Fragment
  | WidgetPage_ResourcePage_Fragment
  | WidgetPage_StrategyPage_Fragment
  | WidgetPage_TrainingPage_Fragment
;

export type AcademyPageFragment = { id: string, academyTag: string | null, sourceUrl: string | null, landingPage: CardLinkFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type ArticlePageFragment = { id: string, readingTime: number | null, sourceUrl: string | null, articleType: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type BasicPageFragment = { id: string, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  > };

export type CareerPageFragment = { id: string, occupationUri: string | null, occupationLabel: string | null, salaryMinimum: number | null, salaryMaximum: number | null, salaryCurrency: SalaryCurrency | null, salaryPeriod: SalaryPeriod | null, sourceUrl: string | null, tasks: Array<CareerTaskBlockFragment>, skills: Array<EscoSkillBlockFragment>, entryRoutes: Array<EntryRouteBlockFragment>, testimonials: Array<RoleModelBlockFragment>, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type CertificationPageFragment = { id: string, framework: Framework | null, validity: string | null, isFree: boolean | null, verificationUrl: string | null, issuesDigitalCredentials: boolean | null, sourceUrl: string | null, eqfLevel: TermFragment | null, modeOfLearning: Array<TermFragment>, price: MoneyFragment | null, credentialType: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type CoalitionPageFragment = { id: string, nativeName: string | null, founded: string | null, memberCount: number | null, website: string | null, priorities: RichTextFragment | null, partnersDescription: RichTextFragment | null, localLanguages: Array<TermFragment>, logo: ImageFragment | null, contacts: Array<
    | ContactsBlock_ContactBlock_Fragment
    | ContactsBlock_PersonBlock_Fragment
  >, socialLinks: Array<SocialLinkBlockFragment>, components: Array<
    | ComponentsBlock_TopBannerBlock_Fragment
    | ComponentsBlock_BannerTopImageBlock_Fragment
    | ComponentsBlock_SmallBannerBlock_Fragment
    | ComponentsBlock_CallToActionBannerBlock_Fragment
    | ComponentsBlock_HeadingBlock_Fragment
    | ComponentsBlock_ParagraphBlock_Fragment
    | ComponentsBlock_FigureBlock_Fragment
    | ComponentsBlock_RemoteVideoBlock_Fragment
    | ComponentsBlock_ListingBlock_Fragment
    | ComponentsBlock_HighlightedListingBlock_Fragment
    | ComponentsBlock_RelatedPagesBlock_Fragment
    | ComponentsBlock_StoriesBlock_Fragment
    | ComponentsBlock_CardsBlock_Fragment
    | ComponentsBlock_GroupedCardsBlock_Fragment
    | ComponentsBlock_InfoCardsBlock_Fragment
    | ComponentsBlock_BlankCardsBlock_Fragment
    | ComponentsBlock_TestimonialsBlock_Fragment
    | ComponentsBlock_KeyFiguresBlock_Fragment
    | ComponentsBlock_AccordionBlock_Fragment
    | ComponentsBlock_MapBlock_Fragment
    | ComponentsBlock_EventsCommunityQuotesBlock_Fragment
    | ComponentsBlock_SocialMediaBlock_Fragment
    | ComponentsBlock_WidgetBlock_Fragment
    | ComponentsBlock_SharedCallToActionBlock_Fragment
  >, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  > };

export type CountryPageFragment = { id: string, score: number | null, mapTitle: string | null, headlineIndicator: IndicatorFragment | null, scoreIntroduction: RichTextFragment | null, mapTooltip: RichTextFragment | null, mapBody: RichTextFragment | null, components: Array<
    | ComponentsBlock_TopBannerBlock_Fragment
    | ComponentsBlock_BannerTopImageBlock_Fragment
    | ComponentsBlock_SmallBannerBlock_Fragment
    | ComponentsBlock_CallToActionBannerBlock_Fragment
    | ComponentsBlock_HeadingBlock_Fragment
    | ComponentsBlock_ParagraphBlock_Fragment
    | ComponentsBlock_FigureBlock_Fragment
    | ComponentsBlock_RemoteVideoBlock_Fragment
    | ComponentsBlock_ListingBlock_Fragment
    | ComponentsBlock_HighlightedListingBlock_Fragment
    | ComponentsBlock_RelatedPagesBlock_Fragment
    | ComponentsBlock_StoriesBlock_Fragment
    | ComponentsBlock_CardsBlock_Fragment
    | ComponentsBlock_GroupedCardsBlock_Fragment
    | ComponentsBlock_InfoCardsBlock_Fragment
    | ComponentsBlock_BlankCardsBlock_Fragment
    | ComponentsBlock_TestimonialsBlock_Fragment
    | ComponentsBlock_KeyFiguresBlock_Fragment
    | ComponentsBlock_AccordionBlock_Fragment
    | ComponentsBlock_MapBlock_Fragment
    | ComponentsBlock_EventsCommunityQuotesBlock_Fragment
    | ComponentsBlock_SocialMediaBlock_Fragment
    | ComponentsBlock_WidgetBlock_Fragment
    | ComponentsBlock_SharedCallToActionBlock_Fragment
  >, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  > };

export type EventPageFragment = { id: string, startsAt: string | null, endsAt: string | null, timeZone: string | null, eventStatus: EventStatus | null, onlineUrl: string | null, registrationUrl: string | null, registrationDeadline: string | null, capacity: number | null, isFree: boolean | null, contactEmail: string | null, recurrence: string | null, hasEnded: boolean | null, sourceUrl: string | null, eventType: TermFragment | null, eventSetting: Array<TermFragment>, locations: Array<AddressBlockFragment>, price: MoneyFragment | null, agenda: RichTextFragment | null, sessions: Array<SessionBlockFragment>, speakers: Array<PersonBlockFragment>, documents: Array<DocumentOrLinkBlockFragment>, accessibility: RichTextFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type FundingPageFragment = { id: string, openingDate: string | null, applicationDeadline: string | null, callStatus: string | null, programme: string | null, callIdentifier: string | null, cofinancingRate: number | null, callUrl: string | null, submissionUrl: string | null, sourceUrl: string | null, formOfFunding: TermFragment | null, cutoffs: Array<CutoffBlockFragment>, totalBudget: MoneyFragment | null, grantMinimum: MoneyFragment | null, grantMaximum: MoneyFragment | null, eligibleCountries: Array<TermFragment>, financingIntermediaries: Array<IntermediaryBlockFragment>, beneficiaries: Array<ParagraphBlockFragment>, financingConditions: Array<ParagraphBlockFragment>, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type GoodPracticePageFragment = { id: string, startsAt: string | null, endsAt: string | null, timeZone: string | null, sourceUrl: string | null, typeOfFunding: TermFragment | null, budget: MoneyFragment | null, problem: RichTextFragment | null, solution: RichTextFragment | null, results: RichTextFragment | null, lessonsLearned: RichTextFragment | null, transferability: RichTextFragment | null, impactFigures: Array<MeasuredFigureBlockFragment>, awards: Array<AwardBlockFragment>, documents: Array<DocumentOrLinkBlockFragment>, audioFiles: Array<AudioFileBlockFragment>, videoFiles: Array<VideoFileBlockFragment>, galleryImages: Array<GalleryImageBlockFragment>, contacts: Array<
    | ContactsBlock_ContactBlock_Fragment
    | ContactsBlock_PersonBlock_Fragment
  >, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type HomePageFragment = { id: string, components: Array<
    | ComponentsBlock_TopBannerBlock_Fragment
    | ComponentsBlock_BannerTopImageBlock_Fragment
    | ComponentsBlock_SmallBannerBlock_Fragment
    | ComponentsBlock_CallToActionBannerBlock_Fragment
    | ComponentsBlock_HeadingBlock_Fragment
    | ComponentsBlock_ParagraphBlock_Fragment
    | ComponentsBlock_FigureBlock_Fragment
    | ComponentsBlock_RemoteVideoBlock_Fragment
    | ComponentsBlock_ListingBlock_Fragment
    | ComponentsBlock_HighlightedListingBlock_Fragment
    | ComponentsBlock_RelatedPagesBlock_Fragment
    | ComponentsBlock_StoriesBlock_Fragment
    | ComponentsBlock_CardsBlock_Fragment
    | ComponentsBlock_GroupedCardsBlock_Fragment
    | ComponentsBlock_InfoCardsBlock_Fragment
    | ComponentsBlock_BlankCardsBlock_Fragment
    | ComponentsBlock_TestimonialsBlock_Fragment
    | ComponentsBlock_KeyFiguresBlock_Fragment
    | ComponentsBlock_AccordionBlock_Fragment
    | ComponentsBlock_MapBlock_Fragment
    | ComponentsBlock_EventsCommunityQuotesBlock_Fragment
    | ComponentsBlock_SocialMediaBlock_Fragment
    | ComponentsBlock_WidgetBlock_Fragment
    | ComponentsBlock_SharedCallToActionBlock_Fragment
  > };

export type IndicatorPageFragment = { id: string, coveredFrom: string | null, coveredUntil: string | null, keyFigures: Array<IndicatorFragment>, methodology: RichTextFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  > };

export type InitiativePageFragment = { id: string, initiativeStatus: InitiativeStatus | null, startDate: string | null, endDate: string | null, sourceUrl: string | null, targetFigures: Array<MeasuredFigureBlockFragment>, budget: MoneyFragment | null, socialLinks: Array<SocialLinkBlockFragment>, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type JobPageFragment = { id: string, jobKind: JobKind | null, remoteMode: RemoteMode | null, datePosted: string | null, validThrough: string | null, startDate: string | null, duration: string | null, salaryMinimum: number | null, salaryMaximum: number | null, salaryCurrency: SalaryCurrency | null, salaryPeriod: SalaryPeriod | null, allowance: string | null, occupationUri: string | null, occupationLabel: string | null, applicationUrl: string | null, sourceUrl: string | null, employmentTypes: Array<TermFragment>, locations: Array<AddressBlockFragment>, skills: Array<EscoSkillBlockFragment>, eqfLevel: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type LandingPageFragment = { id: string, showProposalLink: boolean | null, components: Array<
    | ComponentsBlock_TopBannerBlock_Fragment
    | ComponentsBlock_BannerTopImageBlock_Fragment
    | ComponentsBlock_SmallBannerBlock_Fragment
    | ComponentsBlock_CallToActionBannerBlock_Fragment
    | ComponentsBlock_HeadingBlock_Fragment
    | ComponentsBlock_ParagraphBlock_Fragment
    | ComponentsBlock_FigureBlock_Fragment
    | ComponentsBlock_RemoteVideoBlock_Fragment
    | ComponentsBlock_ListingBlock_Fragment
    | ComponentsBlock_HighlightedListingBlock_Fragment
    | ComponentsBlock_RelatedPagesBlock_Fragment
    | ComponentsBlock_StoriesBlock_Fragment
    | ComponentsBlock_CardsBlock_Fragment
    | ComponentsBlock_GroupedCardsBlock_Fragment
    | ComponentsBlock_InfoCardsBlock_Fragment
    | ComponentsBlock_BlankCardsBlock_Fragment
    | ComponentsBlock_TestimonialsBlock_Fragment
    | ComponentsBlock_KeyFiguresBlock_Fragment
    | ComponentsBlock_AccordionBlock_Fragment
    | ComponentsBlock_MapBlock_Fragment
    | ComponentsBlock_EventsCommunityQuotesBlock_Fragment
    | ComponentsBlock_SocialMediaBlock_Fragment
    | ComponentsBlock_WidgetBlock_Fragment
    | ComponentsBlock_SharedCallToActionBlock_Fragment
  >, siteSection: TermFragment | null };

export type LearningContentPageFragment = { id: string, duration: string | null, learningContentType: Array<TermFragment>, skills: Array<EscoSkillBlockFragment>, licence: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment> };

export type LearningPathPageFragment = { id: string, duration: string | null, isMooc: boolean | null, introductoryMaterials: Array<LearningMaterialBlockFragment>, advancedMaterials: Array<LearningMaterialBlockFragment>, summaryOfOutcomes: RichTextFragment | null, licence: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment> };

export type ListingPageFragment = { id: string, filterString: string | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, contentTypes: Array<TermFragment>, listedTechnologies: Array<TermFragment> };

export type NewsletterPageFragment = { id: string, issueNumber: number | null, issueDate: string | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, featuredItems: Array<FeaturedItemBlockFragment> };

export type OrganisationPageFragment = { id: string, organisationKind: OrganisationKind | null, town: string | null, isCoalitionMember: boolean | null, endorsesCharter: boolean | null, sourceUrl: string | null, organisationCategory: Array<TermFragment>, legalNames: Array<LegalNameBlockFragment>, identifiers: Array<IdentifierBlockFragment>, locations: Array<AddressBlockFragment>, logo: ImageFragment | null, contacts: Array<
    | ContactsBlock_ContactBlock_Fragment
    | ContactsBlock_PersonBlock_Fragment
  >, socialLinks: Array<SocialLinkBlockFragment>, targetSector: Array<TermFragment>, organisationRole: Array<TermFragment>, numberOfEmployees: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type PublicationPageFragment = { id: string, publicationDate: string | null, doi: string | null, isbn: string | null, coveredFrom: string | null, coveredUntil: string | null, sourceUrl: string | null, publicationType: Array<TermFragment>, documents: Array<DocumentOrLinkBlockFragment>, keyFigures: Array<IndicatorFragment>, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type ResourcePageFragment = { id: string, topologyOfCompetence: string | null, version: string | null, publicationDate: string | null, sourceUrl: string | null, skillsResourceType: TermFragment | null, competenceFrameworks: Array<FrameworkConceptBlockFragment>, methodology: RichTextFragment | null, mainDocument: DocumentFragment | null, mainDocumentLanguage: TermFragment | null, documents: Array<DocumentOrLinkBlockFragment>, licence: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type StrategyPageFragment = { id: string, timelineRoadmap: string | null, latestUpdate: string | null, sourceUrl: string | null, budgetDescription: RichTextFragment | null, stateOfPlay: RichTextFragment | null, stakeholderInvolvement: RichTextFragment | null, mainDocument: DocumentFragment | null, mainDocumentLanguage: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type TrainingPageFragment = { id: string, duration: string | null, hoursPerWeek: number | null, isSelfPaced: boolean | null, trainingStartYear: number | null, applicationDeadline: string | null, isFree: boolean | null, providerUrl: string | null, informationUrl: string | null, enrolmentUrl: string | null, platformName: string | null, ectsCredits: number | null, isCertificateFree: boolean | null, lastChecked: string | null, validUntil: string | null, sourceUrl: string | null, typologyOfTraining: TermFragment | null, learningActivity: TermFragment | null, modeOfLearning: Array<TermFragment>, trainingDuration: TermFragment | null, learningSchedule: TermFragment | null, runs: Array<CourseRunBlockFragment>, price: MoneyFragment | null, modules: Array<LearningModuleBlockFragment>, learningOutcomes: Array<LearningOutcomeBlockFragment>, skills: Array<EscoSkillBlockFragment>, competences: Array<CompetenceBlockFragment>, prerequisites: RichTextFragment | null, accessibility: RichTextFragment | null, eqfLevel: TermFragment | null, assessmentMethods: Array<TermFragment>, credentialOffered: TermFragment | null, certification: CardLinkFragment | null, recordType: TermFragment | null, licence: TermFragment | null, body: Array<
    | BodyBlock_HeadingBlock_Fragment
    | BodyBlock_ParagraphBlock_Fragment
    | BodyBlock_QuotationBlock_Fragment
    | BodyBlock_CalloutBlock_Fragment
    | BodyBlock_FigureBlock_Fragment
    | BodyBlock_GalleryBlock_Fragment
    | BodyBlock_RecordingBlock_Fragment
    | BodyBlock_RemoteVideoBlock_Fragment
    | BodyBlock_AccordionBlock_Fragment
    | BodyBlock_StepsBlock_Fragment
    | BodyBlock_TimelineBlock_Fragment
    | BodyBlock_TableBlock_Fragment
    | BodyBlock_KeyFiguresBlock_Fragment
    | BodyBlock_DocumentsBlock_Fragment
    | BodyBlock_ButtonBlock_Fragment
    | BodyBlock_CallToActionBlock_Fragment
    | BodyBlock_SharedCallToActionBlock_Fragment
    | BodyBlock_CardsBlock_Fragment
    | BodyBlock_TestimonialsBlock_Fragment
    | BodyBlock_PeopleBlock_Fragment
    | BodyBlock_ContactPointsBlock_Fragment
    | BodyBlock_RelatedPagesBlock_Fragment
    | BodyBlock_ListingBlock_Fragment
  >, websiteLinks: Array<WebLinkBlockFragment>, authors: Array<
    | AuthorsBlock_NameBlock_Fragment
    | AuthorsBlock_PersonBlock_Fragment
  >, sourceCoalition: CardLinkFragment | null };

export type OutletItemFragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, startsAt: string | null, endsAt: string | null, timeZone: string | null, deadline: string | null, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null, terms: Array<{ id: string, vocabulary: VocabularyKey, code: string, label: string, uri: string | null }>, place: PlaceFragment | null, source: { name: string, licence: string | null } | null };

type OutletPage_AcademyPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_ArticlePage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_BasicPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_CareerPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_CertificationPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_CoalitionPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_CountryPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_EventPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_FundingPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_GoodPracticePage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_HomePage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_IndicatorPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_InitiativePage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_JobPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_LandingPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_LearningContentPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_LearningPathPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_ListingPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_NewsletterPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_OrganisationPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_PublicationPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_ResourcePage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_StrategyPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

type OutletPage_TrainingPage_Fragment = { id: string, translationKey: string, kind: ContentKind, title: string, summary: string, path: string, url: string, locale: string, translationOrigin: TranslationOrigin, publishedAt: string, updatedAt: string, structuredData: string, image: { alt: string, card: { url: string, width: number, height: number, format: string } } | null };

export type OutletPageFragment =
  | OutletPage_AcademyPage_Fragment
  | OutletPage_ArticlePage_Fragment
  | OutletPage_BasicPage_Fragment
  | OutletPage_CareerPage_Fragment
  | OutletPage_CertificationPage_Fragment
  | OutletPage_CoalitionPage_Fragment
  | OutletPage_CountryPage_Fragment
  | OutletPage_EventPage_Fragment
  | OutletPage_FundingPage_Fragment
  | OutletPage_GoodPracticePage_Fragment
  | OutletPage_HomePage_Fragment
  | OutletPage_IndicatorPage_Fragment
  | OutletPage_InitiativePage_Fragment
  | OutletPage_JobPage_Fragment
  | OutletPage_LandingPage_Fragment
  | OutletPage_LearningContentPage_Fragment
  | OutletPage_LearningPathPage_Fragment
  | OutletPage_ListingPage_Fragment
  | OutletPage_NewsletterPage_Fragment
  | OutletPage_OrganisationPage_Fragment
  | OutletPage_PublicationPage_Fragment
  | OutletPage_ResourcePage_Fragment
  | OutletPage_StrategyPage_Fragment
  | OutletPage_TrainingPage_Fragment
;

export type OutletSiteFragment = { key: string, name: string, frontEndUrl: string };

export type AccordionBlockFragment = { title: string | null, isFaq: boolean | null, blockId: string | null, sections: Array<AccordionSectionBlockFragment> };

export type AccordionSectionBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null };

export type AddressBlockFragment = { name: string | null, street: string | null, postalCode: string | null, locality: string | null, latitude: number | null, longitude: number | null, blockId: string | null, country: TermFragment | null };

export type AnnouncementFragment = { id: string, title: string | null, tone: Tone | null, linkText: string | null, linkUrl: string | null, shownFrom: string | null, shownUntil: string | null, text: RichTextFragment | null, linkPage: CardLinkFragment | null };

export type AudioFileBlockFragment = { caption: string | null, blockId: string | null, recording: MediaFileFragment | null };

type AuthorsBlock_NameBlock_Fragment = (
  { __typename: 'NameBlock' }
  & NameBlockFragment
);

type AuthorsBlock_PersonBlock_Fragment = (
  { __typename: 'PersonBlock' }
  & PersonBlockFragment
);

export type AuthorsBlockFragment =
  | AuthorsBlock_NameBlock_Fragment
  | AuthorsBlock_PersonBlock_Fragment
;

export type AwardBlockFragment = { name: string | null, year: number | null, result: Result | null, blockId: string | null };

export type BannerTopImageBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null, image: ImageFragment | null, mobileImage: ImageFragment | null, links: Array<LinkBlockFragment> };

export type BlankCardBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null };

export type BlankCardsBlockFragment = { title: string | null, blockId: string | null, blankCards: Array<BlankCardBlockFragment> };

type BodyBlock_HeadingBlock_Fragment = (
  { __typename: 'HeadingBlock' }
  & HeadingBlockFragment
);

type BodyBlock_ParagraphBlock_Fragment = (
  { __typename: 'ParagraphBlock' }
  & ParagraphBlockFragment
);

type BodyBlock_QuotationBlock_Fragment = (
  { __typename: 'QuotationBlock' }
  & QuotationBlockFragment
);

type BodyBlock_CalloutBlock_Fragment = (
  { __typename: 'CalloutBlock' }
  & CalloutBlockFragment
);

type BodyBlock_FigureBlock_Fragment = (
  { __typename: 'FigureBlock' }
  & FigureBlockFragment
);

type BodyBlock_GalleryBlock_Fragment = (
  { __typename: 'GalleryBlock' }
  & GalleryBlockFragment
);

type BodyBlock_RecordingBlock_Fragment = (
  { __typename: 'RecordingBlock' }
  & RecordingBlockFragment
);

type BodyBlock_RemoteVideoBlock_Fragment = (
  { __typename: 'RemoteVideoBlock' }
  & RemoteVideoBlockFragment
);

type BodyBlock_AccordionBlock_Fragment = (
  { __typename: 'AccordionBlock' }
  & AccordionBlockFragment
);

type BodyBlock_StepsBlock_Fragment = (
  { __typename: 'StepsBlock' }
  & StepsBlockFragment
);

type BodyBlock_TimelineBlock_Fragment = (
  { __typename: 'TimelineBlock' }
  & TimelineBlockFragment
);

type BodyBlock_TableBlock_Fragment = (
  { __typename: 'TableBlock' }
  & TableBlockFragment
);

type BodyBlock_KeyFiguresBlock_Fragment = (
  { __typename: 'KeyFiguresBlock' }
  & KeyFiguresBlockFragment
);

type BodyBlock_DocumentsBlock_Fragment = (
  { __typename: 'DocumentsBlock' }
  & DocumentsBlockFragment
);

type BodyBlock_ButtonBlock_Fragment = (
  { __typename: 'ButtonBlock' }
  & ButtonBlockFragment
);

type BodyBlock_CallToActionBlock_Fragment = (
  { __typename: 'CallToActionBlock' }
  & CallToActionBlockFragment
);

type BodyBlock_SharedCallToActionBlock_Fragment = (
  { __typename: 'SharedCallToActionBlock' }
  & SharedCallToActionBlockFragment
);

type BodyBlock_CardsBlock_Fragment = (
  { __typename: 'CardsBlock' }
  & CardsBlockFragment
);

type BodyBlock_TestimonialsBlock_Fragment = (
  { __typename: 'TestimonialsBlock' }
  & TestimonialsBlockFragment
);

type BodyBlock_PeopleBlock_Fragment = (
  { __typename: 'PeopleBlock' }
  & PeopleBlockFragment
);

type BodyBlock_ContactPointsBlock_Fragment = (
  { __typename: 'ContactPointsBlock' }
  & ContactPointsBlockFragment
);

type BodyBlock_RelatedPagesBlock_Fragment = (
  { __typename: 'RelatedPagesBlock' }
  & RelatedPagesBlockFragment
);

type BodyBlock_ListingBlock_Fragment = (
  { __typename: 'ListingBlock' }
  & ListingBlockFragment
);

export type BodyBlockFragment =
  | BodyBlock_HeadingBlock_Fragment
  | BodyBlock_ParagraphBlock_Fragment
  | BodyBlock_QuotationBlock_Fragment
  | BodyBlock_CalloutBlock_Fragment
  | BodyBlock_FigureBlock_Fragment
  | BodyBlock_GalleryBlock_Fragment
  | BodyBlock_RecordingBlock_Fragment
  | BodyBlock_RemoteVideoBlock_Fragment
  | BodyBlock_AccordionBlock_Fragment
  | BodyBlock_StepsBlock_Fragment
  | BodyBlock_TimelineBlock_Fragment
  | BodyBlock_TableBlock_Fragment
  | BodyBlock_KeyFiguresBlock_Fragment
  | BodyBlock_DocumentsBlock_Fragment
  | BodyBlock_ButtonBlock_Fragment
  | BodyBlock_CallToActionBlock_Fragment
  | BodyBlock_SharedCallToActionBlock_Fragment
  | BodyBlock_CardsBlock_Fragment
  | BodyBlock_TestimonialsBlock_Fragment
  | BodyBlock_PeopleBlock_Fragment
  | BodyBlock_ContactPointsBlock_Fragment
  | BodyBlock_RelatedPagesBlock_Fragment
  | BodyBlock_ListingBlock_Fragment
;

export type BreadcrumbFragment = { title: string, path: string, url: string };

export type BreakdownFragment = { code: string, label: string };

export type ButtonBlockFragment = { emphasis: Emphasis | null, blockId: string | null, link: LinkBlockFragment | null };

export type CallToActionFragment = { id: string, title: string | null, imageAlt: string | null, linkText: string | null, linkUrl: string | null, text: RichTextFragment | null, image: ImageFragment | null, linkPage: CardLinkFragment | null };

export type CallToActionBannerBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null, image: ImageFragment | null, link: LinkBlockFragment | null };

export type CallToActionBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null, links: Array<LinkBlockFragment> };

export type CalloutBlockFragment = { tone: Tone | null, title: string | null, blockId: string | null, text: RichTextFragment | null };

export type CardBlockFragment = { title: string | null, subtitle: string | null, blockId: string | null, text: RichTextFragment | null, image: ImageFragment | null, link: LinkBlockFragment | null };

export type CardsBlockFragment = { title: string | null, blockId: string | null, cards: Array<CardBlockFragment> };

export type CareerTaskBlockFragment = { title: string | null, blockId: string | null };

export type CompetenceBlockFragment = { level: number | null, blockId: string | null, competence: TermFragment | null };

type ComponentsBlock_TopBannerBlock_Fragment = (
  { __typename: 'TopBannerBlock' }
  & TopBannerBlockFragment
);

type ComponentsBlock_BannerTopImageBlock_Fragment = (
  { __typename: 'BannerTopImageBlock' }
  & BannerTopImageBlockFragment
);

type ComponentsBlock_SmallBannerBlock_Fragment = (
  { __typename: 'SmallBannerBlock' }
  & SmallBannerBlockFragment
);

type ComponentsBlock_CallToActionBannerBlock_Fragment = (
  { __typename: 'CallToActionBannerBlock' }
  & CallToActionBannerBlockFragment
);

type ComponentsBlock_HeadingBlock_Fragment = (
  { __typename: 'HeadingBlock' }
  & HeadingBlockFragment
);

type ComponentsBlock_ParagraphBlock_Fragment = (
  { __typename: 'ParagraphBlock' }
  & ParagraphBlockFragment
);

type ComponentsBlock_FigureBlock_Fragment = (
  { __typename: 'FigureBlock' }
  & FigureBlockFragment
);

type ComponentsBlock_RemoteVideoBlock_Fragment = (
  { __typename: 'RemoteVideoBlock' }
  & RemoteVideoBlockFragment
);

type ComponentsBlock_ListingBlock_Fragment = (
  { __typename: 'ListingBlock' }
  & ListingBlockFragment
);

type ComponentsBlock_HighlightedListingBlock_Fragment = (
  { __typename: 'HighlightedListingBlock' }
  & HighlightedListingBlockFragment
);

type ComponentsBlock_RelatedPagesBlock_Fragment = (
  { __typename: 'RelatedPagesBlock' }
  & RelatedPagesBlockFragment
);

type ComponentsBlock_StoriesBlock_Fragment = (
  { __typename: 'StoriesBlock' }
  & StoriesBlockFragment
);

type ComponentsBlock_CardsBlock_Fragment = (
  { __typename: 'CardsBlock' }
  & CardsBlockFragment
);

type ComponentsBlock_GroupedCardsBlock_Fragment = (
  { __typename: 'GroupedCardsBlock' }
  & GroupedCardsBlockFragment
);

type ComponentsBlock_InfoCardsBlock_Fragment = (
  { __typename: 'InfoCardsBlock' }
  & InfoCardsBlockFragment
);

type ComponentsBlock_BlankCardsBlock_Fragment = (
  { __typename: 'BlankCardsBlock' }
  & BlankCardsBlockFragment
);

type ComponentsBlock_TestimonialsBlock_Fragment = (
  { __typename: 'TestimonialsBlock' }
  & TestimonialsBlockFragment
);

type ComponentsBlock_KeyFiguresBlock_Fragment = (
  { __typename: 'KeyFiguresBlock' }
  & KeyFiguresBlockFragment
);

type ComponentsBlock_AccordionBlock_Fragment = (
  { __typename: 'AccordionBlock' }
  & AccordionBlockFragment
);

type ComponentsBlock_MapBlock_Fragment = (
  { __typename: 'MapBlock' }
  & MapBlockFragment
);

type ComponentsBlock_EventsCommunityQuotesBlock_Fragment = (
  { __typename: 'EventsCommunityQuotesBlock' }
  & EventsCommunityQuotesBlockFragment
);

type ComponentsBlock_SocialMediaBlock_Fragment = (
  { __typename: 'SocialMediaBlock' }
  & SocialMediaBlockFragment
);

type ComponentsBlock_WidgetBlock_Fragment = (
  { __typename: 'WidgetBlock' }
  & WidgetBlockFragment
);

type ComponentsBlock_SharedCallToActionBlock_Fragment = (
  { __typename: 'SharedCallToActionBlock' }
  & SharedCallToActionBlockFragment
);

export type ComponentsBlockFragment =
  | ComponentsBlock_TopBannerBlock_Fragment
  | ComponentsBlock_BannerTopImageBlock_Fragment
  | ComponentsBlock_SmallBannerBlock_Fragment
  | ComponentsBlock_CallToActionBannerBlock_Fragment
  | ComponentsBlock_HeadingBlock_Fragment
  | ComponentsBlock_ParagraphBlock_Fragment
  | ComponentsBlock_FigureBlock_Fragment
  | ComponentsBlock_RemoteVideoBlock_Fragment
  | ComponentsBlock_ListingBlock_Fragment
  | ComponentsBlock_HighlightedListingBlock_Fragment
  | ComponentsBlock_RelatedPagesBlock_Fragment
  | ComponentsBlock_StoriesBlock_Fragment
  | ComponentsBlock_CardsBlock_Fragment
  | ComponentsBlock_GroupedCardsBlock_Fragment
  | ComponentsBlock_InfoCardsBlock_Fragment
  | ComponentsBlock_BlankCardsBlock_Fragment
  | ComponentsBlock_TestimonialsBlock_Fragment
  | ComponentsBlock_KeyFiguresBlock_Fragment
  | ComponentsBlock_AccordionBlock_Fragment
  | ComponentsBlock_MapBlock_Fragment
  | ComponentsBlock_EventsCommunityQuotesBlock_Fragment
  | ComponentsBlock_SocialMediaBlock_Fragment
  | ComponentsBlock_WidgetBlock_Fragment
  | ComponentsBlock_SharedCallToActionBlock_Fragment
;

export type ContactBlockFragment = { name: string | null, email: string | null, url: string | null, blockId: string | null };

export type ContactPointFragment = { id: string, name: string | null, purpose: string | null, email: string | null, telephone: string | null, url: string | null, country: TermFragment | null };

export type ContactPointsBlockFragment = { title: string | null, blockId: string | null, contactPoints: Array<ContactPointFragment> };

type ContactsBlock_ContactBlock_Fragment = (
  { __typename: 'ContactBlock' }
  & ContactBlockFragment
);

type ContactsBlock_PersonBlock_Fragment = (
  { __typename: 'PersonBlock' }
  & PersonBlockFragment
);

export type ContactsBlockFragment =
  | ContactsBlock_ContactBlock_Fragment
  | ContactsBlock_PersonBlock_Fragment
;

export type CourseRunBlockFragment = { startDate: string | null, endDate: string | null, applicationDeadline: string | null, location: string | null, online: boolean | null, instructor: string | null, capacity: number | null, priceAmount: number | null, priceCurrency: PriceCurrency | null, status: Status | null, blockId: string | null, mode: TermFragment | null, language: TermFragment | null };

export type CutoffBlockFragment = { at: string | null, timeZone: string | null, label: string | null, blockId: string | null };

export type DatasetFragment = { key: string, title: string, source: string, url: string | null, retrievedAt: string | null, licence: TermFragment | null };

export type DocumentFragment = { title: string, url: string, fileSize: number | null, contentType: string | null, extension: string | null, credit: string | null, language: TermFragment | null };

export type DocumentOrLinkBlockFragment = { title: string | null, url: string | null, blockId: string | null, document: DocumentFragment | null, language: TermFragment | null };

export type DocumentsBlockFragment = { title: string | null, blockId: string | null, documents: Array<DocumentOrLinkBlockFragment> };

export type EntryRouteBlockFragment = { blockId: string | null, item: CardLinkFragment | null };

export type EscoSkillBlockFragment = { uri: string | null, label: string | null, blockId: string | null };

export type EventsCommunityQuotesBlockFragment = { title: string | null, limit: number | null, blockId: string | null, testimonials: Array<TestimonialBlockFragment>, link: LinkBlockFragment | null };

export type FeaturedItemBlockFragment = { label: string | null, blockId: string | null, item: CardLinkFragment | null };

export type FigureBlockFragment = { caption: string | null, blockId: string | null, image: ImageFragment | null };

export type FooterFragment = { id: string, text: RichTextFragment | null, columns: Array<FooterColumnBlockFragment>, socialLinks: Array<SocialLinkBlockFragment> };

export type FooterColumnBlockFragment = { blockId: string | null, linkList: LinkListFragment | null };

export type FrameworkConceptBlockFragment = { framework: Framework | null, uri: string | null, label: string | null, blockId: string | null };

export type GalleryBlockFragment = { title: string | null, blockId: string | null, images: Array<FigureBlockFragment> };

export type GalleryImageBlockFragment = { caption: string | null, blockId: string | null, image: ImageFragment | null };

export type GroupedCardsBlockFragment = { title: string | null, leftTitle: string | null, rightTitle: string | null, blockId: string | null, leftCards: Array<CardBlockFragment>, rightCards: Array<CardBlockFragment> };

export type HeadingBlockFragment = { title: string | null, blockId: string | null };

export type HighlightedListingBlockFragment = { title: string | null, blockId: string | null, featuredPage: CardLinkFragment | null, pages: Array<CardFragment>, link: LinkBlockFragment | null };

export type IdentifierBlockFragment = { scheme: Scheme | null, value: string | null, blockId: string | null };

export type ImageFragment = { alt: string, credit: string | null, dominantColour: string | null, width: number, height: number, srcset: string, focalPoint: { x: number, y: number } | null, wide: RenditionFragment, hero: RenditionFragment };

export type IndicatorFragment = { code: string, name: string, unit: string, sourceUrl: string | null, targetValue: number | null, targetYear: number | null, definition: RichTextFragment | null, dataset: DatasetFragment | null, breakdowns: Array<BreakdownFragment>, observations: Array<ObservationFragment> };

export type InfoCardBlockFragment = { symbol: Symbol | null, title: string | null, blockId: string | null, text: RichTextFragment | null, link: LinkBlockFragment | null };

export type InfoCardsBlockFragment = { title: string | null, blockId: string | null, infoCards: Array<InfoCardBlockFragment> };

export type IntermediaryBlockFragment = { name: string | null, blockId: string | null };

export type KeyFigureBlockFragment = { figure: string | null, label: string | null, period: string | null, source: string | null, url: string | null, blockId: string | null };

export type KeyFiguresBlockFragment = { title: string | null, blockId: string | null, figures: Array<KeyFigureBlockFragment> };

export type LearningMaterialBlockFragment = { blockId: string | null, item: CardLinkFragment | null, context: RichTextFragment | null, audience: TermFragment | null };

export type LearningModuleBlockFragment = { blockId: string | null, item: CardLinkFragment | null };

export type LearningOutcomeBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null, skills: Array<EscoSkillBlockFragment> };

export type LegalNameBlockFragment = { name: string | null, blockId: string | null };

export type LinkBlockFragment = { label: string | null, url: string | null, blockId: string | null, page: CardLinkFragment | null, document: DocumentFragment | null };

export type LinkListFragment = { id: string, title: string | null, links: Array<LinkBlockFragment> };

export type ListingBlockFragment = { title: string | null, kinds: Array<ContentKind>, filterQuery: string | null, viewMode: ViewMode | null, limit: number | null, blockId: string | null, articleTypes: Array<TermFragment>, technologies: Array<TermFragment>, skillLevels: Array<TermFragment>, countries: Array<TermFragment>, link: LinkBlockFragment | null };

export type MapBlockFragment = { title: string | null, indicatorCode: string | null, blockId: string | null, text: RichTextFragment | null, link: LinkBlockFragment | null };

export type MeasuredFigureBlockFragment = { number: number | null, unit: string | null, label: string | null, blockId: string | null };

export type MediaFileFragment = { title: string, url: string, isVideo: boolean, duration: string | null, captionsUrl: string | null, transcript: string | null, credit: string | null, poster: ImageFragment | null };

export type MilestoneBlockFragment = { moment: string | null, title: string | null, blockId: string | null, text: RichTextFragment | null };

export type MoneyFragment = { amount: number, currency: string };

export type NameBlockFragment = { name: string | null, blockId: string | null };

export type ObservationFragment = { period: string, year: number, value: number | null, flag: ObservationFlag | null, retrievedAt: string, country: TermFragment, breakdown: BreakdownFragment | null, dataset: DatasetFragment };

export type OrganisationLinkFragment = { role: OrganisationRole, translationKey: string, name: string, path: string, url: string, contentId: string };

export type ParagraphBlockFragment = { blockId: string | null, text: RichTextFragment | null };

export type PeopleBlockFragment = { title: string | null, blockId: string | null, people: Array<PersonFragment> };

export type PersonFragment = { id: string, name: string | null, role: string | null, photo: ImageFragment | null, organisation: CardLinkFragment | null, country: TermFragment | null, bio: RichTextFragment | null, links: Array<WebLinkBlockFragment> };

export type PersonBlockFragment = { blockId: string | null, person: PersonFragment | null };

export type PlaceFragment = { name: string | null, address: string | null, latitude: number | null, longitude: number | null, online: boolean };

export type QuotationBlockFragment = { quote: string | null, name: string | null, jobTitle: string | null, url: string | null, blockId: string | null };

export type RecordingBlockFragment = { caption: string | null, blockId: string | null, recording: MediaFileFragment | null };

export type RelatedPagesBlockFragment = { title: string | null, blockId: string | null, pages: Array<CardFragment> };

export type RemoteVideoBlockFragment = { title: string | null, url: string | null, caption: string | null, blockId: string | null };

export type RenditionFragment = { url: string, width: number, height: number };

export type RichTextFragment = { html: string };

export type RoleModelBlockFragment = { name: string | null, quote: string | null, videoUrl: string | null, blockId: string | null, person: PersonFragment | null, image: ImageFragment | null };

export type SeoFragment = { title: string, description: string, canonical: string, robots: string, alternates: Array<{ hreflang: string, url: string }>, image: { alt: string, social: RenditionFragment } | null };

export type SessionBlockFragment = { title: string | null, startsAt: string | null, endsAt: string | null, room: string | null, blockId: string | null, description: RichTextFragment | null };

export type SharedCallToActionBlockFragment = { blockId: string | null, callToAction: CallToActionFragment | null };

export type SmallBannerBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null, link: LinkBlockFragment | null };

export type SocialLinkBlockFragment = { network: Network | null, url: string | null, blockId: string | null };

export type SocialMediaBlockFragment = { title: string | null, feedUrl: string | null, blockId: string | null, socialLinks: Array<SocialLinkBlockFragment> };

export type StepBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null };

export type StepsBlockFragment = { title: string | null, blockId: string | null, steps: Array<StepBlockFragment> };

export type StoriesBlockFragment = { title: string | null, blockId: string | null, stories: Array<StoryBlockFragment>, link: LinkBlockFragment | null };

export type StoryBlockFragment = { title: string | null, blockId: string | null, country: TermFragment | null, text: RichTextFragment | null, page: CardLinkFragment | null };

export type TableFragment = { caption: string | null, headings: Array<string>, rows: Array<TableRowFragment> };

export type TableBlockFragment = { source: string | null, blockId: string | null, table: TableFragment | null };

export type TableCellFragment = { text: string, number: number | null, term: TermFragment | null };

export type TableRowFragment = { cells: Array<TableCellFragment> };

export type TermFragment = { id: string, code: string, label: string, uri: string | null };

export type TestimonialBlockFragment = { quote: string | null, name: string | null, jobTitle: string | null, blockId: string | null, person: PersonFragment | null, image: ImageFragment | null };

export type TestimonialsBlockFragment = { title: string | null, blockId: string | null, testimonials: Array<TestimonialBlockFragment> };

export type TimelineBlockFragment = { title: string | null, blockId: string | null, milestones: Array<MilestoneBlockFragment> };

export type TopBannerBlockFragment = { title: string | null, blockId: string | null, text: RichTextFragment | null, image: ImageFragment | null, links: Array<LinkBlockFragment> };

export type TranslationLinkFragment = { locale: string, title: string, path: string, url: string, translationOrigin: TranslationOrigin };

export type VideoFileBlockFragment = { caption: string | null, blockId: string | null, recording: MediaFileFragment | null };

export type WebLinkBlockFragment = { url: string | null, title: string | null, blockId: string | null, linkType: TermFragment | null };

export type WidgetBlockFragment = { title: string | null, widget: Widget | null, blockId: string | null };

export type CalendarQueryVariables = Exact<{
  from: string;
  until: string;
  countries?: Array<string> | string | null | undefined;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarQuery = { content: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { place: PlaceFragment | null, countries: Array<TermFragment> }
      & CardFragment
    )> } | null };

export type CardsByIdsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CardsByIdsQuery = { nodes: Array<
    | { __typename: 'AcademyPage', id: string }
    | (
      { __typename: 'ContentCard', id: string }
      & CardFragment
    )
    | { __typename: 'ArticlePage', id: string }
    | { __typename: 'BasicPage', id: string }
    | { __typename: 'CareerPage', id: string }
    | { __typename: 'CertificationPage', id: string }
    | { __typename: 'CoalitionPage', id: string }
    | { __typename: 'CountryPage', id: string }
    | { __typename: 'EventPage', id: string }
    | { __typename: 'FundingPage', id: string }
    | { __typename: 'GoodPracticePage', id: string }
    | { __typename: 'HomePage', id: string }
    | { __typename: 'IndicatorPage', id: string }
    | { __typename: 'InitiativePage', id: string }
    | { __typename: 'JobPage', id: string }
    | { __typename: 'LandingPage', id: string }
    | { __typename: 'LearningContentPage', id: string }
    | { __typename: 'LearningPathPage', id: string }
    | { __typename: 'ListingPage', id: string }
    | { __typename: 'NewsletterPage', id: string }
    | { __typename: 'OrganisationPage', id: string }
    | { __typename: 'PublicationPage', id: string }
    | { __typename: 'ResourcePage', id: string }
    | { __typename: 'StrategyPage', id: string }
    | { __typename: 'TrainingPage', id: string }
   | null> | null };

export type FacetsQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search?: string | null | undefined;
  facets: Array<FacetField> | FacetField;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type FacetsQuery = { content: { totalCount: number, facets: Array<FacetCountsFragment> } | null };

export type ListingQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContentOrder> | ContentOrder | null | undefined;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingQuery = { content: { requestedLocale: string, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, isFallback: boolean, node: CardFragment }> } | null };

export type ListingWithFacetsQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContentOrder> | ContentOrder | null | undefined;
  facets: Array<FacetField> | FacetField;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingWithFacetsQuery = { content: { requestedLocale: string, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, isFallback: boolean, node: CardFragment }>, facets: Array<FacetCountsFragment> } | null };

export type NewestCardsQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type NewestCardsQuery = { content: { nodes: Array<CardFragment> } | null };

export type SearchQueryVariables = Exact<{
  search: string;
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { content: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, isFallback: boolean, highlight: { title: string, summary: string } | null, node: CardFragment }> } | null };

export type SitemapEntriesQueryVariables = Exact<{
  locale?: string | null | undefined;
  site?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SitemapEntriesQuery = { content: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, url: string, updatedAt: string }> } | null };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  locale?: string | null | undefined;
  site?: string | null | undefined;
  limit?: number | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<{ translationKey: string, kind: ContentKind, title: string, highlighted: string, path: string, url: string, locale: string }> | null };

export type OutletCalendarQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContentOrder> | ContentOrder | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutletCalendarQuery = { site: OutletSiteFragment | null, content: { requestedLocale: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ isFallback: boolean, node: (
        { content:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { eventStatus: EventStatus | null, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
        & OutletItemFragment
      ) }> } | null };

export type OutletChartQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  countries?: Array<string> | string | null | undefined;
  period?: PeriodInput | null | undefined;
  locale?: string | null | undefined;
}>;


export type OutletChartQuery = { site: OutletSiteFragment | null, indicators: Array<{ code: string, name: string, unit: string, sourceUrl: string | null, targetValue: number | null, targetYear: number | null, dataset: DatasetFragment | null, observations: Array<{ period: string, year: number, value: number | null, flag: ObservationFlag | null, country: { id: string, code: string, label: string }, breakdown: BreakdownFragment | null }> }> | null };

export type OutletListQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContentOrder> | ContentOrder | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutletListQuery = { site: OutletSiteFragment | null, content: { requestedLocale: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ isFallback: boolean, node: OutletItemFragment }> } | null };

export type OutletPageByKeyQueryVariables = Exact<{
  translationKey: string | number;
  locale?: string | null | undefined;
}>;


export type OutletPageByKeyQuery = { site: OutletSiteFragment | null, item:
    | OutletPage_AcademyPage_Fragment
    | OutletPage_ArticlePage_Fragment
    | OutletPage_BasicPage_Fragment
    | OutletPage_CareerPage_Fragment
    | OutletPage_CertificationPage_Fragment
    | OutletPage_CoalitionPage_Fragment
    | OutletPage_CountryPage_Fragment
    | OutletPage_EventPage_Fragment
    | OutletPage_FundingPage_Fragment
    | OutletPage_GoodPracticePage_Fragment
    | OutletPage_HomePage_Fragment
    | OutletPage_IndicatorPage_Fragment
    | OutletPage_InitiativePage_Fragment
    | OutletPage_JobPage_Fragment
    | OutletPage_LandingPage_Fragment
    | OutletPage_LearningContentPage_Fragment
    | OutletPage_LearningPathPage_Fragment
    | OutletPage_ListingPage_Fragment
    | OutletPage_NewsletterPage_Fragment
    | OutletPage_OrganisationPage_Fragment
    | OutletPage_PublicationPage_Fragment
    | OutletPage_ResourcePage_Fragment
    | OutletPage_StrategyPage_Fragment
    | OutletPage_TrainingPage_Fragment
   | null };

export type OutletPageByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
}>;


export type OutletPageByPathQuery = { site: OutletSiteFragment | null, route: { status: RouteStatus, redirectTo: string | null, content:
      | OutletPage_AcademyPage_Fragment
      | OutletPage_ArticlePage_Fragment
      | OutletPage_BasicPage_Fragment
      | OutletPage_CareerPage_Fragment
      | OutletPage_CertificationPage_Fragment
      | OutletPage_CoalitionPage_Fragment
      | OutletPage_CountryPage_Fragment
      | OutletPage_EventPage_Fragment
      | OutletPage_FundingPage_Fragment
      | OutletPage_GoodPracticePage_Fragment
      | OutletPage_HomePage_Fragment
      | OutletPage_IndicatorPage_Fragment
      | OutletPage_InitiativePage_Fragment
      | OutletPage_JobPage_Fragment
      | OutletPage_LandingPage_Fragment
      | OutletPage_LearningContentPage_Fragment
      | OutletPage_LearningPathPage_Fragment
      | OutletPage_ListingPage_Fragment
      | OutletPage_NewsletterPage_Fragment
      | OutletPage_OrganisationPage_Fragment
      | OutletPage_PublicationPage_Fragment
      | OutletPage_ResourcePage_Fragment
      | OutletPage_StrategyPage_Fragment
      | OutletPage_TrainingPage_Fragment
     | null } | null };

export type AcademyByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type AcademyByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | (
        Page_AcademyPage_Fragment
        & AcademyPageFragment
      )
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type ArticleByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type ArticleByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | (
        Page_ArticlePage_Fragment
        & ArticlePageFragment
      )
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type BasicByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type BasicByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | (
        Page_BasicPage_Fragment
        & BasicPageFragment
      )
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type CareerByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type CareerByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | (
        Page_CareerPage_Fragment
        & CareerPageFragment
      )
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type CertificationByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type CertificationByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | (
        Page_CertificationPage_Fragment
        & CertificationPageFragment
      )
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type CoalitionByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type CoalitionByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | (
        Page_CoalitionPage_Fragment
        & CoalitionPageFragment
      )
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type CountryByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type CountryByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | (
        Page_CountryPage_Fragment
        & CountryPageFragment
      )
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type EventByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type EventByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | (
        Page_EventPage_Fragment
        & EventPageFragment
      )
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type FundingByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type FundingByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | (
        Page_FundingPage_Fragment
        & FundingPageFragment
      )
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type GoodPracticeByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type GoodPracticeByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | (
        Page_GoodPracticePage_Fragment
        & GoodPracticePageFragment
      )
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type HomeByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type HomeByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | (
        Page_HomePage_Fragment
        & HomePageFragment
      )
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type IndicatorByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type IndicatorByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | (
        Page_IndicatorPage_Fragment
        & IndicatorPageFragment
      )
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type InitiativeByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type InitiativeByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | (
        Page_InitiativePage_Fragment
        & InitiativePageFragment
      )
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type ItemQueryVariables = Exact<{
  id?: string | number | null | undefined;
  translationKey?: string | number | null | undefined;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type ItemQuery = { item:
    | WholePage_AcademyPage_Fragment
    | WholePage_ArticlePage_Fragment
    | WholePage_BasicPage_Fragment
    | WholePage_CareerPage_Fragment
    | WholePage_CertificationPage_Fragment
    | WholePage_CoalitionPage_Fragment
    | WholePage_CountryPage_Fragment
    | WholePage_EventPage_Fragment
    | WholePage_FundingPage_Fragment
    | WholePage_GoodPracticePage_Fragment
    | WholePage_HomePage_Fragment
    | WholePage_IndicatorPage_Fragment
    | WholePage_InitiativePage_Fragment
    | WholePage_JobPage_Fragment
    | WholePage_LandingPage_Fragment
    | WholePage_LearningContentPage_Fragment
    | WholePage_LearningPathPage_Fragment
    | WholePage_ListingPage_Fragment
    | WholePage_NewsletterPage_Fragment
    | WholePage_OrganisationPage_Fragment
    | WholePage_PublicationPage_Fragment
    | WholePage_ResourcePage_Fragment
    | WholePage_StrategyPage_Fragment
    | WholePage_TrainingPage_Fragment
   | null };

export type JobByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type JobByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | (
        Page_JobPage_Fragment
        & JobPageFragment
      )
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type LandingByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type LandingByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | (
        Page_LandingPage_Fragment
        & LandingPageFragment
      )
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type LearningContentByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type LearningContentByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | (
        Page_LearningContentPage_Fragment
        & LearningContentPageFragment
      )
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type LearningPathByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type LearningPathByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | (
        Page_LearningPathPage_Fragment
        & LearningPathPageFragment
      )
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type ListingByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type ListingByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | (
        Page_ListingPage_Fragment
        & ListingPageFragment
      )
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type NewsletterByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type NewsletterByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | (
        Page_NewsletterPage_Fragment
        & NewsletterPageFragment
      )
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type OrganisationByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type OrganisationByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | (
        Page_OrganisationPage_Fragment
        & OrganisationPageFragment
      )
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type PageByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type PageByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | WholePage_AcademyPage_Fragment
      | WholePage_ArticlePage_Fragment
      | WholePage_BasicPage_Fragment
      | WholePage_CareerPage_Fragment
      | WholePage_CertificationPage_Fragment
      | WholePage_CoalitionPage_Fragment
      | WholePage_CountryPage_Fragment
      | WholePage_EventPage_Fragment
      | WholePage_FundingPage_Fragment
      | WholePage_GoodPracticePage_Fragment
      | WholePage_HomePage_Fragment
      | WholePage_IndicatorPage_Fragment
      | WholePage_InitiativePage_Fragment
      | WholePage_JobPage_Fragment
      | WholePage_LandingPage_Fragment
      | WholePage_LearningContentPage_Fragment
      | WholePage_LearningPathPage_Fragment
      | WholePage_ListingPage_Fragment
      | WholePage_NewsletterPage_Fragment
      | WholePage_OrganisationPage_Fragment
      | WholePage_PublicationPage_Fragment
      | WholePage_ResourcePage_Fragment
      | WholePage_StrategyPage_Fragment
      | WholePage_TrainingPage_Fragment
     | null } | null };

export type PreviewQueryVariables = Exact<{
  token: string;
}>;


export type PreviewQuery = { preview:
    | WholePage_AcademyPage_Fragment
    | WholePage_ArticlePage_Fragment
    | WholePage_BasicPage_Fragment
    | WholePage_CareerPage_Fragment
    | WholePage_CertificationPage_Fragment
    | WholePage_CoalitionPage_Fragment
    | WholePage_CountryPage_Fragment
    | WholePage_EventPage_Fragment
    | WholePage_FundingPage_Fragment
    | WholePage_GoodPracticePage_Fragment
    | WholePage_HomePage_Fragment
    | WholePage_IndicatorPage_Fragment
    | WholePage_InitiativePage_Fragment
    | WholePage_JobPage_Fragment
    | WholePage_LandingPage_Fragment
    | WholePage_LearningContentPage_Fragment
    | WholePage_LearningPathPage_Fragment
    | WholePage_ListingPage_Fragment
    | WholePage_NewsletterPage_Fragment
    | WholePage_OrganisationPage_Fragment
    | WholePage_PublicationPage_Fragment
    | WholePage_ResourcePage_Fragment
    | WholePage_StrategyPage_Fragment
    | WholePage_TrainingPage_Fragment
   | null };

export type PublicationByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type PublicationByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | (
        Page_PublicationPage_Fragment
        & PublicationPageFragment
      )
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type ResourceByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type ResourceByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | (
        Page_ResourcePage_Fragment
        & ResourcePageFragment
      )
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null };

export type StrategyByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type StrategyByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | (
        Page_StrategyPage_Fragment
        & StrategyPageFragment
      )
      | Page_TrainingPage_Fragment
     | null } | null };

export type TrainingByPathQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type TrainingByPathQuery = { route: { status: RouteStatus, requestedLocale: string, isFallback: boolean, redirectTo: string | null, isPermanent: boolean | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | Page_HomePage_Fragment
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | Page_LandingPage_Fragment
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | (
        Page_TrainingPage_Fragment
        & TrainingPageFragment
      )
     | null } | null };

export type PortalFrameQueryVariables = Exact<{
  locale: string;
  site?: string | null | undefined;
}>;


export type PortalFrameQuery = { site: { key: string, name: string, frontEndUrl: string, defaultLocale: string, fallback: Array<string>, languages: Array<LanguageFragment>, footer: FooterFragment | null, announcements: Array<AnnouncementFragment> } | null, main: Array<(
    { children: Array<MenuEntryFragment> }
    & MenuEntryFragment
  )> | null, service: Array<MenuEntryFragment> | null, phrases: Array<{ key: string, text: string }> | null };

export type FrontPageQueryVariables = Exact<{
  path: string;
  locale?: string | null | undefined;
  fallback?: Array<string> | string | null | undefined;
  site?: string | null | undefined;
}>;


export type FrontPageQuery = { navigation: Array<(
    { children: Array<MenuEntryFragment> }
    & MenuEntryFragment
  )> | null, site: { key: string, name: string, frontEndUrl: string, defaultLocale: string, languages: Array<{ code: string, nativeName: string }>, footer: FooterFragment | null, announcements: Array<AnnouncementFragment> } | null, route: { status: RouteStatus, isFallback: boolean, redirectTo: string | null, content:
      | Page_AcademyPage_Fragment
      | Page_ArticlePage_Fragment
      | Page_BasicPage_Fragment
      | Page_CareerPage_Fragment
      | Page_CertificationPage_Fragment
      | Page_CoalitionPage_Fragment
      | Page_CountryPage_Fragment
      | Page_EventPage_Fragment
      | Page_FundingPage_Fragment
      | Page_GoodPracticePage_Fragment
      | (
        Page_HomePage_Fragment
        & HomePageFragment
      )
      | Page_IndicatorPage_Fragment
      | Page_InitiativePage_Fragment
      | Page_JobPage_Fragment
      | (
        Page_LandingPage_Fragment
        & LandingPageFragment
      )
      | Page_LearningContentPage_Fragment
      | Page_LearningPathPage_Fragment
      | Page_ListingPage_Fragment
      | Page_NewsletterPage_Fragment
      | Page_OrganisationPage_Fragment
      | Page_PublicationPage_Fragment
      | Page_ResourcePage_Fragment
      | Page_StrategyPage_Fragment
      | Page_TrainingPage_Fragment
     | null } | null, news: { nodes: Array<CardFragment> } | null, events: { nodes: Array<CardFragment> } | null, training: { nodes: Array<CardFragment> } | null };

export type IndicatorsQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  countries?: Array<string> | string | null | undefined;
  period?: PeriodInput | null | undefined;
  locale?: string | null | undefined;
}>;


export type IndicatorsQuery = { indicators: Array<{ code: string, name: string, unit: string, sourceUrl: string | null, targetValue: number | null, targetYear: number | null, definition: RichTextFragment | null, dataset: DatasetFragment | null, observations: Array<{ period: string, year: number, value: number | null, flag: ObservationFlag | null, country: { id: string, code: string, label: string }, breakdown: BreakdownFragment | null }> }> | null };

export type LanguagesQueryVariables = Exact<{
  site?: string | null | undefined;
}>;


export type LanguagesQuery = { languages: Array<(
    { completeness: number }
    & LanguageFragment
  )> | null };

export type NavigationQueryVariables = Exact<{
  menu: MenuKey;
  locale?: string | null | undefined;
  site?: string | null | undefined;
}>;


export type NavigationQuery = { navigation: Array<(
    { children: Array<MenuEntryFragment> }
    & MenuEntryFragment
  )> | null };

export type PhrasesQueryVariables = Exact<{
  keys?: Array<string> | string | null | undefined;
  locale?: string | null | undefined;
}>;


export type PhrasesQuery = { phrases: Array<{ key: string, text: string }> | null };

export type SiteQueryVariables = Exact<{
  key?: string | null | undefined;
  locale?: string | null | undefined;
}>;


export type SiteQuery = { site: { key: string, name: string, frontEndUrl: string, defaultLocale: string, fallback: Array<string>, languages: Array<LanguageFragment>, footer: FooterFragment | null, announcements: Array<AnnouncementFragment> } | null };

export type VocabulariesQueryVariables = Exact<{
  keys?: Array<VocabularyKey> | VocabularyKey | null | undefined;
  locale?: string | null | undefined;
}>;


export type VocabulariesQuery = { vocabularies: Array<{ key: VocabularyKey, title: string, isHierarchical: boolean, terms: Array<(
      { parentCode: string | null }
      & TermFragment
    )> }> | null };

export type WidgetCalendarQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search?: string | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  words: Array<string> | string;
}>;


export type WidgetCalendarQuery = { content: { edges: Array<{ isFallback: boolean, node: WidgetCardFragment }> } | null, phrases: Array<{ key: string, text: string }> | null };

export type WidgetChartQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  countries?: Array<string> | string | null | undefined;
  period?: PeriodInput | null | undefined;
  locale?: string | null | undefined;
  words: Array<string> | string;
}>;


export type WidgetChartQuery = { indicators: Array<{ code: string, name: string, unit: string, sourceUrl: string | null, targetValue: number | null, targetYear: number | null, dataset: { title: string, source: string, url: string | null, retrievedAt: string | null } | null, observations: Array<{ period: string, year: number, value: number | null, flag: ObservationFlag | null, country: { id: string, code: string, label: string }, breakdown: BreakdownFragment | null }> }> | null, phrases: Array<{ key: string, text: string }> | null };

export type WidgetItemQueryVariables = Exact<{
  path: string;
  key: string | number;
  isPath: boolean;
  isKey: boolean;
  locale?: string | null | undefined;
  words: Array<string> | string;
}>;


export type WidgetItemQuery = { route?: { status: RouteStatus, isFallback: boolean, content:
      | WidgetPage_AcademyPage_Fragment
      | WidgetPage_ArticlePage_Fragment
      | WidgetPage_BasicPage_Fragment
      | WidgetPage_CareerPage_Fragment
      | WidgetPage_CertificationPage_Fragment
      | WidgetPage_CoalitionPage_Fragment
      | WidgetPage_CountryPage_Fragment
      | WidgetPage_EventPage_Fragment
      | WidgetPage_FundingPage_Fragment
      | WidgetPage_GoodPracticePage_Fragment
      | WidgetPage_HomePage_Fragment
      | WidgetPage_IndicatorPage_Fragment
      | WidgetPage_InitiativePage_Fragment
      | WidgetPage_JobPage_Fragment
      | WidgetPage_LandingPage_Fragment
      | WidgetPage_LearningContentPage_Fragment
      | WidgetPage_LearningPathPage_Fragment
      | WidgetPage_ListingPage_Fragment
      | WidgetPage_NewsletterPage_Fragment
      | WidgetPage_OrganisationPage_Fragment
      | WidgetPage_PublicationPage_Fragment
      | WidgetPage_ResourcePage_Fragment
      | WidgetPage_StrategyPage_Fragment
      | WidgetPage_TrainingPage_Fragment
     | null } | null, item?:
    | WidgetPage_AcademyPage_Fragment
    | WidgetPage_ArticlePage_Fragment
    | WidgetPage_BasicPage_Fragment
    | WidgetPage_CareerPage_Fragment
    | WidgetPage_CertificationPage_Fragment
    | WidgetPage_CoalitionPage_Fragment
    | WidgetPage_CountryPage_Fragment
    | WidgetPage_EventPage_Fragment
    | WidgetPage_FundingPage_Fragment
    | WidgetPage_GoodPracticePage_Fragment
    | WidgetPage_HomePage_Fragment
    | WidgetPage_IndicatorPage_Fragment
    | WidgetPage_InitiativePage_Fragment
    | WidgetPage_JobPage_Fragment
    | WidgetPage_LandingPage_Fragment
    | WidgetPage_LearningContentPage_Fragment
    | WidgetPage_LearningPathPage_Fragment
    | WidgetPage_ListingPage_Fragment
    | WidgetPage_NewsletterPage_Fragment
    | WidgetPage_OrganisationPage_Fragment
    | WidgetPage_PublicationPage_Fragment
    | WidgetPage_ResourcePage_Fragment
    | WidgetPage_StrategyPage_Fragment
    | WidgetPage_TrainingPage_Fragment
   | null, phrases: Array<{ key: string, text: string }> | null };

export type WidgetListQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContentOrder> | ContentOrder | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  words: Array<string> | string;
}>;


export type WidgetListQuery = { content: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ isFallback: boolean, node: WidgetCardFragment }> } | null, phrases: Array<{ key: string, text: string }> | null };

export type WidgetMapQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ContentOrder> | ContentOrder | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  words: Array<string> | string;
}>;


export type WidgetMapQuery = { content: { edges: Array<{ isFallback: boolean, node: (
        { place: { latitude: number | null, longitude: number | null } | null }
        & WidgetCardFragment
      ) }> } | null, phrases: Array<{ key: string, text: string }> | null };

export type WidgetSearchQueryVariables = Exact<{
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  search: string;
  orderBy?: Array<ContentOrder> | ContentOrder | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  words: Array<string> | string;
}>;


export type WidgetSearchQuery = { content: { totalCount: number, edges: Array<{ isFallback: boolean, node: WidgetCardFragment }>, facets: Array<{ field: FacetField, values: Array<{ code: string, label: string, count: number }> }> } | null, phrases: Array<{ key: string, text: string }> | null };

export type WidgetSuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<ContentKind> | ContentKind | null | undefined;
  where?: ContentFilter | null | undefined;
  isNarrow?: boolean | null | undefined;
  locale?: string | null | undefined;
}>;


export type WidgetSuggestQuery = { suggest?: Array<{ title: string, url: string, locale: string }> | null, content?: { nodes: Array<{ id: string, title: string, url: string, locale: string }> } | null };
