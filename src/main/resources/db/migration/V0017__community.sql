-- What members are to one another: who keeps away from whom, who may see what, who follows whom, what each is told.

-- Below all other modules, since each of them shows something of one member to another.
create table accounts.block (
    blocker_id bigint not null references accounts.account (id) on delete cascade,
    blocked_id bigint not null references accounts.account (id) on delete cascade,
    since timestamptz not null,
    primary key (blocker_id, blocked_id),
    constraint a_member_blocks_somebody_else check (blocker_id <> blocked_id)
);

create index block_by_blocked on accounts.block (blocked_id);

alter table accounts.account
    add unread int not null default 0 constraint what_is_unread_is_counted_from_0 check (unread >= 0);

comment on column accounts.account.unread is 'Notifications that wait; here, because the statement of the session reads it along.';

-- A member's ratings and reviews in the order of time: for profiles, statistics and feeds. The stars come along, so that
-- twenty thousand ratings are counted without a look at the rows.
create index rating_by_account_and_day on audience.rating (account_id, rated_at desc, title_id desc) include (stars);
drop index audience.rating_by_account;
create index audience_review_by_account_and_day on audience.review (account_id, written_at desc, id desc);
drop index audience.audience_review_by_account;

-- For the feed, which goes by when something was done, and shows public lists alone.
create index viewing_by_account_and_log on lists.viewing (account_id, logged_at desc, id desc) where removed_at is null;
create index public_list_by_owner_and_day on lists.list (owner_id, made_at desc, number desc)
    where privacy = 'public' and removed_at is null;

create schema community;

-- Only what a member has chosen otherwise than most.
create table community.privacy (
    account_id bigint not null references accounts.account (id) on delete cascade,
    section text not null
        constraint privacy_is_of_a_known_section check (section in
            ('profile', 'ratings', 'reviews', 'lists', 'watchlist', 'diary', 'statistics')),
    circle text not null
        constraint a_section_is_for_all_for_followers_or_for_oneself check (circle in ('public', 'followers', 'only_me')),
    primary key (account_id, section)
);

-- Titles of which nobody else shall see that the member rated, reviewed or watched them. Reviews stay with the title.
create table community.kept_title (
    account_id bigint not null references accounts.account (id) on delete cascade,
    title_id bigint not null references catalog.title (id) on delete cascade,
    primary key (account_id, title_id)
);

create index kept_title_by_title on community.kept_title (title_id);

create table community.follow (
    follower_id bigint not null references accounts.account (id) on delete cascade,
    followed_id bigint not null references accounts.account (id) on delete cascade,
    since timestamptz not null,
    primary key (follower_id, followed_id),
    constraint a_member_follows_somebody_else check (follower_id <> followed_id)
);

create index follow_by_followed on community.follow (followed_id, since desc);
create index follow_by_follower on community.follow (follower_id, since desc);

create table community.mute (
    muter_id bigint not null references accounts.account (id) on delete cascade,
    muted_id bigint not null references accounts.account (id) on delete cascade,
    since timestamptz not null,
    primary key (muter_id, muted_id),
    constraint a_member_mutes_somebody_else check (muter_id <> muted_id)
);

create index mute_by_muted on community.mute (muted_id);

create table community.notification (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts.account (id) on delete cascade,
    kind text not null
        constraint a_notification_is_of_a_follower_a_mark_or_a_review check (kind in ('follower', 'helpful', 'review')),
    actor_id bigint not null references accounts.account (id) on delete cascade,
    review_id bigint references audience.review (id) on delete cascade,
    told_at timestamptz not null,
    seen_at timestamptz,
    constraint a_notification_names_the_review_it_is_about check ((kind = 'follower') = (review_id is null)),
    constraint nobody_is_told_of_themselves check (account_id <> actor_id),
    constraint a_member_is_told_once unique nulls not distinct (account_id, kind, actor_id, review_id)
);

create index notification_by_account on community.notification (account_id, told_at desc, id desc);
create index notification_by_actor on community.notification (actor_id);
create index notification_by_review on community.notification (review_id) where review_id is not null;

create table community.digest (
    account_id bigint primary key references accounts.account (id) on delete cascade,
    rhythm text not null constraint a_digest_comes_daily_weekly_or_never check (rhythm in ('daily', 'weekly', 'never')),
    link uuid not null constraint a_link_ends_one_digest unique,
    covered_until timestamptz not null,
    due_at timestamptz not null
);

comment on column community.digest.link is '128 random bits: whoever holds it may end the mails without signing in.';

create index digest_by_due on community.digest (due_at) where rhythm <> 'never';

-- Where mail programs end a mail that comes again and again.
alter table platform.mail add end_address text
    constraint an_end_of_mails_is_an_address_of_one_line check (end_address ~ '^https?://[^\s<>]+$');
