package app.matinee.accounts;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Holds something of persons. Every module that does has a component of this type, so that export and erasure forget
 * none.
 */
public interface PersonalData {

    /** Returns the name of the part, such as {@code ratings}: lower case, unique, the name of its file in an export. */
    String part();

    /** Writes all of a member's rows, each a flat record of JSON values by column, in a steady order. */
    void export(AccountId account, Rows rows) throws IOException;

    /**
     * Removes a member's rows in the transaction under way.
     *
     * @param keepReviews whether what the member wrote for others stays, without a name
     */
    void erase(AccountId account, boolean keepReviews);

    /** Takes rows one by one. */
    interface Rows {
        void row(Map<String, ?> columns) throws IOException;

        /** Takes many. */
        default void rows(Iterator<? extends Map<String, ?>> many) throws IOException {
            while (many.hasNext()) {
                row(many.next());
            }
        }
    }
}
