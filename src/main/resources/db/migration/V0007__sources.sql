-- Where facts come from. What each source told is kept as delivered; a title is resolved from it, so that any import can
-- be undone whatever came later.
create table catalog.source (
    id smallint generated always as identity primary key,
    key text not null constraint a_source_is_there_once unique,
    name text not null constraint a_source_has_a_name check (btrim(name) <> ''),
    url text,
    licence text,
    attribution text,
    redistributable boolean not null default false,
    rank int not null default 60,
    keep_days int
);

comment on column catalog.source.keep_days is 'How long its terms allow to keep what it told without asking anew.';

comment on column catalog.source.rank is 'Of two sources that tell different things the one of the lower rank is believed.';

insert into catalog.source (key, name, rank, redistributable, url, licence, attribution) values
    ('curator', 'The curators of this site', 0, true, null, null, null),
    ('demo', 'The demo catalogue', 10, true, null, 'Apache-2.0', null),
    ('own', 'Files of this site', 20, true, null, null, null),
    ('tmdb', 'TMDB', 30, false, 'https://www.themoviedb.org', 'TMDB API terms of use',
        'This product uses the TMDB API but is not endorsed or certified by TMDB. Watch providers: JustWatch.'),
    ('tvmaze', 'TVmaze', 35, true, 'https://www.tvmaze.com', 'CC BY-SA 4.0', 'Data from TVmaze, CC BY-SA 4.0.'),
    ('imdb', 'IMDb', 40, false, 'https://www.imdb.com', 'IMDb non-commercial licence',
        'Information courtesy of IMDb (https://www.imdb.com). Used with permission.'),
    ('wikidata', 'Wikidata', 50, true, 'https://www.wikidata.org', 'CC0', null),
    ('movielens', 'MovieLens', 70, false, 'https://grouplens.org/datasets/movielens/',
        'GroupLens usage licence, non-commercial', 'Ratings and tags of MovieLens users, collected by GroupLens Research.');

update catalog.source set keep_days = 180 where key = 'tmdb';

-- Where a source deserves more or less trust in one field than in general.
create table catalog.source_rank (
    source_id smallint not null references catalog.source (id),
    field text not null,
    rank int not null,
    primary key (source_id, field)
);

insert into catalog.source_rank (source_id, field, rank)
select id, field, 25 from catalog.source, unnest(array['year', 'runtime']) as field where key = 'imdb';

create function catalog.rank_of(source smallint, field text) returns int
    language sql stable
    return coalesce(
        (select rank from catalog.source_rank where source_rank.source_id = $1 and source_rank.field = $2),
        (select rank from catalog.source where source.id = $1));

create table catalog.run (
    id int generated always as identity primary key,
    source_id smallint not null references catalog.source (id),
    what text not null,
    fingerprint text not null,
    state text not null default 'running'
        constraint a_run_is_running_finished_failed_or_undone
            check (state in ('running', 'finished', 'failed', 'undone')),
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    part int not null default 0,
    position bigint not null default 0,
    added bigint not null default 0,
    changed bigint not null default 0,
    unchanged bigint not null default 0,
    waiting bigint not null default 0,
    rejected bigint not null default 0
);

comment on column catalog.run.fingerprint is 'Files and options; a run that was cut short goes on when the same is asked for again.';
comment on column catalog.run.position is 'Rows of the current part that are done.';

create unique index an_import_runs_once on catalog.run (fingerprint) where state = 'running';

alter table catalog.title add merged_into bigint
    constraint a_title_is_not_merged_into_itself check (merged_into <> id) references catalog.title (id);

create index title_by_merged_into on catalog.title (merged_into) where merged_into is not null;

-- What one run of one source told of one title. A later run of the source adds a record where it tells otherwise; what it
-- leaves out stays as told before. A namespace with # holds keys that we made, because the source has none.
create table catalog.record (
    id bigint generated always as identity primary key,
    source_id smallint not null references catalog.source (id),
    run_id int not null references catalog.run (id),
    namespace text not null,
    external_id text not null,
    title_id bigint not null references catalog.title (id) on delete cascade,
    leads boolean not null default true,
    name text,
    original_name text,
    year int,
    end_year int,
    runtime_minutes int,
    release_size text,
    synopsis text,
    reference_average numeric(3, 1) constraint a_reference_is_between_0_and_10 check (reference_average between 0 and 10),
    reference_votes int constraint reference_votes_are_not_negative check (reference_votes >= 0),
    demo boolean not null default false,
    told_at timestamptz not null default now()
);

