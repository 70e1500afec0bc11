package app.laurel.operation.figure;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** A port for figures was named; a tool that runs beside the application on the same settings takes none away from it. */
final class PortNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isIn(context.getEnvironment());
    }

    static boolean isIn(PropertyResolver settings) {
        return StringUtils.hasText(settings.getProperty("laurel.metrics.port"))
                && !settings.getProperty("laurel.beside", Boolean.class, false);
    }
}
