package app.laurel.access;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** The addresses that the application answers at, as Spring knows them. */
final class MappedEndpoints {
    private MappedEndpoints() {}

    /** Those that there are, each as its method and the pattern of its address. */
    static SortedSet<String> all(ApplicationContext application) {
        var all = new TreeSet<String>();
        for (AbstractHandlerMethodMapping<?> mapping :
                application.getBeansOfType(AbstractHandlerMethodMapping.class).values()) {
            for (var it : mapping.getHandlerMethods().keySet()) {
                all.addAll(it instanceof RequestMappingInfo request ? names(request) : List.of(it.toString()));
            }
        }
        return all;
    }

    private static List<String> names(RequestMappingInfo request) {
        var methods = request.getMethodsCondition().getMethods();
        var named = methods.isEmpty() ? Stream.of("GET") : methods.stream().map(Enum::name);
        return named.flatMap(it -> request.getPatternValues().stream().map(pattern -> it + " " + pattern))
                .toList();
    }
}
