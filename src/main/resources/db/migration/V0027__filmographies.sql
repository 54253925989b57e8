-- What the pages of people and companies show who had a part in very many titles, in the order in which it is shown, so that
-- a page costs the same however many there are. Of all others it is found when somebody asks. Made like tiles, from tiles
-- and credits, and like them nobody's only copy.
create table discovery.filmography (
    whose text not null
        constraint a_filmography_is_of_a_person_or_a_company check (whose in ('person', 'company')),
    whose_id bigint not null,
    parts text[] not null,
    titles bigint[] not null,
    highest_id bigint,
    lowest_id bigint,
    primary key (whose, whose_id)
);

comment on column discovery.filmography.parts is 'Departments or roles, that with most titles first; titles counts those of each.';

create table discovery.filmography_work (
    whose text not null,
    whose_id bigint not null,
    place int not null,
    part text not null,
    title_id bigint not null,
    episodes int not null,
    first_year int,
    last_year int,
    roles text[],
    primary key (whose, whose_id, place)
);

comment on column discovery.filmography_work.place is 'From 1, without gaps; part by part in the order of the filmography.';

create index filmography_work_by_title on discovery.filmography_work (title_id);

-- Whose filmographies must be looked at: made anew, made for the first time, or removed.
create table discovery.filmography_due (
    whose text not null,
    whose_id bigint not null,
    primary key (whose, whose_id)
);

alter table discovery.tile add credits bigint not null default 0;
comment on column discovery.tile.credits is 'A digest of who had a part in it, which differs when that does.';

alter table discovery.tile_horizon add look_for_filmographies boolean not null default true;
comment on column discovery.tile_horizon.look_for_filmographies is 'Whether so much changed that all are looked for who had many parts.';
