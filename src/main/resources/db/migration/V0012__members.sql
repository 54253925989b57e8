-- Members: who can sign in, and by what. Imported and demo identities have neither an e-mail nor a password.
alter table accounts.account
    alter kind set default 'imported',
    add email text constraint an_email_belongs_to_one_account unique
        constraint an_email_is_lower_case_with_an_at check (email = lower(email) and email ~ '^[^\s@]+@[^\s@]+$'),
    add name text,
    add shown_as text not null default 'name'
        constraint an_account_is_shown_by_name_or_handle check (shown_as in ('name', 'handle')),
    add password text,
    add roles text[] not null default '{}'
        constraint a_role_is_critic_curator_or_operator check (roles <@ array['critic', 'curator', 'operator']),
    add constraint a_member_has_an_email check (kind <> 'member' or email is not null);

-- Only the hash of a session's secret is kept, so that who reads the table cannot be anybody.
create table accounts.session (
    id bigint generated always as identity primary key,
    secret_hash bytea not null constraint a_session_secret_is_unique unique
        constraint a_session_secret_is_hashed check (octet_length(secret_hash) = 32),
    account_id bigint not null references accounts.account (id) on delete cascade,
    device text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    proved_at timestamptz not null,
    expires_at timestamptz not null
);

create index session_by_account on accounts.session (account_id);
create index session_by_end on accounts.session (expires_at);

-- What may be done once, by whoever holds the secret: a link in a mail, a step of signing in, a wish that waits for it.
create table accounts.ticket (
    secret_hash bytea primary key
        constraint a_ticket_secret_is_hashed check (octet_length(secret_hash) = 32),
    purpose text not null,
    account_id bigint references accounts.account (id) on delete cascade,
    content jsonb not null default '{}',
    expires_at timestamptz not null
);

create index ticket_by_account on accounts.ticket (account_id);
create index ticket_by_end on accounts.ticket (expires_at);

-- Mails on their way: written in the transaction that wants them sent, sent by a job after it.
create table platform.mail (
    id bigint generated always as identity primary key,
    recipient text not null constraint a_mail_goes_to_one_line check (recipient !~ '[\r\n]'),
    subject text not null constraint a_mail_has_a_subject_of_one_line check (subject !~ '[\r\n]' and subject <> ''),
    body text not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0 constraint attempts_are_counted_from_0 check (attempts >= 0),
    failure text,
    sent_at timestamptz
);

create index mail_by_due on platform.mail (due_at) where sent_at is null;
