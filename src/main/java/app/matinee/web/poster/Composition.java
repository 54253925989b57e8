package app.matinee.web.poster;

import static app.matinee.web.poster.TypographicPoster.HEIGHT;
import static app.matinee.web.poster.TypographicPoster.WIDTH;

/** Lists the ways to lay out a poster; each is a picture from the cinema in a few flat shapes. */
enum Composition {
    /** A projector's beam. */
    BEAM {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            mirrored(sheet, facts, () -> {
                sheet.path("M58 486 400 196V434z", palette.loud());
                sheet.path("M58 486 400 434V528z", palette.quiet());
                sheet.circle(58, 486, 22, palette.ink());
                sheet.circle(58, 486, 8, palette.ground());
            });
            Words words = new Words(sheet, facts, palette.ink());
            words.name(TypeFace.NARROW, MARGIN, MARGIN, INNER, 190, 96);
            words.credits(HEIGHT - MARGIN);
        }
    },
    /** The sun going down behind a horizon: the matinee is over. */
    SUN {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            double x = isEven(facts) ? 262 : 138;
            sheet.circle(x, 232, 172, palette.loud());
            sheet.rect(0, 318, WIDTH, 12, palette.ground());
            sheet.rect(0, 344, WIDTH, 256, palette.ground());
            sheet.rect(0, 344, WIDTH, 5, palette.ink());
            Words words = new Words(sheet, facts, palette.ink());
            words.name(TypeFace.NARROW, MARGIN, 366, INNER, 146, 92);
            words.credits(HEIGHT - MARGIN);
        }
    },
    /** The curtain, drawn to both sides. */
    CURTAIN {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            int pleats = 10;
            double pleat = (double) WIDTH / pleats;
            for (int i = 0; i < pleats; i++) {
                double fromMiddle = Math.abs(i + 0.5 - pleats / 2.0) / (pleats / 2.0);
                double hem = 150 + 230 * fromMiddle * fromMiddle;
                String colour = i % 2 == 0 ? palette.loud() : palette.quiet();
                sheet.path(
                        "M%s 0h%sV%sa%s %s 0 0 1 -%s 0z"
                                .formatted(
                                        Sheet.n(i * pleat),
                                        Sheet.n(pleat),
                                        Sheet.n(hem),
                                        Sheet.n(pleat / 2),
                                        Sheet.n(pleat / 2),
                                        Sheet.n(pleat)),
                        colour);
            }
            Words words = new Words(sheet, facts, palette.ink());
            words.nameAbove(TypeFace.NARROW, MARGIN, HEIGHT - 82, INNER, 120, 88);
            words.credits(HEIGHT - MARGIN);
        }
    },
    /** An iris closing. */
    IRIS {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            String[] rings = {palette.quiet(), palette.loud(), palette.ground(), palette.loud(), palette.ink()};
            double x = isEven(facts) ? 214 : 186;
            for (int i = 0; i < rings.length; i++) {
                sheet.circle(x - i * 7 * (isEven(facts) ? 1 : -1), 214 - i * 4, 262 - i * 56, rings[i]);
            }
            sheet.rect(0, 402, WIDTH, 198, palette.ground());
            Words words = new Words(sheet, facts, palette.ink());
            words.name(TypeFace.NARROW, MARGIN, 424, INNER, 96, 80);
            words.credits(HEIGHT - MARGIN);
        }
    },
    /** A strip of film, on its way up; the name runs along it. */
    STRIP {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            sheet.rect(0, 0, 66, HEIGHT, palette.loud());
            for (int y = 10; y < HEIGHT; y += 38) {
                sheet.rounded(18, y, 30, 20, 4, palette.ground());
            }
            sheet.begin("translate(0 %d) rotate(-90)".formatted(HEIGHT));
            Words words = new Words(sheet, facts, palette.ink());
            words.name(TypeFace.NARROW, MARGIN, 90, HEIGHT - 2 * MARGIN, 216, 200);
            words.credits(WIDTH - 22, HEIGHT - 2 * MARGIN);
            sheet.end();
        }
    },
    /** The first letter, larger than the poster. */
    INITIAL {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            Lettering initial = Words.initial(facts.name());
            double size = Math.min(560, 470 / initial.width());
            double left = isEven(facts) ? WIDTH - size * initial.width() + 44 : -34;
            sheet.add(initial.at(left, left + size * initial.width(), 388, size, palette.loud()));
            sheet.rect(0, 408, WIDTH, 192, palette.ground());
            Words words = new Words(sheet, facts, palette.ink());
            words.name(TypeFace.NARROW, MARGIN, 422, INNER, 100, 80);
            words.credits(HEIGHT - MARGIN);
        }
    },
    /** Cut paper, hanging from the upper edge. */
    BARS {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            String[] colours = {palette.loud(), palette.ink(), palette.loud(), palette.quiet(), palette.loud()};
            int[] lengths = {338, 214, 292, 150, 246};
            int turn = (int) Math.floorMod(facts.id(), 5L);
            for (int i = 0; i < lengths.length; i++) {
                int bar = (i + turn) % lengths.length;
                double left = 18 + i * 74;
                int length = lengths[bar];
                sheet.path(
                        "M%s 0h58l-7 %dl-%d %dz".formatted(Sheet.n(left), length, 46 - bar, bar % 2 == 0 ? 10 : -12),
                        colours[bar]);
            }
            Words words = new Words(sheet, facts, palette.ink());
            words.nameAbove(TypeFace.NARROW, MARGIN, HEIGHT - 82, INNER, 150, 92);
            words.credits(HEIGHT - MARGIN);
        }
    },
    /** The screen, seen from the last row. */
    SCREEN {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            sheet.rect(MARGIN, 56, INNER, 232, palette.loud());
            for (int row = 0; row < 3; row++) {
                double seat = 56 + row * 14;
                double top = 378 + row * 66;
                String colour = row == 1 ? palette.quiet() : palette.ink();
                for (double x = row % 2 == 0 ? -seat / 2 : 0; x < WIDTH; x += seat) {
                    sheet.path(
                            "M%s 600V%sq0-30 %s-30t%s 30V600z"
                                    .formatted(
                                            Sheet.n(x + 4),
                                            Sheet.n(top + 30),
                                            Sheet.n(seat / 2 - 4),
                                            Sheet.n(seat / 2 - 4)),
                            row == 2 ? palette.ground() : colour);
                }
            }
            new Words(sheet, facts, palette.onLoud()).name(TypeFace.NARROW, MARGIN + 18, 74, INNER - 36, 196, 96);
            new Words(sheet, facts, palette.ink()).credits(330);
        }
    },
    /** The year, as large as it goes. */
    YEAR {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            String year = facts.year();
            if (year == null || year.length() < 4 || !TypeFace.WIDE.covers(year)) {
                WALL.draw(sheet, palette, facts);
                return;
            }
            Lettering century = new Lettering(year.substring(0, 2), TypeFace.WIDE);
            Lettering rest = new Lettering(year.substring(2, 4), TypeFace.WIDE);
            double size = Math.min(276, INNER / Math.max(century.width(), rest.width()));
            double lower = HEIGHT - MARGIN;
            sheet.add(century.at(MARGIN, MARGIN, lower - size * 0.7, size, palette.loud()));
            sheet.add(rest.at(MARGIN, MARGIN, lower, size, palette.loud()));
            Words words = new Words(sheet, facts, palette.ink());
            words.creditsWithoutYear(44);
            words.name(TypeFace.NARROW, MARGIN, 62, INNER, HEIGHT - MARGIN - size * 1.42 - 62, 84);
        }
    },
    /** Nothing but the name. */
    WALL {
        @Override
        void draw(Sheet sheet, Palette palette, PosterFacts facts) {
            Words words = new Words(sheet, facts, palette.ink());
            words.name(TypeFace.NARROW, MARGIN, MARGIN - 4, INNER, 452, 170);
            sheet.rect(MARGIN, HEIGHT - 88, INNER, 8, palette.loud());
            words.credits(HEIGHT - MARGIN);
        }
    };

    static final int MARGIN = 28;
    static final int INNER = WIDTH - 2 * MARGIN;

    abstract void draw(Sheet sheet, Palette palette, PosterFacts facts);

    private static boolean isEven(PosterFacts facts) {
        return facts.id() % 2 == 0;
    }

    /** Draws the shapes as they are for one half of all titles, and from right to left for the other. */
    private static void mirrored(Sheet sheet, PosterFacts facts, Runnable shapes) {
        if (isEven(facts)) {
            shapes.run();
        } else {
            sheet.begin("translate(%d 0) scale(-1 1)".formatted(WIDTH));
            shapes.run();
            sheet.end();
        }
    }
}
