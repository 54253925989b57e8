/* For each rule of the schema, by its name, a statement that breaks this rule and no other. ConstraintsTest runs them. */

-- a_change_names_what_changed
insert into platform.change (kind, id) values ('', 1)

-- a_title_is_a_movie_series_season_or_episode
insert into catalog.title (kind, name) values ('trailer', 'The Cranes Are Flying')

-- seasons_and_episodes_count_from_zero
insert into catalog.title (kind, parent_id, number, name) values ('season', 1, -1, 'Season -1')

-- a_title_has_a_name
insert into catalog.title (kind, name) values ('movie', ' ')

-- a_year_is_between_1870_and_2200
insert into catalog.title (kind, name, year) values ('movie', 'The Cranes Are Flying', 57)

-- a_series_ends_after_it_begins
insert into catalog.title (kind, name, year, end_year) values ('series', 'Seventeen Moments of Spring', 1973, 1972)

-- a_runtime_is_positive
insert into catalog.title (kind, name, runtime_minutes) values ('movie', 'The Cranes Are Flying', 0)

-- a_release_is_wide_limited_streaming_or_unknown
insert into catalog.title (kind, name, release_size) values ('movie', 'The Cranes Are Flying', 'huge')

-- only_seasons_and_episodes_have_a_parent
insert into catalog.title (kind, name, parent_id) values ('movie', 'The Cranes Are Flying', 1)

-- seasons_and_episodes_have_a_number
insert into catalog.title (kind, name, parent_id) values ('season', 'Season 1', 1)

-- a_parent_has_one_child_of_a_number
insert into catalog.title (kind, name, parent_id, number)
values ('season', 'Season 1', 1, 1), ('season', 'Season 1 again', 1, 1)

-- a_name_is_main_original_localized_or_alternative
insert into catalog.told_name (record_id, title_id, position, kind, name, folded) values (1, 1, 1, 'nick', 'Cranes', 'cranes')

-- a_title_name_is_not_blank
insert into catalog.told_name (record_id, title_id, position, kind, name, folded) values (1, 1, 1, 'main', ' ', '')

-- a_slug_is_of_movies_or_tv
insert into catalog.title_slug (section, slug, title_id) values ('film', 'the-cranes-are-flying', 1)

-- a_slug_is_lower_case_words
insert into catalog.title_slug (section, slug, title_id) values ('m', 'The_Cranes', 1)

-- a_title_has_one_current_slug
insert into catalog.title_slug (section, slug, title_id) values ('m', 'the-cranes-are-flying', 1), ('m', 'cranes', 1)

-- a_person_has_a_name
insert into catalog.person (name, folded) values (' ', '')

-- a_person_dies_after_birth
insert into catalog.person (name, folded, born, died) values ('Viktor Rozov', 'viktor rozov', '1913-08-21', '1904-09-28')

-- a_person_slug_is_lower_case_words
insert into catalog.person_slug (slug, person_id) values ('Viktor-Rozov', 1)

-- a_person_has_one_current_slug
insert into catalog.person_slug (slug, person_id) values ('viktor-rozov', 1), ('rozov', 1)

-- a_credit_has_a_known_department
insert into catalog.told_credit (record_id, title_id, department, billing, person_id) values (1, 1, 'catering', 1, 1)

-- billing_counts_from_one
insert into catalog.told_credit (record_id, title_id, department, billing, person_id) values (1, 1, 'cast', 0, 1)

-- a_company_has_a_name
insert into catalog.company (name, folded, slug) values ('', 'mosfilm', 'mosfilm')

-- a_company_is_there_once
insert into catalog.company (name, folded, slug) values ('Mosfilm', 'mosfilm', 'mosfilm'), ('MOSFILM', 'mosfilm', 'mosfilm-2')

-- a_company_slug_is_unique
insert into catalog.company (name, folded, slug) values ('Mosfilm', 'mosfilm', 'mosfilm'), ('Lenfilm', 'lenfilm', 'mosfilm')

-- a_company_produces_distributes_or_broadcasts
insert into catalog.told_company (record_id, title_id, role, position, company_id) values (1, 1, 'catering', 1, 1)

