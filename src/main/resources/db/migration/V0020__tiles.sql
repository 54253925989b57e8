-- What lists, rails and grids show of a title, in one row. Nothing here is anybody's only copy: all of it is made from the
-- tables of the modules below by whoever follows the change log, and `matinee reindex` makes it anew. Hence no foreign
-- keys: a title may be gone for a moment before its tile is.
create schema discovery;

create table discovery.tile (
    title_id bigint primary key,
    kind text not null,
    parent_id bigint,
    whole_id bigint not null,
    number int,
    name text not null,
    year int,
    path text not null,
    directors text,
    poster_id bigint,
    genres int[] not null,
    first_release date,
    home_from date,
    critics text not null,
    tomatometer int,
    reviews int not null,
    reviews_needed int not null,
    certified_since date,
    seasons int[],
    critics_rank real,
    critics_weight int not null,
    audience text not null,
    popcornmeter int,
    ratings int not null
);

comment on column discovery.tile.whole_id is 'The series of a season or an episode; any other title itself.';
comment on column discovery.tile.home_from is 'The day from which a film is taken to be at home for its age alone.';
comment on column discovery.tile.seasons is 'Of a series the score of each season but the specials, null where none is shown.';
comment on column discovery.tile.critics_rank is 'The score that is shown, of a series the mean of its seasons; null without one.';
comment on column discovery.tile.critics_weight is 'The reviews behind it.';

create index tile_by_popularity on discovery.tile (kind, ratings desc, reviews desc, name, title_id)
    include (home_from, genres) where kind in ('movie', 'series');
create index tile_by_release on discovery.tile (kind, first_release desc nulls last, year desc nulls last, name)
    where kind in ('movie', 'series');
create index tile_by_name on discovery.tile (kind, lower(name), title_id) where kind in ('movie', 'series');
create index tile_by_certificate on discovery.tile (certified_since desc) where critics = 'certified';
create index tile_by_parent on discovery.tile (parent_id) where parent_id is not null;

-- Films and series once for each genre, so that the best known ones of a genre need no search.
create table discovery.tile_genre (
    title_id bigint not null,
    genre_id int not null,
    kind text not null,
    ratings int not null,
    reviews int not null,
    primary key (title_id, genre_id)
);

create index tile_genre_by_popularity on discovery.tile_genre (genre_id, kind, ratings desc, reviews desc, title_id);

-- Titles whose tiles must be made anew.
create table discovery.tile_due (
    title_id bigint primary key
);

-- How far the change log was read. One row; who makes tiles locks it, so that no two do it at once.
create table discovery.tile_horizon (
    transaction xid8 not null
);

insert into discovery.tile_horizon select pg_snapshot_xmin(pg_current_snapshot());
insert into discovery.tile_due select id from catalog.title;