-- Of several records that know a title by the same id one leads to the title.
create unique index record_by_external_id on catalog.record (namespace, external_id) where leads;
create unique index a_run_tells_of_a_title_once on catalog.record (namespace, external_id, run_id);
create index record_by_title on catalog.record (title_id);
create index record_by_run on catalog.record (run_id);

insert into catalog.run (source_id, what, fingerprint, state, ended_at)
select source.id, 'what was there before runs were recorded', 'before', 'finished', now()
from catalog.source where key = 'own' and exists (select from catalog.title);

insert into catalog.record (source_id, run_id, namespace, external_id, title_id, name, original_name, year, end_year,
    runtime_minutes, release_size, synopsis, demo)
select run.source_id, run.id, coalesce(own.source, 'own#name'), coalesce(own.value, title.id::text), title.id, name,
    original_name, year, end_year, runtime_minutes, nullif(release_size, 'unknown'), synopsis, demo
from catalog.title cross join catalog.run
left join lateral (
    select source, value from catalog.external_id where title_id = title.id order by source, value limit 1) as own on true;

-- Each collection: a base table with what every record tells, and a view under the old name of what is shown.
-- There is no foreign key to the record: a run is undone by sets, title by title, and the key would search row by row.
do $$
declare
    told record;
begin
    for told in select * from (values
        ('title_name', 'told_name', 'position', 'kind, language, name, folded'),
        ('credit', 'told_credit', 'department, billing', 'person_id, role'),
        ('title_company', 'told_company', 'role, position', 'company_id'),
        ('title_genre', 'told_genre', 'position', 'genre_id'),
        ('title_language', 'told_language', 'position', 'language'),
        ('title_country', 'told_country', 'position', 'country'),
        ('release', 'told_release', 'kind, region, released_on', null),
        ('box_office', 'told_box_office', 'territory, currency', 'amount'),
        ('content_rating', 'told_content_rating', 'system', 'rating')) as t (old, new, keys, vals)
    loop
        execute format('alter table catalog.%I rename to %I', told.old, told.new);
        execute format('alter table catalog.%I add record_id bigint, add shown boolean not null default true', told.new);
        execute format('update catalog.%I as told set record_id = record.id from catalog.record where record.title_id = told.title_id', told.new);
        execute format('alter table catalog.%I alter record_id set not null', told.new);
        execute format('alter table catalog.%I drop constraint %I', told.new, told.old || '_pkey');
        if told.new = 'told_genre' then
            alter table catalog.told_genre drop constraint a_title_has_a_genre_once;
            alter table catalog.told_genre add constraint a_title_has_a_genre_once unique (title_id, record_id, genre_id);
        end if;
        execute format('alter table catalog.%I add primary key (title_id, record_id, %s)', told.new, told.keys);
        execute format('create view catalog.%I as select title_id, %s from catalog.%I where shown',
            told.old, concat_ws(', ', told.keys, told.vals), told.new);
    end loop;
end $$;

-- Ids that a source tells of other catalogues; its own stands in the record.
alter table catalog.external_id rename to told_id;
alter table catalog.told_id rename source to namespace;
alter table catalog.told_id add record_id bigint, add shown boolean not null default true;
update catalog.told_id set record_id = record.id from catalog.record where record.title_id = told_id.title_id;
delete from catalog.told_id using catalog.record where told_id.record_id = record.id
    and (told_id.namespace, told_id.value) = (record.namespace, record.external_id);
alter table catalog.told_id alter record_id set not null;
alter table catalog.told_id drop constraint external_id_pkey;
alter table catalog.told_id add primary key (title_id, record_id, namespace, value);
drop index catalog.external_id_by_title;
create index told_id_by_value on catalog.told_id (namespace, value);

create view catalog.external_id as
    select title_id, namespace as source, external_id as value from catalog.record
        where leads and position('#' in namespace) = 0
    union all
    select title_id, namespace, value from catalog.told_id where shown;

alter table catalog.image rename to told_image;
alter table catalog.told_image add record_id bigint, add shown boolean not null default true;
update catalog.told_image set record_id = coalesce(
    (select record.id from catalog.record where record.title_id = told_image.title_id), 0);
