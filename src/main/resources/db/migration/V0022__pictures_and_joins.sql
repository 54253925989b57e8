-- Letters like ø are compared as o from now on.
do $$
declare
    place record;
begin
    for place in
        select table_schema as schema, table_name as name from information_schema.columns
        where column_name = 'folded' and table_schema in ('catalog', 'criticism')
            and (table_schema, table_name) in (select schemaname, tablename from pg_tables)
            and table_name <> 'company'
    loop
        execute format('update %I.%I set folded = %s where folded ~ ''[æœøßłđðþı]''', place.schema, place.name,
            $e$translate(replace(replace(replace(replace(folded, 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'), 'øłđðı', 'olddi')$e$);
    end loop;
end $$;

-- A company keeps its old spelling if another has the new one.
update catalog.company set folded = spelt
from (
    select min(id) as id, spelt from (
        select id, translate(replace(replace(replace(replace(folded, 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'),
            'øłđðı', 'olddi') as spelt
        from catalog.company where folded ~ '[æœøßłđðþı]') as old
    group by spelt) as new
where new.id = company.id and not exists (select from catalog.company other where other.folded = spelt);

-- People whom files tell by name alone are known again by it.
update catalog.person_record
set external_id = translate(replace(replace(replace(replace(external_id, 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'),
    'øłđðı', 'olddi')
where namespace like '%#name' and external_id ~ '[æœøßłđðþı]' and not exists (
    select from catalog.person_record other
    where other.namespace = person_record.namespace and other.external_id = translate(replace(replace(replace(replace(
        person_record.external_id, 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'), 'øłđðı', 'olddi'));

alter table catalog.merge add pictures jsonb not null default '[]';

comment on column catalog.merge.pictures is 'The pictures that were moved, each with its position before.';

alter table catalog.run add ratings bigint not null default 0;
