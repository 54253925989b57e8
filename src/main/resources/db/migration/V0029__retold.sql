-- What a run told again just as its source had told it before, and so has no record of its own: when the record that has it
-- is undone, the next run that told the same takes it over. One row for many titles, since a second import tells all again.
create table catalog.retold (
    run_id int not null references catalog.run (id),
    namespace text not null,
    parts text[] not null,
    ids text[] not null,
    first_id text not null,
    last_id text not null
);

create index retold_by_run on catalog.retold (run_id);

comment on column catalog.retold.parts is
    'Columns of a record, or a collection and which part of it, such as credit/cast; itself: that there is such a title; person: all that was told of somebody.';
comment on column catalog.retold.ids is 'The titles or people that were told of, in the order of their ids.';
