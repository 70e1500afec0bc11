package app.laurel.operation.figure;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Names requests in figures and traces by what the code calls them, never by what was asked: paths hold invitations, codes and names
 * of communities, and methods are whatever somebody sends.
 */
@Component
class RequestNames extends DefaultServerRequestObservationConvention {
    private static final List<String> PLACES = List.of("/app", "/v1", "/sign-in", "/setup", "/laurel", "/actuator");
    private static final Set<String> METHODS =
            Arrays.stream(HttpMethod.values()).map(HttpMethod::name).collect(Collectors.toSet());

    @Override
    protected KeyValue method(ServerRequestObservationContext context) {
        return KeyValue.of("method", verb(context));
    }

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        return KeyValue.of("uri", route(context));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        return KeyValues.empty();
    }

    @Override
    public String getContextualName(ServerRequestObservationContext context) {
        return "http " + verb(context).toLowerCase(Locale.ROOT) + " " + route(context);
    }

    private static String verb(ServerRequestObservationContext context) {
        var carrier = context.getCarrier();
        return carrier != null && METHODS.contains(carrier.getMethod()) ? carrier.getMethod() : "other";
    }

    private static String route(ServerRequestObservationContext context) {
        var pattern = context.getPathPattern();
        if (pattern != null) return pattern;
        var carrier = context.getCarrier();
        return place(carrier == null ? null : carrier.getRequestURI());
    }

    /** What was answered before it came to code that has a route. */
    static String place(@Nullable String path) {
        if (path == null) return "other";
        return PLACES.stream()
                .filter(it -> path.equals(it) || path.startsWith(it + "/"))
                .findFirst()
                .map(it -> it + "/*")
                .orElse("other");
    }
}
