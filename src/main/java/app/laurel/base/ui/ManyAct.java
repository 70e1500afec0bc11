package app.laurel.base.ui;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An act that can be done on each of several things.
 *
 * @param label what its button says
 * @param consequences whole sentences, read before it is done
 * @param problem what is wrong with a reason, null where it is good; itself null for an act without a reason
 * @param act does it on one, with the reason; answers why not, or null where it is done
 */
public record ManyAct<T>(
        String label,
        String consequences,
        @Nullable Function<String, @Nullable String> problem,
        BiFunction<T, String, @Nullable String> act) {
    /** An act without a reason. */
    public static <T> ManyAct<T> of(String label, String consequences, Function<T, @Nullable String> act) {
        return new ManyAct<>(label, consequences, null, (it, reason) -> act.apply(it));
    }
}
