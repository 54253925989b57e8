-- A title's page says how many of its ratings which import brought. A member's own rating is not in the index, so that
-- rating costs what it did; and what is in it is alike, so that a hundred imported ratings take less than a kilobyte.
create index rating_by_run on audience.rating (title_id, run) where run is not null;
