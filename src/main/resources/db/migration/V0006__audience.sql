create schema audience;

-- Hash-partitioned by title from the start, because that is the key everything hot goes by.
create table audience.rating (
    title_id bigint not null references catalog.title (id),
    account_id bigint not null references accounts.account (id),
    stars smallint not null constraint a_rating_is_half_a_star_to_five check (stars between 1 and 10),
    verified boolean not null default false,
    rated_at timestamptz not null default now(),
    primary key (title_id, account_id)
) partition by hash (title_id);

do $$
begin
    for part in 0..15 loop
        execute format(
            'create table audience.rating_%s partition of audience.rating for values with (modulus 16, remainder %s)',
            part, part);
    end loop;
end $$;

create index rating_by_account on audience.rating (account_id);

create table audience.review (
    id bigint generated always as identity primary key,
    title_id bigint not null references catalog.title (id),
    account_id bigint not null references accounts.account (id),
    body text not null
        constraint an_audience_review_has_1_to_10000_characters check (char_length(body) between 1 and 10000),
    spoiler boolean not null default false,
    state text not null default 'published'
        constraint an_audience_review_is_published_or_hidden check (state in ('published', 'hidden')),
    written_at timestamptz not null default now(),
    constraint a_member_reviews_a_title_once unique (title_id, account_id)
);

create index audience_review_by_title on audience.review (title_id, written_at desc, id desc) where state = 'published';

-- Ten counters of half stars for all ratings (1 to 10) and ten for verified ones (11 to 20).
create table audience.tally (
    title_id bigint primary key references catalog.title (id),
    counts int[] not null
        constraint a_tally_has_twenty_counters check (cardinality(counts) = 20)
        constraint a_folded_tally_is_not_negative check (0 <= all (counts)),
    reviews int not null default 0 constraint a_review_count_is_not_negative check (reviews >= 0),
    ratings int not null default 0,
    percent int,
    state text not null default 'none'
        constraint an_audience_state_is_known check (state in ('none', 'too_few', 'stale', 'hot', 'verified_hot'))
);

create index tally_by_ratings on audience.tally (ratings desc);

-- Deltas not yet folded. A slot may be negative, the sum with its tally may not.
create table audience.tally_slot (
    title_id bigint not null references catalog.title (id),
    slot smallint not null,
    counts int[] not null constraint a_slot_has_twenty_counters check (cardinality(counts) = 20),
    reviews int not null default 0,
    primary key (title_id, slot)
);

create function audience.plus(one int[], other int[]) returns int[]
    language sql immutable strict parallel safe
    return (select array_agg(a + b order by place) from unnest(one, other) with ordinality as pair (a, b, place));
