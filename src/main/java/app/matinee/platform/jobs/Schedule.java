package app.matinee.platform.jobs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Lists how often each job runs; the jobs themselves are methods of their modules. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
public class Schedule {
    /** Pause between folds of the audience's tallies, in milliseconds: a score is at most this much behind in lists. */
    public static final long FOLD_TALLIES = 500;

    /** Pause between looks into the change log, in milliseconds; with the fold a list is less than a second behind. */
    public static final long FOLLOW_CHANGES = 250;

    /** Pause between looks for scorecards that a new day may change, in milliseconds. */
    public static final long RESCORE = 600_000;

    /** Pause between prunings of the change log, in milliseconds. */
    public static final long PRUNE_CHANGES = 3_600_000;

    /** Pause between looks for mails that are due, in milliseconds. */
    public static final long SEND_MAIL = 1_000;

    /** Pause between removals of mails that nobody needs any more, in milliseconds. */
    public static final long FORGET_MAIL = 3_600_000;

    /** Pause between looks for members who have left, in milliseconds. */
    public static final long ERASE_ACCOUNTS = 3_600_000;

    /** Pause between removals of uploads that nobody wants any more, in milliseconds. */
    public static final long FORGET_UPLOADS = 3_600_000;

    /** Pause between removals of sessions and tickets that are over, in milliseconds. */
    public static final long FORGET_SESSIONS = 3_600_000;

    /** Pause between looks for what members removed so long ago that it is forgotten, in milliseconds. */
    public static final long FORGET_REMOVED = 3_600_000;
    /** Pause between removals of reviews that were deleted a day ago, in milliseconds. */
    public static final long PURGE_REVIEWS = 3_600_000;

    /** Pause between looks for members whose digest is due, in milliseconds. */
    public static final long SEND_DIGESTS = 600_000;

    /** Pause between writings of the interest that visitors and members showed, in milliseconds. */
    public static final long WRITE_DEMAND = 5_000;

    /** Pause between looks for titles whose popularity has faded, in milliseconds. */
    public static final long FADE_DEMAND = 600_000;

    /** Pause between counts of how many members want to watch what is to come, in milliseconds. */
    public static final long COUNT_WANTED = 300_000;

    /** Pause between looks for genres, decades and countries that have no guide, in milliseconds. */
    public static final long GROW_GUIDES = 600_000;

    /** Pause between looks for guides that changed on other nodes, in milliseconds. */
    public static final long REFRESH_GUIDES = 10_000;
    /** Pause between batches of titles that are looked at for what they are like, in milliseconds. */
    public static final long FIND_LIKENESSES = 1_000;

    /** Pause between looks for titles that were not looked at for a month, in milliseconds. */
    public static final long REFRESH_LIKENESSES = 60_000;

    private static final int JOBS_AT_A_TIME = 8;

    // On virtual threads Spring runs all jobs with a pause on one thread: then whoever waits for a mail server that
    // does not answer holds up the tallies and the lists.
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(JOBS_AT_A_TIME);
        scheduler.setThreadNamePrefix("job-");
        return scheduler;
    }
}
