create schema accounts;

-- Who rates. Signing in comes with membership; imported and demo identities never can.
create table accounts.account (
    id bigint generated always as identity primary key,
    handle text not null constraint a_handle_is_taken_once unique
        constraint a_handle_is_lower_case_letters_digits_and_dashes check (handle ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    public_name text not null constraint an_account_has_a_public_name check (btrim(public_name) <> ''),
    kind text not null default 'member'
        constraint an_account_is_a_member_imported_or_demo check (kind in ('member', 'imported', 'demo')),
    created_at timestamptz not null default now()
);
