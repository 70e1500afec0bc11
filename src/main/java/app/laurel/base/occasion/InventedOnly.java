package app.laurel.base.occasion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * Exists only where people and shops are invented: an installation for real people does not even hold the bean. Chosen
 * with {@code LAUREL_DEMONSTRATION}, and possible on the embedded database only.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(
        prefix = "laurel",
        name = {"embedded", "demonstration"},
        havingValue = "true")
public @interface InventedOnly {}
