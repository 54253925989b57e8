create schema lists;

-- What is removed stays for a day, so that it can be brought back to its place: removed_at says since when.

create table lists.watchlist (
    account_id bigint not null references accounts.account (id),
    title_id bigint not null references catalog.title (id),
    added_at timestamptz not null,
    removed_at timestamptz,
    primary key (account_id, title_id)
);

create index watchlist_by_day on lists.watchlist (account_id, added_at desc, title_id desc) where removed_at is null;
create index watchlist_by_title on lists.watchlist (title_id);
create index watchlist_removed on lists.watchlist (removed_at) where removed_at is not null;

-- The number is for other tables and the change log; addresses carry the id, which is 128 random bits.
create table lists.list (
    number bigint generated always as identity primary key,
    id uuid not null constraint a_list_id_is_given_once unique,
    owner_id bigint not null references accounts.account (id),
    name text not null
        constraint a_list_name_has_1_to_100_characters check (char_length(name) between 1 and 100),
    description text not null default ''
        constraint a_list_description_has_5000_characters_at_most check (char_length(description) <= 5000),
    ranked boolean not null default false,
    privacy text not null default 'private'
        constraint a_list_is_public_by_link_or_private check (privacy in ('public', 'by_link', 'private')),
    cloned_from bigint references lists.list (number) on delete set null,
    clones int not null default 0 constraint a_count_of_clones_is_not_negative check (clones >= 0),
    made_at timestamptz not null,
    changed_at timestamptz not null,
    removed_at timestamptz
);

comment on column lists.list.clones is 'How often others cloned it.';

create index list_by_owner on lists.list (owner_id, changed_at desc) where removed_at is null;
create index list_by_popularity on lists.list (clones desc, changed_at desc, number)
    where privacy = 'public' and removed_at is null;
create index list_by_origin on lists.list (cloned_from) where cloned_from is not null;
create index list_removed on lists.list (removed_at) where removed_at is not null;

-- Positions leave gaps of 2^20: what is moved goes halfway between its new neighbours, and nothing else is written.
create table lists.item (
    list_number bigint not null references lists.list (number) on delete cascade,
    title_id bigint not null references catalog.title (id),
    position bigint not null,
    note text not null default ''
        constraint a_note_in_a_list_has_1000_characters_at_most check (char_length(note) <= 1000),
    added_at timestamptz not null,
    removed_at timestamptz,
    primary key (list_number, title_id)
);

create index item_by_position on lists.item (list_number, position, title_id);
create index item_by_title on lists.item (title_id);
create index item_removed on lists.item (removed_at) where removed_at is not null;

-- A title may be watched again and again. The stars are those given that evening; the rating shown is the audience's.
create table lists.viewing (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts.account (id),
    title_id bigint not null references catalog.title (id),
    watched_on date not null
        constraint nobody_watched_films_before_1880 check (watched_on >= date '1880-01-01'),
    again boolean,
    stars smallint constraint a_viewing_gets_half_a_star_to_five check (stars between 1 and 10),
    note text not null default ''
        constraint a_viewing_note_has_5000_characters_at_most check (char_length(note) <= 5000),
    tags text[] not null default '{}'
        constraint a_viewing_has_twenty_tags_at_most check (cardinality(tags) <= 20),
    logged_at timestamptz not null,
    removed_at timestamptz
);

comment on column lists.viewing.again is 'Whether the title had been seen before; null: if an earlier viewing is there.';

create index viewing_by_day on lists.viewing (account_id, watched_on desc, id desc) where removed_at is null;
create index viewing_by_account_and_title on lists.viewing (account_id, title_id, watched_on, id)
    where removed_at is null;
create index viewing_by_title on lists.viewing (title_id);
create index viewing_removed on lists.viewing (removed_at) where removed_at is not null;

-- What a merge of titles moved, so that a split can move it back, and what made room for it.
create table lists.moved_wish (
    merge bigint not null,
    account_id bigint not null references accounts.account (id),
    primary key (merge, account_id)
);

create table lists.moved_item (
    merge bigint not null,
    list_number bigint not null references lists.list (number) on delete cascade,
    primary key (merge, list_number)
);

create index moved_item_by_list on lists.moved_item (list_number);

create table lists.moved_viewing (
    merge bigint not null,
    viewing_id bigint not null references lists.viewing (id) on delete cascade,
    primary key (merge, viewing_id)
);

create index moved_viewing_by_viewing on lists.moved_viewing (viewing_id);

create table lists.displaced_wish (
    merge bigint not null,
    account_id bigint not null references accounts.account (id),
    title_id bigint not null references catalog.title (id),
    added_at timestamptz not null,
    removed_at timestamptz,
    primary key (merge, account_id)
);

create index displaced_wish_by_title on lists.displaced_wish (title_id);

create table lists.displaced_item (
    merge bigint not null,
    list_number bigint not null references lists.list (number) on delete cascade,
    title_id bigint not null references catalog.title (id),
    position bigint not null,
    note text not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    primary key (merge, list_number)
);

create index displaced_item_by_list on lists.displaced_item (list_number);
create index displaced_item_by_title on lists.displaced_item (title_id);
