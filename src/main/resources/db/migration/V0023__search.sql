-- Each node keeps a search index of its own. What it reads anew is told here: which transaction made the tile of a film or
-- series last, or took it away. Nothing is pruned, so no node is ever too far behind to follow.
create table discovery.tile_made (
    title_id bigint primary key,
    transaction xid8 not null default pg_current_xact_id()
);

create index tile_made_by_transaction on discovery.tile_made (transaction);

insert into discovery.tile_made (title_id) select title_id from discovery.tile where kind in ('movie', 'series');

-- Which database it is, and how often everything was made anew: an index of another one fits no more. One row.
create table discovery.edition (
    id uuid not null default gen_random_uuid()
);

insert into discovery.edition default values;
