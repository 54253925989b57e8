package app.matinee.discovery.search;

/** Counts the slips between two words: letters wrong, missing, too many, or two in each other's place (Damerau). */
final class Slips {
    private Slips() {}

    /** Returns the number of slips, or one more than the most if there are more. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int column = 0; column < last.length; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                now[column] = Math.min(
                        Math.min(now[column - 1], last[column]) + 1,
                        last[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1));
                if (areSwapped(one, row, other, column)) {
                    now[column] = Math.min(now[column], before[column - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return Math.min(last[other.length()], most + 1);
    }

    private static boolean areSwapped(String one, int row, String other, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
