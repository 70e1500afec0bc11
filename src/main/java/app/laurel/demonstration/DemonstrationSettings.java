package app.laurel.demonstration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this run shows Laurel with invented people and shops.
 *
 * @param demonstration as {@code LAUREL_DEMONSTRATION} says; the default with the embedded database
 * @param embedded whether the database came along; only there a demonstration can be
 */
@ConfigurationProperties("laurel")
record DemonstrationSettings(
        @DefaultValue("false") boolean demonstration,
        @DefaultValue("false") boolean embedded) {
    /** Whether every page has to say that nothing here is real. */
    boolean isOn() {
        return demonstration && embedded;
    }
}
