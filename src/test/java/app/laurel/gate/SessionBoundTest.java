package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.session.ManagerBase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class SessionBoundTest {
    @Test
    void a_server_that_runs_holds_no_more_sessions_than_its_memory_is_meant_for() {
        var factory = new TomcatServletWebServerFactory(0);
        new SessionBound().boundedSessions().customize(factory);
        var server = (TomcatWebServer) factory.getWebServer();
        server.start();
        try {
            var context = server.getTomcat().getHost().findChildren()[0];
            var manager = (ManagerBase) ((org.apache.catalina.Context) context).getManager();

            assertThat(manager.getMaxActiveSessions())
                    .isEqualTo(SessionBound.most())
                    .isGreaterThanOrEqualTo(1_000);
        } finally {
            server.stop();
        }
    }
}
