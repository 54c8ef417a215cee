-- What a project on PostGraphile writes for itself: search, facets, and the lists that one row shows of others.
-- Run once on the measured database; it is dropped and made again at will.

DROP FUNCTION IF EXISTS search_entries(text, text);
DROP FUNCTION IF EXISTS facet_counts(integer, text, text, bigint);
DROP FUNCTION IF EXISTS catalogue_catalogueentry_highlight(catalogue_catalogueentry, text);
DROP FUNCTION IF EXISTS catalogue_catalogueentry_versions(catalogue_catalogueentry);
DROP FUNCTION IF EXISTS catalogue_catalogueentry_related(catalogue_catalogueentry);
DROP FUNCTION IF EXISTS catalogue_catalogueentry_line(catalogue_catalogueentry);
DROP TABLE IF EXISTS peer_text;

CREATE TABLE peer_text AS
SELECT e.id AS entry_id,
       setweight(to_tsvector('simple', e.title), 'A')
       || setweight(to_tsvector('simple', e.summary), 'B')
       || setweight(to_tsvector('simple', left(coalesce(t.body, ''), 100000)), 'C') AS tokens
FROM catalogue_catalogueentry e LEFT JOIN catalogue_entrytext t ON t.entry_id = e.id;
ALTER TABLE peer_text ADD PRIMARY KEY (entry_id);
CREATE INDEX peer_text_tokens ON peer_text USING gin (tokens);
COMMENT ON TABLE peer_text IS E'@omit';

-- The order in which PostGraphile asks for the newest rows.
DROP INDEX IF EXISTS peer_newest;
CREATE INDEX peer_newest ON catalogue_catalogueentry (site_id, locale, published_at DESC, id);
-- Counting terms of listed rows then reads this index and no row.
DROP INDEX IF EXISTS peer_listed;
CREATE INDEX peer_listed ON catalogue_catalogueentry (site_id, locale, kind, id);

CREATE FUNCTION search_entries(query text, language text) RETURNS SETOF catalogue_catalogueentry
LANGUAGE sql STABLE AS $$
    SELECT e.*
    FROM peer_text t JOIN catalogue_catalogueentry e ON e.id = t.entry_id
    WHERE t.tokens @@ plainto_tsquery('simple', query) AND e.locale = language
          AND e.kind NOT IN ('HOME', 'LISTING') AND (e.listed_until IS NULL OR e.listed_until > now())
    ORDER BY ts_rank(t.tokens, plainto_tsquery('simple', query)) DESC, e.id
$$;

CREATE FUNCTION catalogue_catalogueentry_highlight(entry catalogue_catalogueentry, query text) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT ts_headline('simple', entry.title || ' ' || entry.summary, plainto_tsquery('simple', query))
$$;

-- The filter is by country, and the country is none of the counted fields: every count has the same rows.
CREATE FUNCTION facet_counts(site integer, language text, of_kind text, country bigint)
RETURNS TABLE (field text, code text, label text, count bigint)
LANGUAGE sql STABLE AS $$
    WITH counted AS (
        SELECT et.term_id, count(*) AS number
        FROM catalogue_entryterm chosen JOIN catalogue_catalogueentry e ON e.id = chosen.entry_id
             JOIN catalogue_entryterm et ON et.entry_id = e.id
        WHERE chosen.term_id = country AND e.site_id = site AND e.locale = language AND e.kind = of_kind
        GROUP BY 1
    )
    SELECT term.vocabulary_id, term.code, term.label, number
    FROM counted JOIN taxonomies_term term ON term.id = term_id
    WHERE term.vocabulary_id IN
          ('digital-technology', 'digital-skill-level', 'target-audience', 'geographical-sphere', 'event-setting')
$$;

CREATE FUNCTION catalogue_catalogueentry_versions(entry catalogue_catalogueentry)
RETURNS SETOF catalogue_catalogueentry LANGUAGE sql STABLE AS $$
    SELECT * FROM catalogue_catalogueentry o WHERE o.translation_key = entry.translation_key AND o.site_id = entry.site_id
$$;

CREATE FUNCTION catalogue_catalogueentry_related(entry catalogue_catalogueentry)
RETURNS SETOF catalogue_catalogueentry LANGUAGE sql STABLE AS $$
    SELECT o.*
    FROM catalogue_catalogueentry o
    WHERE o.site_id = entry.site_id AND o.locale = entry.locale AND o.kind = entry.kind AND o.id <> entry.id
    ORDER BY o.published_at DESC LIMIT 3
$$;

CREATE FUNCTION catalogue_catalogueentry_line(entry catalogue_catalogueentry) RETURNS SETOF catalogue_catalogueentry
LANGUAGE sql STABLE AS $$
    SELECT o.*
    FROM catalogue_catalogueentry o
    WHERE o.site_id = entry.site_id AND o.path IN (
        SELECT array_to_string(parts[1:n], '/') || '/'
        FROM string_to_array(rtrim(entry.path, '/'), '/') AS parts, generate_series(2, array_length(parts, 1) - 1) AS n
    )
    ORDER BY length(o.path)
$$;
