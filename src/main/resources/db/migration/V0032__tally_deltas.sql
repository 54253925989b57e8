-- What waits to be folded is appended, no longer added to one of 64 slots: appending costs a fifth of changing a slot's
-- row, no rating waits for a fold or for another rating, and rows that never change need no locks to be added up.
create table audience.tally_delta (
    title_id bigint not null,
    stars smallint,
    replaced smallint,
    verified boolean not null default false,
    ratings int not null default 0,
    reviews int not null default 0
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, vacuum_truncate = off);

create index tally_delta_by_title on audience.tally_delta (title_id);

comment on table audience.tally_delta is
    'What is not folded yet. No row ever changes. The title needs no check: the rating or review behind it has one. Many'
    ' rows die at a premiere, and giving back the end of the file would lock out who rates.';
comment on column audience.tally_delta.ratings is 'So many more of stars, and so many fewer of replaced; null: of none.';

insert into audience.tally_delta (title_id, stars, verified, ratings, reviews)
select title_id, null, false, 0, reviews from audience.tally_slot where reviews <> 0
union all
-- The ten counters of all ratings hold the verified ones, too.
select title_id, step, false, counts[step] - counts[10 + step], 0
from audience.tally_slot cross join generate_series(1, 10) as step where counts[step] <> counts[10 + step]
union all
select title_id, step, true, counts[10 + step], 0
from audience.tally_slot cross join generate_series(1, 10) as step where counts[10 + step] <> 0;

drop table audience.tally_slot;

-- Rates a title for a member, and says whether it could: not one that is gone, or was first released after that day.
-- A function, since it is the one thing that very many do at the same moment: it costs one round trip, and half of what
-- the same costs as a statement, whose plan is set up anew each time. The change line is written by the fold.
create or replace function audience.rate(title bigint, account bigint, halves int, released_by date) returns boolean
    language plpgsql as $$
declare
    old int;
    proven boolean;
begin
    -- Against a merge of the title, which takes the lock alone: who waits for it sees below that the title is gone.
    perform pg_advisory_xact_lock_shared(hashtextextended('audience.rating', $1));
    perform from catalog.title
    where id = $1 and merged_into is null and (first_release is null or first_release <= released_by);
    if not found then
        return false;
    end if;
    insert into audience.rating as given (title_id, account_id, stars) values ($1, $2, halves)
    on conflict (title_id, account_id) do update
    set replaced = given.stars, stars = excluded.stars, rated_at = now(), run = null
    returning replaced, verified into old, proven;
    -- A double click or a retry changes no tally.
    if old is distinct from halves then
        insert into audience.tally_delta (title_id, stars, replaced, verified, ratings)
        values ($1, halves, old, proven, 1);
    end if;
    return true;
end $$;

drop function audience.turn;
