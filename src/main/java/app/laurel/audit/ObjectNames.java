package app.laurel.audit;

import app.laurel.base.text.Language;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How a module names what acts are done to, so that people read them by name: the trail itself knows {@code shop/7} only. Every
 * module offers one as a bean for each kind of thing that is its own.
 *
 * @param kind what stands before the slash
 * @param names by what stands behind it; empty where that is gone
 */
public record ObjectNames(String kind, BiFunction<String, Language, Optional<String>> names) {
    /** The name of an object of this kind; empty for other kinds and for what is gone. */
    public Optional<String> of(String object, Language language) {
        return object.startsWith(kind + "/")
                ? names.apply(object.substring(kind.length() + 1), language)
                : Optional.empty();
    }
}
