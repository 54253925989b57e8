-- A merge notes by which ids it moved records, since a source that tells more of one of them later means the same title.
alter table catalog.merge
    drop records,
    add ids text[] not null,
    add split boolean not null default false,
    add part_of bigint references catalog.merge (id),
    add kept text,
    add gone text;

comment on column catalog.merge.ids is 'Each as namespace:value.';
comment on column catalog.merge.slugs is 'The one that was current first.';
comment on column catalog.merge.split is 'A split moves records from the title that is kept to a new one.';
comment on column catalog.merge.part_of is 'The merge of a series, if this is of its seasons or episodes.';
comment on column catalog.merge.kept is 'The address at that time, as is gone; null for parts of a series.';

create index merge_by_kept on catalog.merge (kept_id) where undone_at is null;
create index merge_by_part_of on catalog.merge (part_of) where part_of is not null;

-- Where a title went that was merged, and then perhaps again.
create function catalog.kept(title bigint) returns bigint language sql stable as $$
    with recursive onward (id, merged_into) as (
        select id, merged_into from catalog.title where id = $1
        union all
        select title.id, title.merged_into from onward join catalog.title on title.id = onward.merged_into)
    select id from onward where merged_into is null
$$;
