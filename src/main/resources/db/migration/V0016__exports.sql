-- What members bring from other sites. An upload waits with its rows and their matches for a day; one that was taken in
-- keeps them, with what they displaced, for as long as it can be undone.
create schema ingest;

create table ingest.upload (
    id uuid primary key,
    account_id bigint not null references accounts.account (id) on delete cascade,
    file text not null,
    sites text[] not null,
    state text not null default 'waiting'
        constraint an_upload_waits_is_taken_in_or_was_undone
            check (state in ('waiting', 'running', 'done', 'failed', 'undone')),
    rule text constraint a_conflict_is_settled_by_a_known_rule check (rule in ('keep', 'take', 'newer')),
    steps int not null default 0 constraint a_run_has_taken_no_step_or_more check (steps >= 0),
    refused int not null default 0 constraint refused_rows_are_counted_from_zero check (refused >= 0),
    came_at timestamptz not null,
    began_at timestamptz,
    ended_at timestamptz
);

comment on column ingest.upload.id is '128 random bits: it stands in addresses.';

create index upload_by_account on ingest.upload (account_id, came_at desc);
create index upload_by_time on ingest.upload (came_at);

-- Each title that the upload speaks of, once.
create table ingest.upload_title (
    upload_id uuid not null references ingest.upload (id) on delete cascade,
    number int not null,
    name text not null,
    year int,
    place text not null default '',
    certainty text not null
        constraint a_title_is_recognized_or_not check (certainty in ('certain', 'unsure', 'unknown')),
    candidates bigint[] not null,
    title_id bigint references catalog.title (id) on delete set null,
    decided boolean not null default false,
    primary key (upload_id, number)
);

comment on column ingest.upload_title.place is 'Such as S01E02; empty for films and whole series.';
comment on column ingest.upload_title.title_id is 'What it means, for certain or as the member said.';
comment on column ingest.upload_title.decided is 'Whether the member said what is meant, or that nothing is.';

create index upload_title_by_title on ingest.upload_title (title_id) where title_id is not null;

create table ingest.upload_list (
    upload_id uuid not null references ingest.upload (id) on delete cascade,
    number int not null,
    name text not null,
    description text not null,
    ranked boolean not null,
    privacy text not null
        constraint an_uploaded_list_is_public_by_link_or_private check (privacy in ('public', 'by_link', 'private')),
    list_id uuid,
    primary key (upload_id, number)
);

comment on column ingest.upload_list.list_id is 'The list that was made of it.';

create table ingest.upload_row (
    upload_id uuid not null,
    number int not null,
    title int not null,
    kind text not null
        constraint a_row_rates_reviews_watches_wishes_or_lists
            check (kind in ('rating', 'review', 'viewing', 'wish', 'entry')),
    file text not null,
    line bigint not null,
    at timestamptz,
    day date,
    stars smallint constraint a_row_rates_half_a_star_to_five check (stars between 1 and 10),
    again boolean,
    text text not null default '',
    spoiler boolean not null default false,
    tags text[] not null default '{}',
    list int,
    position int,
    outcome text
        constraint a_row_was_added_changed_or_left
            check (outcome in ('added', 'changed', 'same', 'kept', 'refused', 'undone', 'changed_since')),
    made bigint,
    before_stars smallint,
    before_at timestamptz,
    revision int,
    primary key (upload_id, number),
    foreign key (upload_id, title) references ingest.upload_title (upload_id, number) on delete cascade,
    constraint a_rating_has_stars check (kind <> 'rating' or stars is not null),
    constraint a_viewing_has_a_day check (kind <> 'viewing' or day is not null),
    constraint an_entry_is_of_a_list check (kind <> 'entry' or (list is not null and position is not null))
);

comment on column ingest.upload_row.outcome is 'Null: not taken in, or not yet.';
comment on column ingest.upload_row.made is 'The viewing or review that was made of it.';
comment on column ingest.upload_row.revision is 'Of the review, as it was written.';
comment on column ingest.upload_row.before_stars is 'What stood there, as the other columns of this name, and comes back with an undo.';

create index upload_row_by_title on ingest.upload_row (upload_id, title);

create table ingest.upload_refusal (
    upload_id uuid not null references ingest.upload (id) on delete cascade,
    number int not null,
    file text not null,
    line bigint,
    "column" text not null,
    value text not null,
    reason text not null,
    primary key (upload_id, number)
);

comment on column ingest.upload_refusal.line is 'Null: the file as a whole.';

-- Who has asked to leave, until then.
create table accounts.leaving (
    account_id bigint primary key references accounts.account (id) on delete cascade,
    keep_reviews boolean not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    constraint nobody_leaves_before_asking check (due_at >= asked_at)
);

create index leaving_by_due on accounts.leaving (due_at);
