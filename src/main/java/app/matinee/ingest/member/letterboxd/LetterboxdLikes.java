package app.matinee.ingest.member.letterboxd;

import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.ingest.member.said.SaidTable;
import app.matinee.ingest.member.said.SiteReader;

/** Makes a list of the films that got a heart, which has no counterpart here. */
final class LetterboxdLikes implements SiteReader.Reading {
    private static final SaidList LIST = new SaidList("likes", "Liked on Letterboxd", "");

    private final UploadedFile file;
    private int position;

    LetterboxdLikes(UploadedFile file) {
        this.file = file;
    }

    @Override
    public void read(Listener listener) {
        listener.hear(LIST);
        SaidTable.of(
                        file,
                        LetterboxdLayout.EXPORTED,
                        (row, heard) -> heard.hear(new Said.Entry(
                                row.origin(),
                                LetterboxdRows.title(row),
                                LIST.key(),
                                ++position,
                                "",
                                row.at(Column.ADDED))))
                .orElseThrow()
                .read(listener);
    }
}
