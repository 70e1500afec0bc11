package app.laurel.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * Exists in a demonstration only: an installation for real people does not even hold the bean. What counts is the same as in
 * {@link DemonstrationSettings#isOn()}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(
        prefix = "laurel",
        name = {"embedded", "demonstration"},
        havingValue = "true")
public @interface InDemonstration {}
