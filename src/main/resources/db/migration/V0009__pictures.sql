-- Files by the SHA-256 of their content, where no bucket is configured.
create table platform.blob (
    hash text primary key constraint a_blob_is_named_by_its_sha_256 check (hash ~ '^[0-9a-f]{64}$'),
    bytes bytea not null,
    kept_at timestamptz not null default now()
);

-- Pictures are compressed already.
alter table platform.blob alter column bytes set storage external;

-- Pictures that are kept here, in place of the addresses in catalog.image.
create table catalog.picture (
    id bigint generated always as identity primary key,
    title_id bigint references catalog.title (id) on delete cascade,
    person_id bigint references catalog.person (id) on delete cascade,
    kind text not null
        constraint a_picture_is_a_poster_still_or_portrait check (kind in ('poster', 'still', 'portrait')),
    position int not null,
    hash text not null constraint a_picture_is_named_by_32_hex_digits check (hash ~ '^[0-9a-f]{32}$'),
    width int not null,
    height int not null,
    widths int[] not null constraint a_picture_comes_in_a_width_or_more check (cardinality(widths) > 0),
    webp boolean not null,
    colour text not null constraint a_colour_is_six_hex_digits check (colour ~ '^#[0-9a-f]{6}$'),
    caption text,
    credit text,
    licence text,
    source_url text,
    added_at timestamptz not null default now(),
    constraint a_picture_has_a_width_and_a_height check (width > 0 and height > 0),
    constraint a_picture_shows_one_title_or_one_person check ((title_id is null) <> (person_id is null)),
    constraint a_portrait_is_of_a_person check ((kind = 'portrait') = (person_id is not null))
);

comment on column catalog.picture.position is 'Ascending within subject and kind; the first is the one that is shown alone.';
comment on column catalog.picture.hash is 'The first half of the SHA-256 of the file as it was brought, which is not kept.';

create unique index a_title_shows_a_picture_once on catalog.picture (title_id, kind, hash) where title_id is not null;
create unique index a_person_shows_a_picture_once on catalog.picture (person_id, hash) where person_id is not null;
create index picture_by_title on catalog.picture (title_id, kind, position, id);
create index picture_by_person on catalog.picture (person_id, position, id);
create index picture_by_hash on catalog.picture (hash);

-- What a picture consists of. Titles and people may show the same picture, so it belongs to none of them.
create table catalog.picture_file (
    hash text not null,
    width int not null,
    format text not null constraint a_picture_file_is_webp_or_jpg check (format in ('webp', 'jpg')),
    blob text not null,
    primary key (hash, width, format)
);

create index picture_file_by_blob on catalog.picture_file (blob);

-- Addresses that gave no picture, so that they are not asked every night.
create table catalog.picture_failure (
    url text primary key,
    reason text not null,
    failed_at timestamptz not null default now()
);

create function catalog.picture_json(picture catalog.picture) returns json
    language sql stable parallel safe
    return json_build_object('kind', upper(picture.kind), 'hash', picture.hash, 'width', picture.width,
        'height', picture.height, 'widths', picture.widths, 'webp', picture.webp, 'colour', picture.colour,
        'caption', picture.caption, 'credit', picture.credit, 'licence', picture.licence);
