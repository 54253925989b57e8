package app.matinee.values;

import java.util.List;
import java.util.function.Function;

/**
 * Holds one page of a longer list.
 *
 * @param items in the list's order, at most {@code size}
 * @param number counts from 1
 * @param size the most items a page holds, at least 1
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, int number, int size, long total) {
    public Page {
        items = List.copyOf(items);
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException(
                    "No such page: number %d, size %d, total %d".formatted(number, size, total));
        }
    }

    /** Counts the pages; an empty list has one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Turns every item into something else and keeps the rest. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), number, size, total);
    }

    /** Asks for one page of a list. */
    public record Request(int number, int size) {
        public Request {
            number = Math.clamp(number, 1, 10_000);
            size = Math.clamp(size, 1, 200);
        }

        public long offset() {
            return (number - 1L) * size;
        }
    }
}
