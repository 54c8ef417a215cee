// Written by generate.mjs from schema.graphql and operations/; never edited.

import type { TrustedDocument } from "../client/client.js";
import type {
  AcademyByPathQuery,
  AcademyByPathQueryVariables,
  ArticleByPathQuery,
  ArticleByPathQueryVariables,
  BasicByPathQuery,
  BasicByPathQueryVariables,
  CalendarQuery,
  CalendarQueryVariables,
  CardsByIdsQuery,
  CardsByIdsQueryVariables,
  CareerByPathQuery,
  CareerByPathQueryVariables,
  CertificationByPathQuery,
  CertificationByPathQueryVariables,
  CoalitionByPathQuery,
  CoalitionByPathQueryVariables,
  CountryByPathQuery,
  CountryByPathQueryVariables,
  EventByPathQuery,
  EventByPathQueryVariables,
  FacetsQuery,
  FacetsQueryVariables,
  FrontPageQuery,
  FrontPageQueryVariables,
  FundingByPathQuery,
  FundingByPathQueryVariables,
  GoodPracticeByPathQuery,
  GoodPracticeByPathQueryVariables,
  HomeByPathQuery,
  HomeByPathQueryVariables,
  IndicatorByPathQuery,
  IndicatorByPathQueryVariables,
  IndicatorsQuery,
  IndicatorsQueryVariables,
  InitiativeByPathQuery,
  InitiativeByPathQueryVariables,
  ItemQuery,
  ItemQueryVariables,
  JobByPathQuery,
  JobByPathQueryVariables,
  LandingByPathQuery,
  LandingByPathQueryVariables,
  LanguagesQuery,
  LanguagesQueryVariables,
  LearningContentByPathQuery,
  LearningContentByPathQueryVariables,
  LearningPathByPathQuery,
  LearningPathByPathQueryVariables,
  ListingQuery,
  ListingQueryVariables,
  ListingByPathQuery,
  ListingByPathQueryVariables,
  ListingWithFacetsQuery,
  ListingWithFacetsQueryVariables,
  NavigationQuery,
  NavigationQueryVariables,
  NewestCardsQuery,
  NewestCardsQueryVariables,
  NewsletterByPathQuery,
  NewsletterByPathQueryVariables,
  OrganisationByPathQuery,
  OrganisationByPathQueryVariables,
  OutletCalendarQuery,
  OutletCalendarQueryVariables,
  OutletChartQuery,
  OutletChartQueryVariables,
  OutletListQuery,
  OutletListQueryVariables,
  OutletPageByKeyQuery,
  OutletPageByKeyQueryVariables,
  OutletPageByPathQuery,
  OutletPageByPathQueryVariables,
  PageByPathQuery,
  PageByPathQueryVariables,
  PhrasesQuery,
  PhrasesQueryVariables,
  PortalFrameQuery,
  PortalFrameQueryVariables,
  PreviewQuery,
  PreviewQueryVariables,
  PublicationByPathQuery,
  PublicationByPathQueryVariables,
  ResourceByPathQuery,
  ResourceByPathQueryVariables,
  SearchQuery,
  SearchQueryVariables,
  SiteQuery,
  SiteQueryVariables,
  SitemapEntriesQuery,
  SitemapEntriesQueryVariables,
  StrategyByPathQuery,
  StrategyByPathQueryVariables,
  SuggestQuery,
  SuggestQueryVariables,
  TrainingByPathQuery,
  TrainingByPathQueryVariables,
  VocabulariesQuery,
  VocabulariesQueryVariables,
  WidgetCalendarQuery,
  WidgetCalendarQueryVariables,
  WidgetChartQuery,
  WidgetChartQueryVariables,
  WidgetItemQuery,
  WidgetItemQueryVariables,
  WidgetListQuery,
  WidgetListQueryVariables,
  WidgetMapQuery,
  WidgetMapQueryVariables,
  WidgetSearchQuery,
  WidgetSearchQueryVariables,
  WidgetSuggestQuery,
  WidgetSuggestQueryVariables,
} from "./operations.js";

