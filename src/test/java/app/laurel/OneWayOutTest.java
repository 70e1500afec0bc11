package app.laurel;

import static app.laurel.ArchitectureTest.LAUREL;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

/** Nothing gets out but by {@code app.laurel.outgoing}. */
class OneWayOutTest {
    /** Mail and the database have clients of their own; whoever looks whether a port is free asks this machine only. */
    @Test
    void other_peoples_machines_are_asked_by_one_client_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.laurel.outgoing")
                .and()
                .doNotHaveFullyQualifiedName("app.laurel.embedded.ServerPort")
                // takes connections, and opens none
                .and()
                .doNotHaveFullyQualifiedName("app.laurel.gate.BoundedEndpoint")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "javax.naming..",
                        "org.apache.hc..",
                        "org.springframework.http.client..",
                        "org.springframework.web.client..",
                        "org.springframework.web.reactive.function.client..")
                .orShould()
                .dependOnClassesThat(type(URLConnection.class)
                        .or(type(HttpURLConnection.class))
                        .or(type(Socket.class))
                        .or(type(DatagramSocket.class))
                        .or(type(SocketChannel.class))
                        .or(type(DatagramChannel.class)))
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "getContent")
                .orShould()
                .callMethod(InetAddress.class, "getByName", String.class)
                .orShould()
                .callMethod(InetAddress.class, "getAllByName", String.class)
                .orShould()
                .callMethod("org.jsoup.Jsoup", "connect", "java.lang.String")
                .check(LAUREL);
    }

    @Test
    void only_the_public_internet_is_within_reach_outside_of_tests() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.laurel.outgoing.Reach")
                .should()
                .callConstructorWhere(target(owner(name("app.laurel.outgoing.Reach"))))
                .check(LAUREL);
    }
}
