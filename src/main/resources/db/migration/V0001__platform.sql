-- Flyway keeps its own history here too, so it has already made the schema when this runs.
create schema if not exists platform;