-- a_genre_name_is_unique
insert into catalog.genre (name, slug) values ('War', 'war'), ('War', 'war-2')

-- a_genre_slug_is_unique
insert into catalog.genre (name, slug) values ('War', 'war'), ('WAR', 'war')

-- a_title_has_a_genre_once
insert into catalog.told_genre (record_id, title_id, position, genre_id) values (1, 1, 1, 1), (1, 1, 2, 1)

-- a_language_is_a_bcp_47_tag
insert into catalog.told_language (record_id, title_id, position, language) values (1, 1, 1, 'Russian, mostly')

-- a_keyword_has_1_to_80_small_letters
insert into catalog.told_keyword (record_id, title_id, position, keyword) values (1, 1, 1, 'Home Front')

-- a_country_is_two_letters
insert into catalog.told_country (record_id, title_id, position, country) values (1, 1, 1, 'USSR')

-- a_release_has_a_known_kind
insert into catalog.told_release (record_id, title_id, kind, region, released_on) values (1, 1, 'leak', 'US', '1957-10-12')

-- a_region_is_two_letters_or_the_world
insert into catalog.told_release (record_id, title_id, kind, region, released_on) values (1, 1, 'theatrical', '419', '1957-10-12')

-- a_territory_is_two_letters_or_the_world
insert into catalog.told_box_office (record_id, title_id, territory, currency, amount) values (1, 1, 'Domestic', 'USD', 17000)

-- a_currency_is_three_letters
insert into catalog.told_box_office (record_id, title_id, territory, currency, amount) values (1, 1, 'US', '$', 17000)

-- box_office_is_not_negative
insert into catalog.told_box_office (record_id, title_id, territory, currency, amount) values (1, 1, 'US', 'USD', -1)

-- an_image_is_a_poster_still_portrait_or_video
insert into catalog.told_image (record_id, title_id, kind, url) values (1, 1, 'banner', 'https://example.org/cranes.jpg')

-- an_image_shows_one_title_or_one_person
insert into catalog.told_image (record_id, title_id, person_id, kind, url) values (1, 1, 1, 'still', 'https://example.org/cranes.jpg')

-- a_handle_is_taken_once
insert into accounts.account (handle, public_name) values ('veronika', 'Veronika'), ('veronika', 'Another Veronika')

-- a_handle_is_lower_case_letters_digits_and_dashes
insert into accounts.account (handle, public_name) values ('Вероника', 'Veronika')

-- an_account_has_a_public_name
insert into accounts.account (handle, public_name) values ('veronika', ' ')

-- an_account_is_a_member_imported_or_demo
insert into accounts.account (handle, public_name, kind) values ('veronika', 'Veronika', 'robot')

-- a_publication_has_a_name
insert into criticism.publication (name, folded, slug) values ('', 'the lantern', 'the-lantern')

-- a_publication_of_a_source_is_there_once
insert into criticism.publication (name, folded, slug, source_key)
values ('The Lantern', 'the lantern', 'the-lantern', 'p1'), ('Lantern', 'lantern', 'lantern', 'p1')

-- a_publication_slug_is_unique
insert into criticism.publication (name, folded, slug)
values ('The Lantern', 'the lantern', 'the-lantern'), ('The Lantern!', 'the lantern', 'the-lantern')

-- a_critic_has_a_name
insert into criticism.critic (name, folded, slug) values (' ', 'ada field', 'ada-field')

-- a_critic_of_a_source_is_there_once
insert into criticism.critic (name, folded, slug, source_key)
values ('Ada Field', 'ada field', 'ada-field', 'c1'), ('A. Field', 'a field', 'a-field', 'c1')

-- a_critic_slug_is_unique
insert into criticism.critic (name, folded, slug)
values ('Ada Field', 'ada field', 'ada-field'), ('Ada Field', 'ada field', 'ada-field')

-- a_standing_is_approved_or_top
insert into criticism.standing (critic_id, kind, since) values (1, 'famous', '2020-01-01')

-- a_standing_ends_after_it_begins
insert into criticism.standing (critic_id, kind, since, until) values (1, 'top', '2020-01-01', '2020-01-01')

