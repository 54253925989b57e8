package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.audience.OnConflict;
import app.matinee.catalog.Recognition;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.UploadedTitle.Group;
import app.matinee.ingest.member.file.Upload;
import app.matinee.ingest.member.file.UploadLimits;
import app.matinee.values.Page;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what members bring from other sites: it is read and matched first, shown, then taken in as a whole, and can be
 * taken back. An upload of somebody else is as good as none.
 */
@Component
public class Belongings {
    /** How many refused rows are listed at most. */
    public static final int MOST_REFUSALS = 200;

    private final Recognition recognition;
    private final UploadStore uploads;
    private final OverviewStore overviews;
    private final TakingStore takings;
    private final Taking taking;
    private final Clock clock;

    Belongings(
            Recognition recognition,
            UploadStore uploads,
            OverviewStore overviews,
            TakingStore takings,
            Taking taking,
            Clock clock) {
        this.recognition = recognition;
        this.uploads = uploads;
        this.overviews = overviews;
        this.takings = takings;
        this.taking = taking;
        this.clock = clock;
    }

    /**
     * Reads an upload, whosever export it is, and keeps it for a day.
     *
     * @param file its name on the member's device
     * @throws app.matinee.ingest.RefusedFileException if it is no export, or more than one can be
     */
    @Transactional
    public UploadId receive(AccountId account, String file, byte[] bytes) {
        var gathered = UploadReader.read(new Upload(file, bytes, UploadLimits.USUAL));
        var id = UploadId.random();
        uploads.insert(id, account, file, Prepared.of(gathered, recognition), clock.instant());
        return id;
    }

    /** Describes an upload of a member. */
    public Optional<UploadOverview> overview(AccountId account, UploadId id) {
        return overviews.find(id, account);
    }

    /** Returns the last twenty uploads of a member that are still known, the latest first. */
    public List<UploadOverview> of(AccountId account) {
        return overviews.of(account);
    }

    /** Returns a page of the titles of an upload; of an overview's id only, which tells whose it is. */
    public Page<UploadedTitle> titles(UploadOverview upload, Group group, Page.Request page) {
        return overviews.titles(upload.id(), group, page);
    }

    /** Returns the first rows that could not be read, and files that were left alone before them. */
    public List<Refusal> refusals(UploadOverview upload) {
        return overviews.refusals(upload.id(), MOST_REFUSALS);
    }

    /** Decides what is meant by a title of an upload that waits; null if none of the candidates is. */
    @Transactional
    public void decide(UploadOverview upload, int number, @Nullable TitleId title) {
        if (upload.state() == UploadOverview.State.WAITING) {
            takings.decide(upload.id(), number, title);
        }
    }

    /**
     * Takes an upload in, and waits for it a short while; look at its overview for how far it is. One that is taken in
     * already is left alone.
     *
     * @param rule for titles that the member rated or reviewed otherwise here
     */
    public void take(AccountId account, UploadId id, OnConflict rule) {
        taking.begin(account, id, rule);
    }

    /** Leaves what was there before an upload was taken in, but for what the member changed since. */
    public void undo(AccountId account, UploadId id) {
        taking.undo(account, id);
    }

    /** Forgets an upload that was not taken in. */
    public void discard(AccountId account, UploadId id) {
        uploads.discard(id, account);
    }
}
