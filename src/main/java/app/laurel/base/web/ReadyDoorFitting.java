package app.laurel.base.web;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fits the door into Tomcat: around its own way into the application, as soon as that is there. */
@Configuration(proxyBeanMethods = false)
class ReadyDoorFitting {
    /** Most packed pages with their headers go out in one write; by default half as much does, and a page takes two. */
    private static final String BYTES_AT_ONCE = "16384";

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> readyDoor(ReadyAnswers answers) {
        return server -> server.addConnectorCustomizers(connector -> fit(connector, answers));
    }

    private static void fit(Connector connector, ReadyAnswers answers) {
        connector.setProperty("socket.appWriteBufSize", BYTES_AT_ONCE);
        connector.addLifecycleListener(event -> {
            if (!event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) return;
            var protocol = connector.getProtocolHandler();
            protocol.setAdapter(new ReadyDoor(protocol.getAdapter(), answers));
        });
    }
}