-- a_review_is_published_pending_or_withdrawn
insert into criticism.review (title_id, critic_id, state, sentiment, source, identity)
values (1, 1, 'lost', 'fresh', 'demo', gen_random_uuid())

-- a_sentiment_is_fresh_or_rotten
insert into criticism.review (title_id, critic_id, sentiment, source, identity)
values (1, 1, 'mixed', 'demo', gen_random_uuid())

-- a_review_is_delivered_once
insert into criticism.review (title_id, critic_id, sentiment, source, identity)
values (1, 1, 'fresh', 'demo', '00000000-0000-0000-0000-000000000001'),
    (1, 2, 'fresh', 'demo', '00000000-0000-0000-0000-000000000001')

-- a_review_has_a_critic_or_a_publication
insert into criticism.review (title_id, sentiment, source, identity) values (1, 'fresh', 'demo', gen_random_uuid())

-- a_published_review_has_a_sentiment
insert into criticism.review (title_id, critic_id, source, identity) values (1, 1, 'demo', gen_random_uuid())

-- a_consensus_says_something
insert into criticism.consensus (title_id, text) values (1, ' ')

-- a_critics_state_is_known
insert into criticism.scorecard
    (title_id, fresh, total, top_fresh, top_total, tomatometer, state, reviews_needed, scored, bins, rule_version, as_of)
values (1, 26, 27, 2, 3, 96, 'ripe', 0, 0, array_fill(0, array[10]), 1, '2026-11-01')

-- a_mean_is_between_0_and_10
insert into criticism.scorecard
    (title_id, fresh, total, top_fresh, top_total, tomatometer, state, reviews_needed, mean_tenths, scored, bins,
    rule_version, as_of)
values (1, 26, 27, 2, 3, 96, 'fresh', 0, 101, 1, array_fill(0, array[10]), 1, '2026-11-01')

-- a_distribution_has_ten_bins
insert into criticism.scorecard
    (title_id, fresh, total, top_fresh, top_total, tomatometer, state, reviews_needed, scored, bins, rule_version, as_of)
values (1, 26, 27, 2, 3, 96, 'fresh', 0, 0, array_fill(0, array[5]), 1, '2026-11-01')

-- fresh_reviews_are_among_all
insert into criticism.scorecard
    (title_id, fresh, total, top_fresh, top_total, tomatometer, state, reviews_needed, scored, bins, rule_version, as_of)
values (1, 28, 27, 2, 3, 96, 'fresh', 0, 0, array_fill(0, array[10]), 1, '2026-11-01')

-- top_critics_reviews_are_among_all
insert into criticism.scorecard
    (title_id, fresh, total, top_fresh, top_total, tomatometer, state, reviews_needed, scored, bins, rule_version, as_of)
values (1, 26, 27, 2, 28, 96, 'fresh', 0, 0, array_fill(0, array[10]), 1, '2026-11-01')

-- only_reviewed_titles_have_a_tomatometer
insert into criticism.scorecard
    (title_id, fresh, total, top_fresh, top_total, tomatometer, state, reviews_needed, scored, bins, rule_version, as_of)
values (1, 0, 0, 0, 0, 96, 'none', 5, 0, array_fill(0, array[10]), 1, '2026-11-01')

-- a_rating_is_half_a_star_to_five
insert into audience.rating (title_id, account_id, stars) values (1, 1, 11)

-- an_audience_review_has_1_to_10000_characters
insert into audience.review (title_id, account_id, body) values (1, 1, repeat('a', 10001))

-- an_audience_review_is_published_or_hidden
insert into audience.review (title_id, account_id, body, state) values (1, 1, 'It flies.', 'burnt')

-- a_member_reviews_a_title_once
with film as (insert into catalog.title (kind, name) values ('movie', 'The Cranes Are Flying') returning id),
member as (insert into accounts.account (handle, public_name) values ('boris', 'Boris') returning id)
insert into audience.review (title_id, account_id, body)
select film.id, member.id, body from film, member, (values ('It flies.'), ('It still flies.')) as texts (body)

