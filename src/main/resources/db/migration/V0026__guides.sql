-- Hub pages: a rule says which titles they show. Those of genres, decades and countries are made by themselves, and belong
-- to the curators from then on. What is null in a rule does not matter. Providers come with offers.
create table discovery.guide (
    id bigint generated always as identity primary key,
    slug text not null
        constraint a_guide_slug_is_given_once unique
        constraint a_guide_slug_is_lower_case_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null
        constraint a_guide_title_has_1_to_100_characters check (char_length(btrim(title)) between 1 and 100),
    introduction text not null default ''
        constraint a_guide_introduction_has_2000_characters_at_most check (char_length(introduction) <= 2000),
    genre_id int references catalog.genre (id),
    country text constraint a_guide_country_is_two_letters check (country ~ '^[A-Z]{2}$'),
    from_year int,
    to_year int constraint a_guide_ends_after_it_begins check (to_year >= from_year),
    list_id uuid,
    position int not null default 100,
    published boolean not null default true,
    constraint a_guide_has_both_years_or_none check ((from_year is null) = (to_year is null)),
    constraint a_guide_follows_a_rule check (num_nonnulls(genre_id, country, from_year, list_id) > 0)
);

comment on column discovery.guide.list_id is 'A member''s public list, such as that of a festival.';

create index guide_by_genre on discovery.guide (genre_id) where genre_id is not null;

-- Films and series once for each country, so that the most popular ones of a country need no search.
create table discovery.tile_country (
    title_id bigint not null,
    country text not null,
    kind text not null,
    popularity real not null,
    primary key (title_id, country)
);

create index tile_country_by_popularity on discovery.tile_country (country, kind, popularity desc, title_id);

insert into discovery.tile_due select title_id from discovery.tile where kind in ('movie', 'series') on conflict do nothing;
