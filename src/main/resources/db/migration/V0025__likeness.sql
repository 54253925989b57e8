-- Which titles are alike, the most alike first, and why. Made from ratings, public lists and credits by whoever follows
-- the change log, nobody's only copy. A row for each title and not for each pair: it is read and written as a whole.
create table discovery.likeness (
    title_id bigint primary key,
    others bigint[] not null,
    weights real[] not null,
    reasons text[] not null,
    people bigint[] not null,
    likes int not null,
    made_at timestamptz not null,
    constraint each_title_alike_has_a_weight_and_a_reason check (
        cardinality(weights) = cardinality(others) and cardinality(reasons) = cardinality(others)
        and cardinality(people) = cardinality(others))
);

comment on column discovery.likeness.people is 'Whom a reason names, for each of the others; null where it names nobody.';

comment on column discovery.likeness.likes is 'How many members liked the title when the row was made.';

create index likeness_by_age on discovery.likeness (made_at);

-- Titles whose rows must be made anew.
create table discovery.likeness_due (
    title_id bigint primary key
);

-- How far the change log was read. One row; who makes rows locks it, so that no two do it at once.
create table discovery.likeness_horizon (
    transaction xid8 not null
);

insert into discovery.likeness_horizon select pg_snapshot_xmin(pg_current_snapshot());
insert into discovery.likeness_due select id from catalog.title where kind in ('movie', 'series');

-- What members do not want to be suggested any more.
create table discovery.unwanted (
    account_id bigint not null references accounts.account (id) on delete cascade,
    title_id bigint not null references catalog.title (id) on delete cascade,
    since timestamptz not null,
    primary key (account_id, title_id)
);

create index unwanted_by_title on discovery.unwanted (title_id);
