-- How much titles are in demand: the logarithm of a sum of points that fade by half every week, which time does not
-- change (see docs/discovery.md and the class Heat). A row for each title that somebody was interested in lately.
create table discovery.demand (
    title_id bigint primary key,
    heat double precision not null
);

-- The sum of two heats. What is 50 half-lives older adds nothing, and the power would be refused as too small.
create function discovery.warmer(one double precision, other double precision) returns double precision
    language sql immutable strict parallel safe
    return greatest(one, other) + case
        when abs(one - other) > 50 then 0
        else ln(1 + power(2::double precision, -abs(one - other))) / ln(2::double precision)
    end;

-- What is left of a heat, in views of this moment, which is counted in half-lives from 1970.
create function discovery.points(heat double precision, now double precision) returns double precision
    language sql immutable strict parallel safe
    return case when heat - now < -50 then 0 else power(2::double precision, heat - now) end;

-- What fame alone counts for: a point whenever it doubles (see the class Standing).
create function discovery.standing(votes int, ratings int, reviews bigint) returns real
    language sql immutable parallel safe
    return ln(1 + 0.1::double precision * coalesce(votes, 0) + coalesce(ratings, 0) + 20 * coalesce(reviews, 0))
        / ln(2::double precision);

-- How many members have what is to come on their watchlists. Counted anew every few minutes, not followed.
create table discovery.wanted (
    title_id bigint primary key,
    members int not null
);

alter table discovery.tile
    add standing real not null default 0,
    add popularity real not null default 0;

comment on column discovery.tile.popularity is 'Its standing and the demand for it, as that was when the tile was made; off by a tenth at most.';

drop index discovery.tile_by_popularity;
create index tile_by_popularity on discovery.tile (kind, popularity desc, name, title_id)
    include (home_from, genres, year) where kind in ('movie', 'series');

drop index discovery.tile_genre_by_popularity;
alter table discovery.tile_genre
    drop column ratings,
    drop column reviews,
    add popularity real not null default 0;
create index tile_genre_by_popularity on discovery.tile_genre (genre_id, kind, popularity desc, title_id);

-- The share that is certain with 95% (see the class WilsonInterval).
create function discovery.wilson_low(positive bigint, total bigint) returns double precision
    language sql immutable strict parallel safe
    return greatest(0, (
        positive::double precision / total + 1.96 * 1.96 / total / 2
        - 1.96 * sqrt(positive::double precision / total * (1 - positive::double precision / total) / total
            + 1.96 * 1.96 / total / total / 4))
        / (1 + 1.96 * 1.96 / total));

-- Films and series of which enough critics or members have spoken to be ranked; made with their tiles.
create table discovery.charted (
    title_id bigint primary key,
    kind text not null,
    year int,
    genres int[] not null,
    countries text[] not null,
    fresh int not null,
    reviews int not null,
    critics_low real,
    liked int not null,
    ratings int not null,
    audience_low real
);

comment on column discovery.charted.critics_low is 'The lower bound of the share of fresh reviews; null below the minimum.';
comment on column discovery.charted.audience_low is 'The same of ratings of 3.5 stars or more.';

create index charted_by_critics on discovery.charted (kind, critics_low desc, reviews desc, title_id)
    where critics_low is not null;
create index charted_by_audience on discovery.charted (kind, audience_low desc, ratings desc, title_id)
    where audience_low is not null;

insert into discovery.tile_due select title_id from discovery.tile on conflict do nothing;
