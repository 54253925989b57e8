-- What changed, in commit order as far as a reader may rely on it (see app.matinee.platform.changes).
create table platform.change (
    seq bigint generated always as identity primary key,
    kind text not null constraint a_change_names_what_changed check (kind <> ''),
    id bigint not null,
    at timestamptz not null default now(),
    xid xid8 not null default pg_current_xact_id()
);

create index change_by_transaction on platform.change (xid, seq);