export const AcademyByPath: TrustedDocument<AcademyByPathQuery, AcademyByPathQueryVariables> = { id: "sha256:1c66d02bca696f68cbcc373beb707f7c88a797568c12ace3a521914879ed03dc" };
export const ArticleByPath: TrustedDocument<ArticleByPathQuery, ArticleByPathQueryVariables> = { id: "sha256:7f548f27def604e8a258c854b1dc071c69f86afa88a27611b8978089c0be4dc8" };
export const BasicByPath: TrustedDocument<BasicByPathQuery, BasicByPathQueryVariables> = { id: "sha256:59bb55feee847f73d41c7d74f2bf5e63066bb868b28ab72a622a22f76321f542" };
export const Calendar: TrustedDocument<CalendarQuery, CalendarQueryVariables> = { id: "sha256:3c27a7c1308c2bb9589096afa431f0ae9d954ff7d5fd836a7673009c1561c83e" };
export const CardsByIds: TrustedDocument<CardsByIdsQuery, CardsByIdsQueryVariables> = { id: "sha256:63cde8841e61e7233f1edf38d741959efe28e94cc2aada829225e82c6921146c" };
export const CareerByPath: TrustedDocument<CareerByPathQuery, CareerByPathQueryVariables> = { id: "sha256:f6f4daa161119e5c2dc047c5d99c9f79052fd9bf8eec2079c18ea09fcfbfc93a" };
export const CertificationByPath: TrustedDocument<CertificationByPathQuery, CertificationByPathQueryVariables> = { id: "sha256:78719a89bf458e570b9a815b193c4e1fcc81f30bd0df1b5cc3502d50b9b9f51c" };
export const CoalitionByPath: TrustedDocument<CoalitionByPathQuery, CoalitionByPathQueryVariables> = { id: "sha256:91e656a0e0501c732939593e4026d5a70ce6e457d0574bf8d03224475d45180f" };
export const CountryByPath: TrustedDocument<CountryByPathQuery, CountryByPathQueryVariables> = { id: "sha256:96176ee7f37475e18eb771c2090336ffa76bacc6c89a6fc262363c5388bd46eb" };
export const EventByPath: TrustedDocument<EventByPathQuery, EventByPathQueryVariables> = { id: "sha256:7ba3f0cbf940c04c9f25c902c20a19a8e1dfe8ace23da3c625259865cc2d123c" };
export const Facets: TrustedDocument<FacetsQuery, FacetsQueryVariables> = { id: "sha256:e01dc3ff49adec995f3a48bd29516e60995939c22138f0f202b84795ba11d48f" };
export const FrontPage: TrustedDocument<FrontPageQuery, FrontPageQueryVariables> = { id: "sha256:d3b417668a8fdafebd54bb6fc4352b4687fba80267863eb9cbd088f7207edab6" };
export const FundingByPath: TrustedDocument<FundingByPathQuery, FundingByPathQueryVariables> = { id: "sha256:96b80646fc22d43d999313facecc8817f7e75f30e98dd3eb3ca0d8bf286d2604" };
export const GoodPracticeByPath: TrustedDocument<GoodPracticeByPathQuery, GoodPracticeByPathQueryVariables> = { id: "sha256:419ae55c1a58af5acf7ff7cb488a94701fdcf0ae457acf41a60fc0e43cb3586d" };
export const HomeByPath: TrustedDocument<HomeByPathQuery, HomeByPathQueryVariables> = { id: "sha256:f85be7c1dfaed784d907c17d12aacba559ed7d0ccbd50ec3f8b6997f45946640" };
export const IndicatorByPath: TrustedDocument<IndicatorByPathQuery, IndicatorByPathQueryVariables> = { id: "sha256:b5afbc9cdd98285ca66e51c48b4e94c3c65a65fac89a14e67a46f54270cb28b9" };
export const Indicators: TrustedDocument<IndicatorsQuery, IndicatorsQueryVariables> = { id: "sha256:520c81e541d6001bb1b1c2f940c2c317da5b6589d42a96ffaf637e5616e1c18d" };
export const InitiativeByPath: TrustedDocument<InitiativeByPathQuery, InitiativeByPathQueryVariables> = { id: "sha256:57527c2d31cd50ceb976fdf77de2f4018423aae964d7ff6e6e7e13abf724adc9" };
export const Item: TrustedDocument<ItemQuery, ItemQueryVariables> = { id: "sha256:499ec8441e130a2d36631ab6a835012b61bd596e4218aff4d28c78208acd0850" };
export const JobByPath: TrustedDocument<JobByPathQuery, JobByPathQueryVariables> = { id: "sha256:9b4a4a9c04da8fd34df6d13705d1d363afec2fc442f23a01289eaf75f5d4f914" };
export const LandingByPath: TrustedDocument<LandingByPathQuery, LandingByPathQueryVariables> = { id: "sha256:e50cf685ebd79393c6b4a735d99a120585a53b428c0bcf40cae71a6d4249627b" };
export const Languages: TrustedDocument<LanguagesQuery, LanguagesQueryVariables> = { id: "sha256:303642290da89769b9f794acfa9174ab776cd58c55dbcf6b2f4e5b55ac0cc0a0" };
export const LearningContentByPath: TrustedDocument<LearningContentByPathQuery, LearningContentByPathQueryVariables> = { id: "sha256:56ce517b3a7916834503ca21ddd817e1894934d69ac155ecafcb3ff53cc4fd85" };
export const LearningPathByPath: TrustedDocument<LearningPathByPathQuery, LearningPathByPathQueryVariables> = { id: "sha256:9fb4aef43c4decd4c8e3e2af58bc0955b3811e1a88f7573ffdc9cfc0bd3b2957" };
export const Listing: TrustedDocument<ListingQuery, ListingQueryVariables> = { id: "sha256:dd49854052d8028c85274d4b5d8ebb1340441a6dbf7e26510cff06c8fcf0f4d8" };
export const ListingByPath: TrustedDocument<ListingByPathQuery, ListingByPathQueryVariables> = { id: "sha256:ed4f8527f348b5f90c00f9078e1fee952bb579a897096266289fd19f252c38b5" };
export const ListingWithFacets: TrustedDocument<ListingWithFacetsQuery, ListingWithFacetsQueryVariables> = { id: "sha256:e5afdf5cfb8f8e3271824ea3d897d52da2534b12e076af14f4e0d423e481e542" };
export const Navigation: TrustedDocument<NavigationQuery, NavigationQueryVariables> = { id: "sha256:9130944792eafa8d433ece11bbedf143ec7d636007cfd9c7f3ba3f98213d30a3" };
export const NewestCards: TrustedDocument<NewestCardsQuery, NewestCardsQueryVariables> = { id: "sha256:d102ac2ac5b78de58196134660610fbd5c64355b9a7f94c013b91dc69594b37f" };
export const NewsletterByPath: TrustedDocument<NewsletterByPathQuery, NewsletterByPathQueryVariables> = { id: "sha256:4c23f670a34d68b3e70444eb518ef523748f88e2dac48499f9e08ea62bd9d916" };
export const OrganisationByPath: TrustedDocument<OrganisationByPathQuery, OrganisationByPathQueryVariables> = { id: "sha256:2ef51c8844fd2acd1d5777912ad26894dcc5e4bb8f6a6fd4fe5920215cfc1338" };
export const OutletCalendar: TrustedDocument<OutletCalendarQuery, OutletCalendarQueryVariables> = { id: "sha256:3026440d20327ce5e5db6334227bdf462a88cb5777ef7f759ebfe70f3eadcc0a" };
export const OutletChart: TrustedDocument<OutletChartQuery, OutletChartQueryVariables> = { id: "sha256:f449913c774b0c019d792a5496dbd8161c1c18429f0bdb9848d4ad1d4e8262bc" };
export const OutletList: TrustedDocument<OutletListQuery, OutletListQueryVariables> = { id: "sha256:9d1c1916eb10f321dc2043a40b82862154fde21d3b3d9a9b05d31a97ca2daaa1" };
export const OutletPageByKey: TrustedDocument<OutletPageByKeyQuery, OutletPageByKeyQueryVariables> = { id: "sha256:a600826b4cfbb18e0405fc59ab8129f1b50fabbba4ceddb6e0976fb57635f685" };
export const OutletPageByPath: TrustedDocument<OutletPageByPathQuery, OutletPageByPathQueryVariables> = { id: "sha256:b614ca4a25e6a1e030cf57a2ad3c15966cb14498cba53db56a2e8c9f4fed5d3e" };
export const PageByPath: TrustedDocument<PageByPathQuery, PageByPathQueryVariables> = { id: "sha256:a1558e29dba3d095dae2e8af3d80143fca724021f4d1b52d0cdf871d49907aa8" };
export const Phrases: TrustedDocument<PhrasesQuery, PhrasesQueryVariables> = { id: "sha256:f3d79bba9f13d6d318eca3336ec660bbaaaf38c3d31a1ca38661525d50afc96f" };
export const PortalFrame: TrustedDocument<PortalFrameQuery, PortalFrameQueryVariables> = { id: "sha256:cb4dac7b42be0da3c4b01b31b835560a84c3be254098fe3c2d5434ac72e61357" };
export const Preview: TrustedDocument<PreviewQuery, PreviewQueryVariables> = { id: "sha256:5f3b9170bf21344bcc2d90a8f49de391089015f6af0f0a6e3c24b20f3394b551" };
export const PublicationByPath: TrustedDocument<PublicationByPathQuery, PublicationByPathQueryVariables> = { id: "sha256:f970d256f8563aa3d647d51b23442163d0f56f831b4c6cc16211b39d0946b9fd" };
export const ResourceByPath: TrustedDocument<ResourceByPathQuery, ResourceByPathQueryVariables> = { id: "sha256:469e7d1fc8da7ff74785fe5fe3140f4f108ad8f9c766f7f318b3f52ed9bd6b92" };
export const Search: TrustedDocument<SearchQuery, SearchQueryVariables> = { id: "sha256:300cda55a91e3723420fb6e7394c24ffaecee81810469b927ec3a8c80b0a5553" };
export const Site: TrustedDocument<SiteQuery, SiteQueryVariables> = { id: "sha256:c51b0427cd571d253ef8b6b667f766e1d7de0aac42b9435948cc5e7854edcfdf" };
export const SitemapEntries: TrustedDocument<SitemapEntriesQuery, SitemapEntriesQueryVariables> = { id: "sha256:e5ec9b9f8392b44915a6c8b697824d4fafd1f393aab5ec66c98b2c33f2b6e29b" };
export const StrategyByPath: TrustedDocument<StrategyByPathQuery, StrategyByPathQueryVariables> = { id: "sha256:59b6c3958dafbc9625d5c8e52235596db36de810587dff3a128dca951fd0e0fc" };
export const Suggest: TrustedDocument<SuggestQuery, SuggestQueryVariables> = { id: "sha256:152168c0ff6b9ccda5d48999ea4d5ef5de3e4d0c506d56ada7f9f2dde709068f" };
export const TrainingByPath: TrustedDocument<TrainingByPathQuery, TrainingByPathQueryVariables> = { id: "sha256:1f07c0bc33859398d6138df6117fb8cc890f477c568cfcd1e9879fbc5150e495" };
export const Vocabularies: TrustedDocument<VocabulariesQuery, VocabulariesQueryVariables> = { id: "sha256:cf6e7270b905174cb08267f898355a0821dd07e7653af78ccce9f5c9e03b634e" };
export const WidgetCalendar: TrustedDocument<WidgetCalendarQuery, WidgetCalendarQueryVariables> = { id: "sha256:085911965fb1e9ec971227000a7122214ba1c7813b90abd8ed763e3eec1f7d6d" };
export const WidgetChart: TrustedDocument<WidgetChartQuery, WidgetChartQueryVariables> = { id: "sha256:bd88afe4b62ad7d02ad6268aa1f2b0102729c6c297d0c544837334000e161deb" };
export const WidgetItem: TrustedDocument<WidgetItemQuery, WidgetItemQueryVariables> = { id: "sha256:d25b87eab1cb922d4c477c11ad8e516b0b5b347855a885172f1d0cec1e92fa3f" };
export const WidgetList: TrustedDocument<WidgetListQuery, WidgetListQueryVariables> = { id: "sha256:218994e10794f6c8958ccbf1283b04db091197a1b481768aabbde73299aef669" };
export const WidgetMap: TrustedDocument<WidgetMapQuery, WidgetMapQueryVariables> = { id: "sha256:63e97a455d15b09526e2c22246ed2ff6652c4d7764f4a6e3843fa3ebf27905fd" };
export const WidgetSearch: TrustedDocument<WidgetSearchQuery, WidgetSearchQueryVariables> = { id: "sha256:0cdc931dccc0cc1f52a02f924b7f658c24b07e79c014513842e95781aae5d08c" };
export const WidgetSuggest: TrustedDocument<WidgetSuggestQuery, WidgetSuggestQueryVariables> = { id: "sha256:a012d0d1c2722b1bbe90a92ec848112b62a6df9fe35da9f8715e5ac0e6a7d377" };
