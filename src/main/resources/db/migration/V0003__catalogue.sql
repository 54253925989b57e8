create schema catalog;

create table catalog.title (
    id bigint generated always as identity primary key,
    kind text not null
        constraint a_title_is_a_movie_series_season_or_episode check (kind in ('movie', 'series', 'season', 'episode')),
    parent_id bigint references catalog.title (id),
    number int constraint seasons_and_episodes_count_from_zero check (number >= 0),
    name text not null constraint a_title_has_a_name check (btrim(name) <> ''),
    original_name text,
    year int constraint a_year_is_between_1870_and_2200 check (year between 1870 and 2200),
    end_year int constraint a_series_ends_after_it_begins check (end_year >= year),
    runtime_minutes int constraint a_runtime_is_positive check (runtime_minutes > 0),
    release_size text not null default 'unknown'
        constraint a_release_is_wide_limited_streaming_or_unknown
            check (release_size in ('wide', 'limited', 'streaming', 'unknown')),
    synopsis text,
    first_release date,
    demo boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint only_seasons_and_episodes_have_a_parent
        check ((kind in ('season', 'episode')) = (parent_id is not null)),
    constraint seasons_and_episodes_have_a_number
        check ((kind in ('season', 'episode')) = (number is not null)),
    constraint a_parent_has_one_child_of_a_number unique (parent_id, kind, number)
);

comment on column catalog.title.first_release is 'The earliest date in catalog.release, kept by the store.';

-- Every name under which a title is found, folded for comparison; the display names stay verbatim.
create table catalog.title_name (
    title_id bigint not null references catalog.title (id) on delete cascade,
    position int not null,
    kind text not null
        constraint a_name_is_main_original_localized_or_alternative
            check (kind in ('main', 'original', 'localized', 'alternative')),
    language text,
    name text not null constraint a_title_name_is_not_blank check (btrim(name) <> ''),
    folded text not null,
    primary key (title_id, position)
);

create index title_name_by_folded on catalog.title_name (folded text_pattern_ops);

-- A slug once given stays with its title: the current one is the address, the others redirect to it for good.
create table catalog.title_slug (
    section text not null constraint a_slug_is_of_movies_or_tv check (section in ('m', 'tv')),
    slug text not null constraint a_slug_is_lower_case_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title_id bigint not null references catalog.title (id),
    current boolean not null default true,
    primary key (section, slug)
);

create unique index a_title_has_one_current_slug on catalog.title_slug (title_id) where current;

create table catalog.person (
    id bigint generated always as identity primary key,
    name text not null constraint a_person_has_a_name check (btrim(name) <> ''),
    folded text not null,
    born date,
    died date,
    biography text,
    constraint a_person_dies_after_birth check (died >= born)
);

create index person_by_folded on catalog.person (folded text_pattern_ops);

create table catalog.person_slug (
    slug text primary key constraint a_person_slug_is_lower_case_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    person_id bigint not null references catalog.person (id),
    current boolean not null default true
);

create unique index a_person_has_one_current_slug on catalog.person_slug (person_id) where current;

create table catalog.credit (
    title_id bigint not null references catalog.title (id) on delete cascade,
    department text not null
        constraint a_credit_has_a_known_department
            check (department in ('directing', 'writing', 'creation', 'production', 'music', 'camera', 'editing', 'cast')),
    billing int not null constraint billing_counts_from_one check (billing >= 1),
    person_id bigint not null references catalog.person (id),
    role text,
    primary key (title_id, department, billing)
);

create index credit_by_person on catalog.credit (person_id);

create table catalog.company (
    id bigint generated always as identity primary key,
    name text not null constraint a_company_has_a_name check (btrim(name) <> ''),
    folded text not null constraint a_company_is_there_once unique,
    slug text not null constraint a_company_slug_is_unique unique
);

create table catalog.title_company (
    title_id bigint not null references catalog.title (id) on delete cascade,
    role text not null
        constraint a_company_produces_distributes_or_broadcasts check (role in ('production', 'distribution', 'network')),
    position int not null,
    company_id bigint not null references catalog.company (id),
    primary key (title_id, role, position)
);