-- a_tally_has_twenty_counters
insert into audience.tally (title_id, counts) values (1, array_fill(0, array[10]))

-- a_folded_tally_is_not_negative
insert into audience.tally (title_id, counts) values (1, array_fill(-1, array[20]))

-- a_review_count_is_not_negative
insert into audience.tally (title_id, counts, reviews) values (1, array_fill(0, array[20]), -1)

-- an_audience_state_is_known
insert into audience.tally (title_id, counts, state) values (1, array_fill(0, array[20]), 'lukewarm')

-- a_source_is_there_once
insert into catalog.source (key, name) values ('lantern', 'The Lantern'), ('lantern', 'The Other Lantern')

-- a_source_has_a_name
insert into catalog.source (key, name) values ('lantern', ' ')

-- a_run_is_running_finished_failed_or_undone
insert into catalog.run (source_id, what, fingerprint, state) values (1, 'titles', 'x', 'lost')

-- an_import_runs_once
insert into catalog.run (source_id, what, fingerprint) values (1, 'titles', 'x'), (1, 'titles', 'x')

-- a_title_is_not_merged_into_itself
insert into catalog.title (id, kind, name, merged_into) overriding system value values (900, 'movie', 'Cranes', 900)

-- record_by_external_id
insert into catalog.record (source_id, run_id, namespace, external_id, title_id)
values (1, 1, 'imdb', 'tt1', 1), (1, 2, 'imdb', 'tt1', 1)

-- a_run_tells_of_a_title_once
insert into catalog.record (source_id, run_id, namespace, external_id, title_id, leads)
values (1, 1, 'imdb', 'tt1', 1, true), (1, 1, 'imdb', 'tt1', 1, false)

-- a_reference_is_between_0_and_10
insert into catalog.record (source_id, run_id, namespace, external_id, title_id, reference_average)
values (1, 1, 'imdb', 'tt1', 1, 10.1)

-- reference_votes_are_not_negative
insert into catalog.record (source_id, run_id, namespace, external_id, title_id, reference_votes)
values (1, 1, 'imdb', 'tt1', 1, -1)

-- a_watch_option_is_for_a_country
insert into catalog.told_watch_option (record_id, title_id, region, kind, provider) values (1, 1, 'usa', 'rent', 'Filmo')

-- a_watch_option_streams_rents_or_sells
insert into catalog.told_watch_option (record_id, title_id, region, kind, provider) values (1, 1, 'US', 'lend', 'Filmo')

-- a_person_is_not_merged_into_themselves
insert into catalog.person (id, name, folded, merged_into) overriding system value values (900, 'Viktor', 'viktor', 900)

-- person_record_by_external_id
insert into catalog.person_record (source_id, run_id, namespace, external_id, person_id)
values (1, 1, 'imdb', 'nm1', 1), (1, 2, 'imdb', 'nm1', 1)

-- a_run_tells_of_a_person_once
insert into catalog.person_record (source_id, run_id, namespace, external_id, person_id, leads)
values (1, 1, 'imdb', 'nm1', 1, true), (1, 1, 'imdb', 'nm1', 1, false)

-- a_person_name_is_not_blank
insert into catalog.told_person_name (person_id, record_id, position, name, folded) values (1, 1, 1, ' ', '')

-- an_answer_is_a_title_new_or_never
insert into catalog.question (run_id, namespace, external_id, kind, candidates, reason, answer)
values (1, 'imdb', 'tt1', 'movie', '{}', 'Two fit', 'perhaps')

-- a_question_is_asked_once
insert into catalog.question (run_id, namespace, external_id, kind, candidates, reason)
values (1, 'imdb', 'tt1', 'movie', '{}', 'Two fit'), (1, 'imdb', 'tt1', 'movie', '{}', 'Two fit')

-- a_merge_is_of_titles_or_people
insert into catalog.merge (kind, kept_id, gone_id, ids, slugs) values ('genre', 1, 2, '{}', '{}')

-- a_tag_has_1_to_500_characters
insert into audience.tag (title_id, account_id, tag, tagged_at) values (1, 1, '', now())

