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
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> readyDoor(ReadyAnswers answers) {
        return server -> server.addConnectorCustomizers(connector -> fit(connector, answers));
    }

    private static void fit(Connector connector, ReadyAnswers answers) {
        connector.addLifecycleListener(event -> {
            if (!event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) return;
            var protocol = connector.getProtocolHandler();
            protocol.setAdapter(new ReadyDoor(protocol.getAdapter(), answers));
        });
    }
}
