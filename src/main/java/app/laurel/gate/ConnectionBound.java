package app.laurel.gate;

import app.laurel.ratelimit.ClientNetwork;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fits the bound on connections of one network into Tomcat. */
@Configuration(proxyBeanMethods = false)
class ConnectionBound {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedConnections(ClientNetwork networks) {
        return server -> {
            server.setProtocol(BoundedProtocol.class.getName());
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof BoundedProtocol protocol) {
                    protocol.setProxies(it -> networks.isProxy(it.getAddress()));
                }
            });
        };
    }
}
