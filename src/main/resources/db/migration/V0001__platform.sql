-- The schema is there already: Flyway makes it for its own history.
comment on schema platform is 'What every module stands on: migrations, change log.';
