-- With the year in the index a guide to a genre's or country's films of some years, or of these, reads nothing else.
alter table discovery.tile_genre add year int;
alter table discovery.tile_country add year int;

drop index discovery.tile_genre_by_popularity;
create index tile_genre_by_popularity on discovery.tile_genre (genre_id, kind, popularity desc, title_id) include (year);

drop index discovery.tile_country_by_popularity;
create index tile_country_by_popularity on discovery.tile_country (country, kind, popularity desc, title_id)
    include (year);

insert into discovery.tile_due select title_id from discovery.tile where kind in ('movie', 'series') on conflict do nothing;
