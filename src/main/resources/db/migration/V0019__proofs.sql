-- What members prove by, beside a password, that they are themselves.

-- The secret is kept as it is, since codes are computed from it; it opens nothing without the password.
create table accounts.second_factor (
    account_id bigint primary key references accounts.account (id) on delete cascade,
    secret bytea not null constraint an_app_secret_has_20_bytes check (octet_length(secret) = 20),
    last_step bigint not null constraint steps_of_codes_never_fall_below_0 check (last_step >= 0),
    since timestamptz not null
);

create table accounts.recovery_code (
    account_id bigint not null references accounts.second_factor (account_id) on delete cascade,
    code_hash bytea not null constraint a_recovery_code_is_hashed check (octet_length(code_hash) = 32),
    primary key (account_id, code_hash)
);

create table accounts.passkey (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts.account (id) on delete cascade,
    -- As browsers write it: Base64 for addresses, without padding.
    credential_id text not null constraint a_passkey_belongs_to_one_account unique
        constraint a_credential_id_is_base64_for_addresses check (
            credential_id ~ '^[A-Za-z0-9_-]+$' and char_length(credential_id) <= 1364),
    public_key bytea not null,
    sign_count bigint not null constraint signatures_are_counted_from_0 check (sign_count >= 0),
    backup_eligible boolean not null,
    name text not null
        constraint a_passkey_has_a_name_of_60_characters check (char_length(name) between 1 and 60),
    created_at timestamptz not null,
    used_at timestamptz
);

create index passkey_by_account on accounts.passkey (account_id);

create table accounts.provider_link (
    provider text not null
        constraint a_provider_is_named_by_letters_and_digits check (provider ~ '^[a-z0-9]+$'),
    subject text not null,
    account_id bigint not null references accounts.account (id) on delete cascade,
    email text,
    linked_at timestamptz not null,
    primary key (provider, subject),
    constraint an_account_has_one_link_to_a_provider unique (account_id, provider)
);
