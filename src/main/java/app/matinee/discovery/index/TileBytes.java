package app.matinee.discovery.index;

import app.matinee.catalog.Picture;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Tile;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.CriticsState;
import app.matinee.scoring.SeriesScore;
import app.matinee.values.Percent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes tiles as the index keeps them, so that what it found is shown without asking the database. Enums go by their
 * number: an index of another layout, and so of other enums, is made anew.
 */
@SuppressWarnings("EnumOrdinal")
final class TileBytes {
    private static final int NOTHING = Integer.MIN_VALUE;

    private TileBytes() {}

    static BytesRef write(Tile tile) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(tile.id().value());
            out.writeByte(tile.kind().ordinal());
            out.writeUTF(tile.name());
            number(out, tile.year());
            out.writeUTF(tile.path());
            text(out, tile.directors());
            picture(out, tile.poster());
            out.writeByte(tile.critics().ordinal());
            number(out, tile.tomatometer());
            out.writeInt(tile.reviews());
            out.writeInt(tile.reviewsNeeded());
            series(out, tile.series());
            out.writeByte(tile.audience().ordinal());
            number(out, tile.popcornmeter());
            out.writeInt(tile.ratings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static void number(DataOutputStream out, @Nullable Integer number) throws IOException {
        out.writeInt(number == null ? NOTHING : number);
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            // Of somebody's thousand directors nobody sees the last.
            out.writeUTF(text.length() > 1000 ? text.substring(0, 1000) : text);
        }
    }

    private static void picture(DataOutputStream out, @Nullable Picture picture) throws IOException {
        out.writeBoolean(picture != null);
        if (picture != null) {
            out.writeUTF(picture.hash());
            out.writeInt(picture.width());
            out.writeInt(picture.height());
            out.writeByte(picture.widths().size());
            for (var width : picture.widths()) {
                out.writeShort(width);
            }
            out.writeBoolean(picture.webp());
            out.writeUTF(picture.colour());
            text(out, picture.caption());
        }
    }

    private static void series(DataOutputStream out, @Nullable SeriesScore score) throws IOException {
        out.writeInt(score == null ? NOTHING : score.percent().value());
        if (score != null) {
            out.writeInt(score.scored());
            out.writeInt(score.seasons());
        }
    }

    static Tile read(BytesRef bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            return new Tile(
                    new TitleId(in.readLong()),
                    TitleKind.values()[in.readByte()],
                    in.readUTF(),
                    number(in),
                    in.readUTF(),
                    text(in),
                    picture(in),
                    CriticsState.values()[in.readByte()],
                    number(in),
                    in.readInt(),
                    in.readInt(),
                    series(in),
                    AudienceState.values()[in.readByte()],
                    number(in),
                    in.readInt(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Integer number(DataInputStream in) throws IOException {
        var number = in.readInt();
        return number == NOTHING ? null : number;
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static @Nullable Picture picture(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new Picture(
                        PictureKind.POSTER,
                        in.readUTF(),
                        in.readInt(),
                        in.readInt(),
                        widths(in),
                        in.readBoolean(),
                        in.readUTF(),
                        text(in),
                        null,
                        null)
                : null;
    }

    private static List<Integer> widths(DataInputStream in) throws IOException {
        var count = in.readByte();
        List<Integer> widths = new ArrayList<>(count);
        for (int width = 0; width < count; width++) {
            widths.add((int) in.readShort());
        }
        return widths;
    }

    private static @Nullable SeriesScore series(DataInputStream in) throws IOException {
        var percent = in.readInt();
        return percent == NOTHING ? null : new SeriesScore(new Percent(percent), in.readInt(), in.readInt());
    }
}
