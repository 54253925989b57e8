-- Which run of an import (catalog.run) brought a row; null: none did, so no undo touches it. Undoing a run leaves what
-- would be there without it, so what several runs told of one thing is kept, not only what the last of them told.

alter table criticism.publication add column runs int[], add column key_runs int[];
alter table criticism.critic add column runs int[], add column key_runs int[];
alter table criticism.review add column run int;

comment on column criticism.publication.runs is 'All runs that named it; null: not from an import alone.';
comment on column criticism.publication.key_runs is 'All runs that told its source_key; null: not from an import.';
comment on column criticism.critic.runs is 'All runs that named it; null: not from an import alone.';
comment on column criticism.critic.key_runs is 'All runs that told its source_key; null: not from an import.';
comment on column criticism.review.run is 'The first run that told it as it is now.';

-- Further runs that told a review as it is now.
create table criticism.retelling (
    review_id bigint not null references criticism.review (id) on delete cascade,
    run int not null,
    primary key (review_id, run)
);

-- What else was told of a review and is not shown now; the newest takes its place when the run behind it is undone.
create table criticism.told_review (
    id bigint generated always as identity primary key,
    review_id bigint not null references criticism.review (id) on delete cascade,
    run int,
    further_runs int[] not null default '{}',
    title_id bigint not null references catalog.title (id),
    critic_id bigint references criticism.critic (id),
    publication_id bigint references criticism.publication (id),
    sentiment text,
    original_score text,
    quote text,
    url text,
    listed_on date,
    published_on date,
    top_flag boolean,
    source text not null,
    source_id text,
    identity uuid not null
);

create index told_review_by_review on criticism.told_review (review_id);
create index told_review_by_critic on criticism.told_review (critic_id);
create index told_review_by_publication on criticism.told_review (publication_id);

-- What a merge of titles moved, so that a split can move it back. What both titles have stays where it is.
create table criticism.title_merge (
    merge bigint primary key,
    kept_id bigint not null references catalog.title (id),
    gone_id bigint not null references catalog.title (id),
    consensus_moved boolean not null default false
);

create index criticism_title_merge_by_gone on criticism.title_merge (gone_id);

create table criticism.merged_review (
    review_id bigint not null references criticism.review (id) on delete cascade,
    merge bigint not null references criticism.title_merge (merge) on delete cascade,
    primary key (review_id, merge)
);

alter table audience.rating add column run int;
alter table audience.review add column run int;

-- Deferrable, so that a merge of titles can let two reviews of one member change places.
alter table audience.review drop constraint a_member_reviews_a_title_once;
alter table audience.review add constraint a_member_reviews_a_title_once unique (title_id, account_id) deferrable;

comment on column audience.rating.run is 'The first run that told it as it is now.';

-- Further runs that told ratings as they are now; one row for a title, since a second import tells all of them again.
create table audience.retold (
    title_id bigint not null references catalog.title (id),
    run int not null,
    accounts bigint[] not null,
    primary key (title_id, run)
);

create table audience.told_rating (
    id bigint generated always as identity primary key,
    title_id bigint not null references catalog.title (id),
    account_id bigint not null references accounts.account (id),
    run int,
    further_runs int[] not null default '{}',
    stars smallint not null,
    verified boolean not null,
    rated_at timestamptz not null
);

create index told_rating_by_rating on audience.told_rating (title_id, account_id);
create index told_rating_by_account on audience.told_rating (account_id);

create table audience.told_review (
    id bigint generated always as identity primary key,
    title_id bigint not null references catalog.title (id),
    account_id bigint not null references accounts.account (id),
    run int not null,
    body text not null,
    spoiler boolean not null,
    written_at timestamptz not null
);

create index told_review_by_account on audience.told_review (account_id);

create table audience.tag (
    id bigint generated always as identity primary key,
    title_id bigint not null references catalog.title (id),
    account_id bigint not null references accounts.account (id),
    tag text not null constraint a_tag_has_1_to_500_characters check (char_length(tag) between 1 and 500),
    tagged_at timestamptz not null,
    run int,
    constraint a_run_tells_a_members_tag_once unique nulls not distinct (title_id, account_id, tag, run)
);

comment on table audience.tag is 'One row for each run that told the tag, so that it stays while any of them does.';

create index tag_by_account on audience.tag (account_id);
create index audience_review_by_account on audience.review (account_id);

create table audience.title_merge (
    merge bigint primary key,
    kept_id bigint not null references catalog.title (id),
    gone_id bigint not null references catalog.title (id),
    kept_state text not null,
    gone_state text not null
);

comment on column audience.title_merge.kept_state is 'Before the merge: a state depends on the one before it.';

-- The accounts whose ratings at the two titles changed places, be it that there was one at one of them only.
create table audience.merged_rating (
    merge bigint not null references audience.title_merge (merge) on delete cascade,
    account_id bigint not null references accounts.account (id),
    primary key (merge, account_id)
);

create index merged_rating_by_account on audience.merged_rating (account_id);

create table audience.merged_review (
    review_id bigint not null references audience.review (id) on delete cascade,
    merge bigint not null references audience.title_merge (merge) on delete cascade,
    primary key (review_id, merge)
);

create table audience.merged_tag (
    tag_id bigint not null references audience.tag (id) on delete cascade,
    merge bigint not null references audience.title_merge (merge) on delete cascade,
    primary key (tag_id, merge)
);
