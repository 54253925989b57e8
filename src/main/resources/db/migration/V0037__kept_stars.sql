-- Whose stars are not shown beside their reviews: of one title, or of all where none is named.
create table audience.kept_stars (
    account_id bigint not null references accounts.account (id) on delete cascade,
    title_id bigint references catalog.title (id) on delete cascade,
    constraint stars_are_kept_once unique nulls not distinct (account_id, title_id)
);

insert into audience.kept_stars (account_id)
select distinct account_id from community.privacy where section in ('profile', 'ratings') and circle <> 'public';

insert into audience.kept_stars (account_id, title_id)
select account_id, title_id from community.kept_title;
