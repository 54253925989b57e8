package app.matinee;

import app.matinee.accounts.LeavingSettings;
import app.matinee.accounts.ProviderSettings;
import app.matinee.audience.AudienceSettings;
import app.matinee.criticism.CriticsSettings;
import app.matinee.discovery.chart.ChartSettings;
import app.matinee.ingest.tmdb.TmdbSettings;
import app.matinee.ingest.tvmaze.TvmazeSettings;
import app.matinee.platform.config.BrandSettings;
import app.matinee.platform.config.SiteSettings;
import app.matinee.platform.db.DatabaseSettings;
import app.matinee.platform.files.S3Settings;
import app.matinee.platform.http.OutgoingSettings;
import app.matinee.platform.images.ImageSettings;
import app.matinee.platform.mail.MailSettings;
import java.util.List;

/** Lists the records of all modules that take settings; each is also a bean. */
public final class KnownSettings {

    public static final List<Class<? extends Record>> RECORDS = List.of(
            SiteSettings.class,
            BrandSettings.class,
            DatabaseSettings.class,
            S3Settings.class,
            OutgoingSettings.class,
            ImageSettings.class,
            MailSettings.class,
            LeavingSettings.class,
            ProviderSettings.class,
            CriticsSettings.class,
            AudienceSettings.class,
            ChartSettings.class,
            TmdbSettings.class,
            TvmazeSettings.class);

    private KnownSettings() {}
}
