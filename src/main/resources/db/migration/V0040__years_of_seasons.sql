-- A season whose year nobody tells stood in the year in which its series began: all of them, though they were on for ten
-- years. Its first episode of which that is known says it; the series never does.
create function catalog.year_of_season(season bigint) returns int
    language sql stable strict parallel safe
    return (
        select coalesce(extract(year from episode.first_release)::int, episode.year)
        from catalog.title episode
        where episode.parent_id = $1 and episode.kind = 'episode'
            and (episode.first_release is not null or episode.year is not null)
        order by episode.number
        limit 1);

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
    coalesce(title.year, extract(year from title.first_release)::int,
        case title.kind when 'season' then catalog.year_of_season(title.id) end) as year
from catalog.title
left join catalog.title parent on parent.id = title.parent_id
left join catalog.title root on root.id = coalesce(parent.parent_id, parent.id)
join catalog.title_slug on title_slug.title_id = coalesce(root.id, title.id) and title_slug.current
where title.merged_into is null;

insert into discovery.tile_due
select id from catalog.title where kind in ('season', 'episode') and year is null
on conflict do nothing;