-- a_run_tells_a_members_tag_once
insert into audience.tag (title_id, account_id, tag, tagged_at, run) values (1, 1, 'war', now(), 7), (1, 1, 'war', now(), 7)

-- a_blob_is_named_by_its_sha_256
insert into platform.blob (hash, bytes) values ('poster.jpg', '')

-- a_picture_is_a_poster_still_or_portrait
insert into catalog.picture (title_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 'banner', 1, repeat('0', 32), 400, 600, '{160}', true, '#ff0000')

-- a_picture_is_named_by_32_hex_digits
insert into catalog.picture (title_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 'poster', 1, 'poster.jpg', 400, 600, '{160}', true, '#ff0000')

-- a_picture_comes_in_a_width_or_more
insert into catalog.picture (title_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 'poster', 1, repeat('0', 32), 400, 600, '{}', true, '#ff0000')

-- a_colour_is_six_hex_digits
insert into catalog.picture (title_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 'poster', 1, repeat('0', 32), 400, 600, '{160}', true, 'red')

-- a_picture_has_a_width_and_a_height
insert into catalog.picture (title_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 'poster', 1, repeat('0', 32), 400, 0, '{160}', true, '#ff0000')

-- a_picture_shows_one_title_or_one_person
insert into catalog.picture (title_id, person_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 1, 'portrait', 1, repeat('0', 32), 400, 600, '{160}', true, '#ff0000')

-- a_portrait_is_of_a_person
insert into catalog.picture (title_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 'portrait', 1, repeat('0', 32), 400, 600, '{160}', true, '#ff0000')

-- a_title_shows_a_picture_once
insert into catalog.picture (title_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 'poster', 1, repeat('0', 32), 400, 600, '{160}', true, '#ff0000'),
    (1, 'poster', 2, repeat('0', 32), 400, 600, '{160}', true, '#ff0000')

-- a_person_shows_a_picture_once
insert into catalog.picture (person_id, kind, position, hash, width, height, widths, webp, colour)
values (1, 'portrait', 1, repeat('0', 32), 400, 600, '{160}', true, '#ff0000'),
    (1, 'portrait', 2, repeat('0', 32), 400, 600, '{160}', true, '#ff0000')

-- a_picture_file_is_webp_or_jpg
insert into catalog.picture_file (hash, width, format, blob) values (repeat('0', 32), 160, 'svg', repeat('0', 64))

-- an_email_belongs_to_one_account
insert into accounts.account (handle, public_name, kind, email)
values ('one', 'One', 'member', 'one@example.org'), ('two', 'Two', 'member', 'one@example.org')

-- an_email_is_lower_case_with_an_at
insert into accounts.account (handle, public_name, kind, email) values ('one', 'One', 'member', 'One@example.org')

-- an_account_is_shown_by_name_or_handle
insert into accounts.account (handle, public_name, kind, shown_as) values ('one', 'One', 'imported', 'number')

-- a_role_is_critic_curator_or_operator
insert into accounts.account (handle, public_name, kind, roles) values ('one', 'One', 'imported', '{king}')

-- a_member_has_an_email
insert into accounts.account (handle, public_name, kind) values ('one', 'One', 'member')

-- a_session_secret_is_unique
insert into accounts.session (secret_hash, account_id, device, created_at, seen_at, proved_at, expires_at)
values (decode(repeat('0', 64), 'hex'), 1, 'Firefox', now(), now(), now(), now()),
    (decode(repeat('0', 64), 'hex'), 1, 'Firefox', now(), now(), now(), now())

-- a_session_secret_is_hashed
insert into accounts.session (secret_hash, account_id, device, created_at, seen_at, proved_at, expires_at)
values ('plain', 1, 'Firefox', now(), now(), now(), now())

-- a_ticket_secret_is_hashed
insert into accounts.ticket (secret_hash, purpose, expires_at) values ('plain', 'join', now())

-- a_mail_goes_to_one_line
insert into platform.mail (recipient, subject, body, created_at, due_at)
values (E'one@example.org\nBcc: two@example.org', 'Hello', 'Hello', now(), now())

