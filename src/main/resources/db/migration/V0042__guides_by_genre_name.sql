-- A guide keeps its genre by the word in its address, so that a genre may go with the import that brought it, and come back.
-- One that made itself goes again when nothing is left to show, unless a curator has changed it since.
alter table discovery.guide add column genre text;
update discovery.guide set genre = genre.slug from catalog.genre where genre.id = guide.genre_id;
alter table discovery.guide drop constraint a_guide_follows_a_rule;
alter table discovery.guide drop column genre_id;
alter table discovery.guide add constraint a_guide_follows_a_rule
    check (num_nonnulls(genre, country, from_year, list_id) > 0);
create index guide_by_genre on discovery.guide (genre) where genre is not null;

alter table discovery.guide add column grown boolean not null default false;
update discovery.guide set grown = true where introduction = '' and list_id is null;

comment on column discovery.guide.grown is 'Made by itself, and not changed since.';
