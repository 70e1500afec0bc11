package app.laurel.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the list goes on; null at its end
 */
record Listing<T>(
        List<T> items,

        @Schema(nullable = true, description = "Where the list goes on; null at its end.") @Nullable String next) {
    Listing {
        items = List.copyOf(items);
    }

    /**
     * The part of a list that was asked for.
     *
     * @param all in the order of their keys
     * @param key of an item, which is what {@code after} names: so nothing is left out or told twice when the list changes between two
     *     questions
     * @param order of keys
     * @param address of the list
     */
    static <S, T> Listing<T> of(
            List<S> all,
            Function<S, String> key,
            Comparator<String> order,
            Slice slice,
            String address,
            Function<S, T> item) {
        var after = slice.after();
        var rest = after == null
                ? all
                : all.stream()
                        .filter(it -> order.compare(key.apply(it), after) > 0)
                        .toList();
        var shown = rest.stream().limit(slice.limit()).toList();
        var next = shown.size() == rest.size()
                ? null
                : "%s?after=%s&limit=%d".formatted(address, key.apply(shown.getLast()), slice.limit());
        return new Listing<>(shown.stream().map(item).toList(), next);
    }
}
