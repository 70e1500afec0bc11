package app.laurel.gate;

import org.apache.catalina.session.StandardManager;
import org.apache.catalina.session.TooManyActiveSessionsException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** As many sessions as half of the memory holds, at what one takes at rest with a ballot of twelve categories; measured by BallotHeap. */
@Configuration(proxyBeanMethods = false)
class SessionBound {
    private static final int BYTES_AT_REST = 32 * 1024;

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> boundedSessions() {
        return server -> server.addContextCustomizers(context -> {
            // why one of ours: the container makes its own only after everybody has customized
            var manager = new StandardManager();
            manager.setMaxActiveSessions(most());
            context.setManager(manager);
        });
    }

    static int most() {
        return Math.toIntExact(
                Math.clamp(Runtime.getRuntime().maxMemory() / 2 / BYTES_AT_REST, 1_000, Integer.MAX_VALUE));
    }

    /** Whether work ended because no more sessions are held. */
    static boolean isReached(@Nullable Throwable failure) {
        for (var it = failure; it != null; it = it.getCause()) {
            if (it instanceof TooManyActiveSessionsException) return true;
        }
        return false;
    }
}
