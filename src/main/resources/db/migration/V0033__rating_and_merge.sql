-- Ratings meet a merge at a lock that each takes for itself, no longer at one of the title, where all who rate a hot one
-- waited for one another.
create or replace function audience.rate(title bigint, account bigint, halves int, released_by date) returns boolean
    language plpgsql as $$
declare
    old int;
    proven boolean;
begin
    -- What the insert takes anyway, but before the look at the title: who waits for a merge sees that the title is gone.
    lock table only audience.rating in row exclusive mode;
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