create index title_company_by_company on catalog.title_company (company_id);

create table catalog.genre (
    id int generated always as identity primary key,
    name text not null constraint a_genre_name_is_unique unique,
    slug text not null constraint a_genre_slug_is_unique unique
);

create table catalog.title_genre (
    title_id bigint not null references catalog.title (id) on delete cascade,
    position int not null,
    genre_id int not null references catalog.genre (id),
    primary key (title_id, position),
    constraint a_title_has_a_genre_once unique (title_id, genre_id)
);

create index title_genre_by_genre on catalog.title_genre (genre_id);

create table catalog.title_language (
    title_id bigint not null references catalog.title (id) on delete cascade,
    position int not null,
    language text not null
        constraint a_language_is_a_bcp_47_tag check (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    primary key (title_id, position)
);

comment on table catalog.title_language is 'BCP 47; position 1 is the original language.';

create table catalog.title_country (
    title_id bigint not null references catalog.title (id) on delete cascade,
    position int not null,
    country text not null constraint a_country_is_two_letters check (country ~ '^[A-Z]{2}$'),
    primary key (title_id, position)
);

create table catalog.release (
    title_id bigint not null references catalog.title (id) on delete cascade,
    kind text not null
        constraint a_release_has_a_known_kind
            check (kind in ('premiere', 'theatrical', 'limited', 'rerelease', 'streaming', 'physical', 'tv')),
    region text not null constraint a_region_is_two_letters_or_the_world check (region ~ '^([A-Z]{2}|001)$'),
    released_on date not null,
    primary key (title_id, kind, region, released_on)
);

create index release_by_date on catalog.release (kind, region, released_on);

create table catalog.box_office (
    title_id bigint not null references catalog.title (id) on delete cascade,
    territory text not null constraint a_territory_is_two_letters_or_the_world check (territory ~ '^([A-Z]{2}|001)$'),
    currency text not null constraint a_currency_is_three_letters check (currency ~ '^[A-Z]{3}$'),
    amount numeric(18, 2) not null constraint box_office_is_not_negative check (amount >= 0),
    primary key (title_id, territory, currency)
);

create table catalog.content_rating (
    title_id bigint not null references catalog.title (id) on delete cascade,
    system text not null,
    rating text not null,
    primary key (title_id, system)
);

-- Pictures and videos by address; their bytes come with the image store.
create table catalog.image (
    id bigint generated always as identity primary key,
    title_id bigint references catalog.title (id) on delete cascade,
    person_id bigint references catalog.person (id) on delete cascade,
    kind text not null
        constraint an_image_is_a_poster_still_portrait_or_video check (kind in ('poster', 'still', 'portrait', 'video')),
    position int not null default 1,
    url text not null,
    width int,
    height int,
    caption text,
    credit text,
    licence text,
    constraint an_image_shows_one_title_or_one_person check ((title_id is null) <> (person_id is null))
);

create index image_by_title on catalog.image (title_id);
create index image_by_person on catalog.image (person_id);

create table catalog.external_id (
    title_id bigint not null references catalog.title (id) on delete cascade,
    source text not null,
    value text not null,
    primary key (source, value)
);

create index external_id_by_title on catalog.external_id (title_id);

-- Where a title stands on the site and what it is called outside its own series.
create view catalog.address as
select title.id as title_id,
    case title.kind
        when 'movie' then '/m/' || title_slug.slug
        when 'series' then '/tv/' || title_slug.slug
        when 'season' then '/tv/' || title_slug.slug || '/s' || lpad(title.number::text, 2, '0')
        else '/tv/' || title_slug.slug || '/s' || lpad(parent.number::text, 2, '0')
            || '/e' || lpad(title.number::text, 2, '0')
    end as path,
    coalesce(root.name || ': ', '') || title.name as name,
    coalesce(title.year, parent.year, root.year) as year
from catalog.title
left join catalog.title parent on parent.id = title.parent_id
left join catalog.title root on root.id = coalesce(parent.parent_id, parent.id)
join catalog.title_slug on title_slug.title_id = coalesce(root.id, title.id) and title_slug.current;
