// The documents that all three programs send.

export const LIST = /* GraphQL */ `
  query EventsOfALanguage($locale: Locale!, $search: String, $first: Int!, $after: String) {
    content(kinds: [EVENT], locale: $locale, fallback: [], search: $search, first: $first, after: $after) {
      __typename
      totalCount
      edges {
        __typename
        isFallback
        node { __typename id title locale }
      }
      pageInfo { __typename hasNextPage endCursor }
    }
  }
`;

// The first root field fails, the second must not.
export const HALF_WRONG = /* GraphQL */ `
  query HalfWrong {
    content(first: 1000) { __typename totalCount }
    site { __typename key }
  }
`;

export const WRONG = /* GraphQL */ `
  query Wrong {
    noSuchField
  }
`;

export const endpoint = process.env.DSJP_ENDPOINT ?? "http://127.0.0.1:8000/graphql/";