-- a_mail_has_a_subject_of_one_line
insert into platform.mail (recipient, subject, body, created_at, due_at)
values ('one@example.org', E'Hello\nBcc: two@example.org', 'Hello', now(), now())

-- attempts_are_counted_from_0
insert into platform.mail (recipient, subject, body, created_at, due_at, attempts)
values ('one@example.org', 'Hello', 'Hello', now(), now(), -1)

-- a_list_id_is_given_once
insert into lists.list (id, owner_id, name, made_at, changed_at)
values ('7d5ad5f4-8a3c-4d5e-9c51-3c1f0c8f7a10', 1, 'Wings', now(), now()),
    ('7d5ad5f4-8a3c-4d5e-9c51-3c1f0c8f7a10', 1, 'Wings again', now(), now())

-- a_list_name_has_1_to_100_characters
insert into lists.list (id, owner_id, name, made_at, changed_at) values (gen_random_uuid(), 1, '', now(), now())

-- a_list_description_has_5000_characters_at_most
insert into lists.list (id, owner_id, name, description, made_at, changed_at)
values (gen_random_uuid(), 1, 'Wings', repeat('w', 5001), now(), now())

-- a_list_is_public_by_link_or_private
insert into lists.list (id, owner_id, name, privacy, made_at, changed_at)
values (gen_random_uuid(), 1, 'Wings', 'secret', now(), now())

-- a_count_of_clones_is_not_negative
insert into lists.list (id, owner_id, name, clones, made_at, changed_at)
values (gen_random_uuid(), 1, 'Wings', -1, now(), now())

-- a_note_in_a_list_has_1000_characters_at_most
insert into lists.item (list_number, title_id, position, note, added_at) values (1, 1, 1, repeat('w', 1001), now())

-- nobody_watched_films_before_1880
insert into lists.viewing (account_id, title_id, watched_on, logged_at) values (1, 1, '1879-12-31', now())

-- a_viewing_gets_half_a_star_to_five
insert into lists.viewing (account_id, title_id, watched_on, stars, logged_at) values (1, 1, '2026-11-01', 11, now())

-- a_viewing_note_has_5000_characters_at_most
insert into lists.viewing (account_id, title_id, watched_on, note, logged_at)
values (1, 1, '2026-11-01', repeat('w', 5001), now())

-- a_viewing_has_twenty_tags_at_most
insert into lists.viewing (account_id, title_id, watched_on, tags, logged_at)
values (1, 1, '2026-11-01', array_fill('tag'::text, array[21]), now())

-- a_review_counts_its_revisions_from_one
insert into audience.review (title_id, account_id, body, revision) values (1, 1, 'It flies.', 0)

-- nobody_finds_a_review_less_than_unhelpful
insert into audience.review (title_id, account_id, body, helpful) values (1, 1, 'It flies.', -1)

-- a_draft_has_1_to_20000_characters
insert into audience.draft (title_id, account_id, body, spoiler, revision, saved_at) values (1, 1, '', false, 0, now())

-- a_draft_begins_at_a_revision_or_at_none
insert into audience.draft (title_id, account_id, body, spoiler, revision, saved_at) values (1, 1, 'It', false, -1, now())

-- a_report_names_the_kind_of_its_subject
insert into moderation.report (subject_kind, subject_id, account_id, reason, reported_at) values ('', 1, 1, 'spam', now())

-- a_report_has_a_known_reason
insert into moderation.report (subject_kind, subject_id, account_id, reason, reported_at)
values ('audience review', 1, 1, 'dull', now())

-- a_note_to_a_report_has_1_to_1000_characters
insert into moderation.report (subject_kind, subject_id, account_id, reason, note, reported_at)
values ('audience review', 1, 1, 'other', '', now())

-- a_member_reports_a_subject_once
with member as (insert into accounts.account (handle, public_name) values ('boris', 'Boris') returning id)
insert into moderation.report (subject_kind, subject_id, account_id, reason, reported_at)
select 'audience review', 1, id, 'spam', now() from member cross join generate_series(1, 2)

-- an_app_secret_has_20_bytes
insert into accounts.second_factor (account_id, secret, last_step, since) values (1, 'short', 0, now())

