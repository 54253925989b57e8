-- What titles are about, in the words of sources and of members who tagged them.
create table catalog.told_keyword (
    title_id bigint not null references catalog.title (id) on delete cascade,
    record_id bigint not null,
    position int not null,
    keyword text not null
        constraint a_keyword_has_1_to_80_small_letters check (char_length(keyword) between 1 and 80 and keyword = lower(keyword)),
    shown boolean not null default true,
    primary key (title_id, record_id, position)
);

create index told_keyword_by_keyword on catalog.told_keyword (keyword, title_id) where shown;

create view catalog.title_keyword as select title_id, position, keyword from catalog.told_keyword where shown;

create index tag_by_keyword on audience.tag (lower(tag), title_id);
create index tag_by_title on audience.tag (title_id);

create view discovery.theme as
    select title_id, keyword from catalog.title_keyword
    union all
    select title_id, lower(tag) from audience.tag where char_length(tag) <= 80;
