package app.laurel.journey;

import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application, started once for all journeys of one virtual machine, on a free port and an empty database. */
final class RunningLaurel {
    private static final class Holder {
        private static final RunningLaurel SHARED = new RunningLaurel();
    }

    private final int port = freePort();
    private final ConfigurableApplicationContext context;

    private RunningLaurel() {
        var database = TestDatabase.shared();
        var application = new SpringApplication(Laurel.class, MovableClock.class, Founder.class, OpenEditions.class);
        context = application.run(
                "--server.port=" + port,
                "--laurel.url=http://localhost:" + port,
                "--vaadin.productionMode=true",
                "--vaadin.react.enable=false", // as the pages were built, also where Maven took its note of that away
                "--laurel.demonstration=false",
                "--laurel.embedded=true",
                "--laurel.data=target/journey-data",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
    }

    static RunningLaurel shared() {
        return Holder.SHARED;
    }

    /** The address of a path. */
    String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** A part of the running application, for what a journey must arrange behind the scenes. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