-- steps_of_codes_never_fall_below_0
insert into accounts.second_factor (account_id, secret, last_step, since)
values (1, decode(repeat('0', 40), 'hex'), -1, now())

-- a_recovery_code_is_hashed
insert into accounts.recovery_code (account_id, code_hash) values (1, 'plain')

-- a_passkey_belongs_to_one_account
insert into accounts.passkey (account_id, credential_id, public_key, sign_count, backup_eligible, name, created_at)
values (1, 'AAAA', '', 0, false, 'Phone', now()), (2, 'AAAA', '', 0, false, 'Phone', now())

-- a_credential_id_is_base64_for_addresses
insert into accounts.passkey (account_id, credential_id, public_key, sign_count, backup_eligible, name, created_at)
values (1, 'AA+=', '', 0, false, 'Phone', now())

-- signatures_are_counted_from_0
insert into accounts.passkey (account_id, credential_id, public_key, sign_count, backup_eligible, name, created_at)
values (1, 'AAAA', '', -1, false, 'Phone', now())

-- a_passkey_has_a_name_of_60_characters
insert into accounts.passkey (account_id, credential_id, public_key, sign_count, backup_eligible, name, created_at)
values (1, 'AAAA', '', 0, false, '', now())

-- a_provider_is_named_by_letters_and_digits
insert into accounts.provider_link (provider, subject, account_id, linked_at) values ('A b', '1', 1, now())

-- an_account_has_one_link_to_a_provider
insert into accounts.provider_link (provider, subject, account_id, linked_at)
values ('stub', '1', 1, now()), ('stub', '2', 1, now())

-- an_upload_waits_is_taken_in_or_was_undone
insert into ingest.upload (id, account_id, file, sites, state, came_at)
values (gen_random_uuid(), 1, 'ratings.csv', '{IMDB}', 'lost', now())

-- a_conflict_is_settled_by_a_known_rule
insert into ingest.upload (id, account_id, file, sites, rule, came_at)
values (gen_random_uuid(), 1, 'ratings.csv', '{IMDB}', 'louder', now())

-- a_run_has_taken_no_step_or_more
insert into ingest.upload (id, account_id, file, sites, steps, came_at)
values (gen_random_uuid(), 1, 'ratings.csv', '{IMDB}', -1, now())

-- refused_rows_are_counted_from_zero
insert into ingest.upload (id, account_id, file, sites, refused, came_at)
values (gen_random_uuid(), 1, 'ratings.csv', '{IMDB}', -1, now())

-- a_title_is_recognized_or_not
insert into ingest.upload_title (upload_id, number, name, certainty, candidates)
values (gen_random_uuid(), 0, 'Wings', 'perhaps', '{}')

-- an_uploaded_list_is_public_by_link_or_private
insert into ingest.upload_list (upload_id, number, name, description, ranked, privacy)
values (gen_random_uuid(), 0, 'Wings', '', false, 'secret')

-- a_row_rates_reviews_watches_wishes_or_lists
insert into ingest.upload_row (upload_id, number, title, kind, file, line)
values (gen_random_uuid(), 0, 0, 'gossip', 'ratings.csv', 2)

-- a_row_rates_half_a_star_to_five
insert into ingest.upload_row (upload_id, number, title, kind, file, line, stars)
values (gen_random_uuid(), 0, 0, 'rating', 'ratings.csv', 2, 11)

-- a_row_was_added_changed_or_left
insert into ingest.upload_row (upload_id, number, title, kind, file, line, outcome)
values (gen_random_uuid(), 0, 0, 'wish', 'ratings.csv', 2, 'lost')

-- a_rating_has_stars
insert into ingest.upload_row (upload_id, number, title, kind, file, line)
values (gen_random_uuid(), 0, 0, 'rating', 'ratings.csv', 2)

-- a_viewing_has_a_day
insert into ingest.upload_row (upload_id, number, title, kind, file, line)
values (gen_random_uuid(), 0, 0, 'viewing', 'diary.csv', 2)

