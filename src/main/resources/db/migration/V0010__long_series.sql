-- lpad also cuts: episode 3000 stood at the address of episode 30. And what was merged has no address of its own.
create function catalog.two_digits(number int) returns text
    language sql immutable strict parallel safe
    return lpad(number::text, greatest(2, length(number::text)), '0');

create or replace view catalog.address as
select title.id as title_id,
    case title.kind
        when 'movie' then '/m/' || title_slug.slug
        when 'series' then '/tv/' || title_slug.slug
        when 'season' then '/tv/' || title_slug.slug || '/s' || catalog.two_digits(title.number)
        else '/tv/' || title_slug.slug || '/s' || catalog.two_digits(parent.number)
            || '/e' || catalog.two_digits(title.number)
    end as path,
    coalesce(root.name || ': ', '') || title.name as name,
    coalesce(title.year, parent.year, root.year) as year
from catalog.title
left join catalog.title parent on parent.id = title.parent_id
left join catalog.title root on root.id = coalesce(parent.parent_id, parent.id)
join catalog.title_slug on title_slug.title_id = coalesce(root.id, title.id) and title_slug.current
where title.merged_into is null;
