package app.matinee.catalog;

/** Selects which source gave what, as one JSON column of a statement that selects from {@code catalog.title}. */
final class ProvenanceStore {
    /** Follows {@link ResolutionStore} in what counts; a source that gave nothing that is shown is there all the same. */
    static final String SOURCES = """
            (with told as (
                    select id, source_id, run_id, told_at, reference_average, reference_votes, name, original_name, year,
                        runtime_minutes, synopsis, min(id) over (partition by source_id, namespace, external_id) as since
                    from catalog.record where record.title_id = title.id),
                single as (
                    select distinct on (field.place) told.source_id, field.place, field.word
                    from told
                    cross join lateral (values
                        (1, 'NAME', 'name', told.name is not null),
                        (2, 'ORIGINAL_NAME', 'name', told.original_name is not null),
                        (4, 'YEAR', 'year', told.year is not null),
                        (5, 'RUNTIME', 'runtime', told.runtime_minutes is not null),
                        (6, 'SYNOPSIS', 'synopsis', told.synopsis is not null)) as field (place, word, ranked, is_told)
                    join catalog.source on source.id = told.source_id
                    left join catalog.source_rank other
                        on other.source_id = told.source_id and other.field = field.ranked
                    where field.is_told
                    order by field.place, coalesce(other.rank, source.rank), told.since, told.run_id desc),
                shown (record_id, place, word) as (
                    select record_id, 3, 'OTHER_NAMES' from catalog.told_name as row
                        where row.title_id = title.id and shown and kind in ('localized', 'alternative')
                    union select record_id, case department when 'cast' then 7 else 8 end,
                            case department when 'cast' then 'CAST' else 'CREW' end
                        from catalog.told_credit as row where row.title_id = title.id and shown
                    union select record_id, 9, 'GENRES'
                        from catalog.told_genre as row where row.title_id = title.id and shown
                    union select record_id, 17, 'KEYWORDS'
                        from catalog.told_keyword as row where row.title_id = title.id and shown
                    union select record_id, 10, 'COMPANIES'
                        from catalog.told_company as row where row.title_id = title.id and shown
                    union select record_id, 11, 'LANGUAGES'
                        from catalog.told_language as row where row.title_id = title.id and shown
                    union select record_id, 12, 'COUNTRIES'
                        from catalog.told_country as row where row.title_id = title.id and shown
                    union select record_id, 13, 'RELEASES'
                        from catalog.told_release as row where row.title_id = title.id and shown
                    union select record_id, 14, 'BOX_OFFICE'
                        from catalog.told_box_office as row where row.title_id = title.id and shown
                    union select record_id, 15, 'RATINGS'
                        from catalog.told_content_rating as row where row.title_id = title.id and shown
                    union select record_id, 16, 'IMAGES'
                        from catalog.told_image as row where row.title_id = title.id and shown),
                given as (
                    select source_id, place, word from single
                    union select told.source_id, place, word from shown join told on told.id = shown.record_id)
                select json_agg(json_build_object('name', source.name, 'url', source.url, 'licence', source.licence,
                        'attribution', source.attribution, 'told', teller.told,
                        'fields', coalesce((
                            select json_agg(word order by place) from given where given.source_id = source.id), '[]'),
                        'ratingRuns', coalesce((
                            select json_agg(run.id) from catalog.run
                            where run.source_id = source.id having max(run.ratings) > 0), '[]'),
                        'average', teller.average, 'votes', teller.votes) order by source.rank, source.key)
                from (
                    select source_id, max(told_at)::date as told,
                        (array_agg(reference_average order by run_id desc)
                            filter (where reference_average is not null))[1] as average,
                        (array_agg(reference_votes order by run_id desc)
                            filter (where reference_votes is not null))[1] as votes
                    from told group by source_id) as teller
                join catalog.source on source.id = teller.source_id) as sources,
            """.indent(4);

    private ProvenanceStore() {}
}