-- an_entry_is_of_a_list
insert into ingest.upload_row (upload_id, number, title, kind, file, line)
values (gen_random_uuid(), 0, 0, 'entry', 'list.csv', 2)

-- nobody_leaves_before_asking
insert into accounts.leaving (account_id, keep_reviews, asked_at, due_at)
values (1, false, now(), now() - interval '1 day')

-- a_member_blocks_somebody_else
insert into accounts.block (blocker_id, blocked_id, since) values (1, 1, now())

-- what_is_unread_is_counted_from_0
insert into accounts.account (handle, public_name, kind, unread) values ('one', 'One', 'imported', -1)

-- privacy_is_of_a_known_section
insert into community.privacy (account_id, section, circle) values (1, 'kitchen', 'public')

-- a_section_is_for_all_for_followers_or_for_oneself
insert into community.privacy (account_id, section, circle) values (1, 'ratings', 'friends')

-- a_member_follows_somebody_else
insert into community.follow (follower_id, followed_id, since) values (1, 1, now())

-- a_member_mutes_somebody_else
insert into community.mute (muter_id, muted_id, since) values (1, 1, now())

-- a_notification_is_of_a_follower_a_mark_or_a_review
insert into community.notification (account_id, kind, actor_id, review_id, told_at) values (1, 'birthday', 2, 1, now())

-- a_notification_names_the_review_it_is_about
insert into community.notification (account_id, kind, actor_id, told_at) values (1, 'helpful', 2, now())

-- nobody_is_told_of_themselves
insert into community.notification (account_id, kind, actor_id, told_at) values (1, 'follower', 1, now())

-- a_member_is_told_once
insert into community.notification (account_id, kind, actor_id, told_at)
values (1, 'follower', 2, now()), (1, 'follower', 2, now())

-- a_digest_comes_daily_weekly_or_never
insert into community.digest (account_id, rhythm, link, covered_until, due_at)
values (1, 'hourly', '00000000-0000-4000-8000-000000000001', now(), now())

-- a_link_ends_one_digest
insert into community.digest (account_id, rhythm, link, covered_until, due_at)
values (1, 'daily', '00000000-0000-4000-8000-000000000001', now(), now()),
    (2, 'daily', '00000000-0000-4000-8000-000000000001', now(), now())

-- an_end_of_mails_is_an_address_of_one_line
insert into platform.mail (recipient, subject, body, end_address, created_at, due_at)
values ('one@example.org', 'Hello', 'Hello', E'https://example.org/\nBcc: two@example.org', now(), now())

-- a_guide_slug_is_given_once
insert into discovery.guide (slug, title, country) values ('france', 'France', 'FR'), ('france', 'France again', 'FR')

-- a_guide_slug_is_lower_case_words
insert into discovery.guide (slug, title, country) values ('La France', 'France', 'FR')

-- a_guide_title_has_1_to_100_characters
insert into discovery.guide (slug, title, country) values ('france', ' ', 'FR')

-- a_guide_introduction_has_2000_characters_at_most
insert into discovery.guide (slug, title, country, introduction) values ('france', 'France', 'FR', repeat('x', 2001))

-- a_guide_country_is_two_letters
insert into discovery.guide (slug, title, country) values ('france', 'France', 'fra')

-- a_guide_ends_after_it_begins
insert into discovery.guide (slug, title, from_year, to_year) values ('back', 'Backwards', 1959, 1950)

-- a_guide_has_both_years_or_none
insert into discovery.guide (slug, title, from_year) values ('since', 'Since then', 1950)

-- a_guide_follows_a_rule
insert into discovery.guide (slug, title) values ('all', 'Everything')

-- a_filmography_is_of_a_person_or_a_company
insert into discovery.filmography (whose, whose_id, parts, titles) values ('critic', 1, '{}', '{}')

-- each_title_alike_has_a_weight_and_a_reason
insert into discovery.likeness (title_id, others, weights, reasons, people, likes, made_at)
values (1, '{2, 3}', '{0.5}', '{liked}', '{null}', 0, now())

-- stars_are_kept_once
insert into audience.kept_stars (account_id, title_id) values (1, null), (1, null)
