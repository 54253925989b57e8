create schema criticism;

create table criticism.publication (
    id bigint generated always as identity primary key,
    name text not null constraint a_publication_has_a_name check (btrim(name) <> ''),
    folded text not null,
    source_key text constraint a_publication_of_a_source_is_there_once unique,
    slug text not null constraint a_publication_slug_is_unique unique,
    url text,
    city text,
    country text,
    approved boolean not null default true,
    demo boolean not null default false
);

create index publication_by_folded on criticism.publication (folded text_pattern_ops);

create table criticism.critic (
    id bigint generated always as identity primary key,
    name text not null constraint a_critic_has_a_name check (btrim(name) <> ''),
    folded text not null,
    source_key text constraint a_critic_of_a_source_is_there_once unique,
    slug text not null constraint a_critic_slug_is_unique unique,
    biography text,
    demo boolean not null default false
);

create index critic_by_folded on criticism.critic (folded text_pattern_ops);

-- Approval and top status have dates: a review counts by what its critic was when it was published.
create table criticism.standing (
    critic_id bigint not null references criticism.critic (id) on delete cascade,
    kind text not null constraint a_standing_is_approved_or_top check (kind in ('approved', 'top')),
    since date not null,
    until date constraint a_standing_ends_after_it_begins check (until > since),
    primary key (critic_id, kind, since)
);

create table criticism.critic_publication (
    critic_id bigint not null references criticism.critic (id) on delete cascade,
    publication_id bigint not null references criticism.publication (id) on delete cascade,
    primary key (critic_id, publication_id)
);

create table criticism.review (
    id bigint generated always as identity primary key,
    title_id bigint not null references catalog.title (id),
    critic_id bigint references criticism.critic (id),
    publication_id bigint references criticism.publication (id),
    state text not null default 'published'
        constraint a_review_is_published_pending_or_withdrawn check (state in ('published', 'pending', 'withdrawn')),
    sentiment text constraint a_sentiment_is_fresh_or_rotten check (sentiment in ('fresh', 'rotten')),
    original_score text,
    quote text,
    url text,
    listed_on date,
    published_on date,
    top_flag boolean,
    source text not null,
    source_id text,
    identity uuid not null constraint a_review_is_delivered_once unique,
    demo boolean not null default false,
    -- Kept on write from standings and dates, so that no page derives them.
    counts boolean not null default true,
    top boolean not null default false,
    counts_from date,
    constraint a_review_has_a_critic_or_a_publication check (critic_id is not null or publication_id is not null),
    constraint a_published_review_has_a_sentiment check (state <> 'published' or sentiment is not null)
);

comment on column criticism.review.listed_on is 'The aggregator''s date; counts before published_on, the outlet''s own.';
comment on column criticism.review.top_flag is 'The top-critic flag as delivered; null means by the critic''s standing on the date.';
comment on column criticism.review.counts_from is 'Null: date unknown and the title has no release date either; it counts from the beginning.';

-- Not partial: recomputing a title reads also its reviews that do not count.
create index review_by_title on criticism.review (title_id, counts, top desc, counts_from desc nulls last, id desc);
create index review_by_critic on criticism.review (critic_id, counts_from desc nulls last, id desc);
create index review_by_publication on criticism.review (publication_id, counts_from desc nulls last, id desc);

create table criticism.consensus (
    title_id bigint primary key references catalog.title (id),
    text text not null constraint a_consensus_says_something check (btrim(text) <> ''),
    written_at timestamptz not null default now()
);

create table criticism.scorecard (
    title_id bigint primary key references catalog.title (id),
    fresh int not null,
    total int not null,
    top_fresh int not null,
    top_total int not null,
    tomatometer int,
    state text not null
        constraint a_critics_state_is_known check (state in ('none', 'too_few', 'rotten', 'fresh', 'certified')),
    reviews_needed int not null,
    certified_since date,
    certificate_withheld boolean not null default false,
    release_assumed boolean not null default false,
    mean_tenths int constraint a_mean_is_between_0_and_10 check (mean_tenths between 0 and 100),
    scored int not null,
    bins int[] not null constraint a_distribution_has_ten_bins check (cardinality(bins) = 10),
    rule_version int not null,
    as_of date not null,
    constraint fresh_reviews_are_among_all check (fresh between 0 and total),
    constraint top_critics_reviews_are_among_all check (top_fresh between 0 and top_total and top_total <= total),
    constraint only_reviewed_titles_have_a_tomatometer check ((total = 0) = (tomatometer is null))
);

create index scorecard_by_state on criticism.scorecard (state, tomatometer desc);