alter table catalog.told_image alter record_id set not null;
create view catalog.image as
    select id, title_id, person_id, kind, position, url, width, height, caption, credit, licence
    from catalog.told_image where shown;

create table catalog.told_watch_option (
    title_id bigint not null references catalog.title (id) on delete cascade,
    record_id bigint not null,
    region text not null constraint a_watch_option_is_for_a_country check (region ~ '^[A-Z]{2}$'),
    kind text not null
        constraint a_watch_option_streams_rents_or_sells check (kind in ('stream', 'free', 'ads', 'rent', 'buy')),
    provider text not null,
    url text,
    shown boolean not null default true,
    primary key (title_id, record_id, region, kind, provider)
);

-- ---- People ----

alter table catalog.person add born_year int, add died_year int, add merged_into bigint
    constraint a_person_is_not_merged_into_themselves check (merged_into <> id) references catalog.person (id);
create index person_by_merged_into on catalog.person (merged_into) where merged_into is not null;
update catalog.person set born_year = extract(year from born), died_year = extract(year from died);

create table catalog.person_record (
    id bigint generated always as identity primary key,
    source_id smallint not null references catalog.source (id),
    run_id int not null references catalog.run (id),
    namespace text not null,
    external_id text not null,
    person_id bigint not null references catalog.person (id) on delete cascade,
    leads boolean not null default true,
    name text,
    folded text,
    born date,
    died date,
    born_year int,
    died_year int,
    biography text
);

create unique index person_record_by_external_id on catalog.person_record (namespace, external_id) where leads;
create unique index a_run_tells_of_a_person_once on catalog.person_record (namespace, external_id, run_id);
create index person_record_by_person on catalog.person_record (person_id);
create index person_record_by_run on catalog.person_record (run_id);

insert into catalog.person_record (source_id, run_id, namespace, external_id, person_id, name, folded, born, died, biography)
select run.source_id, run.id, 'own#name', person.folded || case place when 1 then '' else ' ' || place end, person.id,
    person.name, person.folded, born, died, biography
from (select *, row_number() over (partition by folded order by id) as place from catalog.person) as person
cross join catalog.run;

create table catalog.told_person_id (
    person_id bigint not null references catalog.person (id) on delete cascade,
    record_id bigint not null,
    namespace text not null,
    value text not null,
    primary key (person_id, record_id, namespace, value)
);

create index told_person_id_by_value on catalog.told_person_id (namespace, value);

create table catalog.told_person_name (
    person_id bigint not null references catalog.person (id) on delete cascade,
    record_id bigint not null,
    position int not null,
    language text,
    name text not null constraint a_person_name_is_not_blank check (btrim(name) <> ''),
    folded text not null,
    primary key (person_id, record_id, position)
);

create index told_person_name_by_folded on catalog.told_person_name (folded text_pattern_ops);

create view catalog.person_name as
    select distinct person_id, language, name from catalog.told_person_name;

-- ---- What nobody but a person can decide ----

-- A row that fits several titles, or one only doubtfully, waits here and is in no title until it is decided.
create table catalog.question (
    id bigint generated always as identity primary key,
    run_id int not null references catalog.run (id),
    namespace text not null,
    external_id text not null,
    kind text not null,
    name text,
    year int,
    ids text[] not null default '{}',
    candidates bigint[] not null,
    reason text not null,
    asked_at timestamptz not null default now(),
    answer text constraint an_answer_is_a_title_new_or_never check (answer in ('title', 'new', 'never')),
    title_id bigint references catalog.title (id) on delete set null,
    answered_at timestamptz,
    constraint a_question_is_asked_once unique (namespace, external_id)
);

-- Every merge and split, with what it moved, so that it can be taken back.
create table catalog.merge (
    id bigint generated always as identity primary key,
    kind text not null constraint a_merge_is_of_titles_or_people check (kind in ('title', 'person')),
    kept_id bigint not null,
    gone_id bigint not null,
    records bigint[] not null,
    slugs text[] not null,
    children bigint[] not null default '{}',
    credits jsonb not null default '[]',
    made_at timestamptz not null default now(),
    undone_at timestamptz
);

-- The last number given behind a slug that several titles, people or companies would have; none is given again.
create table catalog.slug_number (
    section text not null,
    stem text not null,
    last int not null,
    primary key (section, stem)
);
