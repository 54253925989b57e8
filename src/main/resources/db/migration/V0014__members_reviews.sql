-- What members write: reviews with their history and drafts, what others say of them, and ratings by one statement.

alter table audience.review
    add revision int not null default 1 constraint a_review_counts_its_revisions_from_one check (revision >= 1),
    add edited_at timestamptz,
    add deleted_at timestamptz,
    add helpful int not null default 0 constraint nobody_finds_a_review_less_than_unhelpful check (helpful >= 0);

comment on column audience.review.deleted_at is 'By its author, who may want it back for a day.';
comment on column audience.review.helpful is 'The rows in audience.helpful, kept by the store.';

drop index audience.audience_review_by_title;
create index audience_review_by_title on audience.review (title_id, written_at desc, id desc)
    where state = 'published' and deleted_at is null;
create index audience_review_deleted on audience.review (deleted_at) where deleted_at is not null;

-- What stood there before each edit.
create table audience.revision (
    review_id bigint not null references audience.review (id) on delete cascade,
    revision int not null,
    body text not null,
    spoiler boolean not null,
    written_at timestamptz not null,
    primary key (review_id, revision)
);

comment on column audience.revision.written_at is 'When this wording was saved.';

-- Twice as long as a review may be, so that no save fails while somebody shortens a text.
create table audience.draft (
    title_id bigint not null references catalog.title (id),
    account_id bigint not null references accounts.account (id),
    body text not null constraint a_draft_has_1_to_20000_characters check (char_length(body) between 1 and 20000),
    spoiler boolean not null,
    revision int not null constraint a_draft_begins_at_a_revision_or_at_none check (revision >= 0),
    saved_at timestamptz not null,
    primary key (title_id, account_id)
);

comment on column audience.draft.revision is 'Of the review that it changes; 0: there was none.';

create index draft_by_account on audience.draft (account_id);

create table audience.merged_draft (
    merge bigint not null references audience.title_merge (merge) on delete cascade,
    account_id bigint not null references accounts.account (id),
    primary key (merge, account_id)
);

create index merged_draft_by_account on audience.merged_draft (account_id);

create table audience.helpful (
    review_id bigint not null references audience.review (id) on delete cascade,
    account_id bigint not null references accounts.account (id),
    marked_at timestamptz not null,
    primary key (review_id, account_id)
);

create index helpful_by_account on audience.helpful (account_id);

create schema moderation;

create table moderation.report (
    id bigint generated always as identity primary key,
    subject_kind text not null constraint a_report_names_the_kind_of_its_subject check (subject_kind <> ''),
    subject_id bigint not null,
    account_id bigint not null references accounts.account (id),
    reason text not null constraint a_report_has_a_known_reason
        check (reason in ('spoiler', 'abuse', 'spam', 'off_topic', 'other')),
    note text constraint a_note_to_a_report_has_1_to_1000_characters check (char_length(note) between 1 and 1000),
    reported_at timestamptz not null,
    constraint a_member_reports_a_subject_once unique (subject_kind, subject_id, account_id)
);

create index report_by_account on moderation.report (account_id);

-- What a rating does to counters: after is null for one that is taken back, before for a new one.
create function audience.turn(counts int[], before int, after int, verified boolean) returns int[]
    language plpgsql immutable parallel safe as $$
begin
    for part in 0..verified::int loop
        if before is not null then
            counts[10 * part + before] := counts[10 * part + before] - 1;
        end if;
        if after is not null then
            counts[10 * part + after] := counts[10 * part + after] + 1;
        end if;
    end loop;
    return counts;
end $$;

alter table audience.rating add replaced smallint;

comment on column audience.rating.replaced is
    'The stars before the last change by the member. Before PostgreSQL 18 no upsert returns what it replaced otherwise.';

-- Rates a title for a member, and says whether it could: not one that is gone, or was first released after that day.
-- A function, since it is the one thing that very many do at the same moment: it costs one round trip, and half of what
-- the same costs as a statement, whose plan is set up anew each time. A change line comes with the slot; what is added
-- to an open slot is told by the line of the fold.
create function audience.rate(title bigint, account bigint, halves int, released_by date) returns boolean
    language plpgsql as $$
declare
    old int;
    proven boolean;
begin
    perform from catalog.title
    where id = $1 and merged_into is null and (first_release is null or first_release <= released_by);
    if not found then
        return false;
    end if;
    insert into audience.rating as given (title_id, account_id, stars) values ($1, $2, halves)
    on conflict (title_id, account_id) do update
    set replaced = given.stars, stars = excluded.stars, rated_at = now(), run = null
    returning replaced, verified into old, proven;
    update audience.tally_slot set counts = audience.turn(counts, old, halves, proven)
    where title_id = $1 and slot = pg_backend_pid() % 64;
    if not found then
        insert into audience.tally_slot as open (title_id, slot, counts)
        values ($1, pg_backend_pid() % 64, audience.turn(array_fill(0, array[20]), old, halves, proven))
        on conflict (title_id, slot) do update set counts = audience.turn(open.counts, old, halves, proven);
        insert into platform.change (kind, id) values ('title', $1);
    end if;
    return true;
end $$;

-- Room for the next versions of a slot on its own page, which writers in a hurry need.
alter table audience.tally_slot set (fillfactor = 20);
