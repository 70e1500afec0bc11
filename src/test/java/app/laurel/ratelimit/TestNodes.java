package app.laurel.ratelimit;

import static org.awaitility.Awaitility.await;

import app.laurel.TestDatabase;
import app.laurel.base.LaurelSettings;
import app.laurel.base.change.Changes;
import app.laurel.base.seal.Seal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Two nodes of one installation: two pools, two memories, one database. */
final class TestNodes implements AutoCloseable {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T06:00:00Z"));
    private final List<ConfigurableApplicationContext> nodes = List.of(start(), start());

    RateLimits limits(int node) {
        return bean(node, RateLimits.class);
    }

    <T> T bean(int node, Class<T> type) {
        return nodes.get(node % nodes.size()).getBean(type);
    }

    Instant now() {
        return now.get();
    }

    void pass(Duration time) {
        now.updateAndGet(it -> it.plus(time));
    }

    /** Waits until each node knows what was changed on the first. */
    void awaitChanges() {
        var known = bean(0, Changes.class).known();
        for (var node : nodes) {
            await().until(() -> node.getBean(Changes.class).known() >= known);
        }
    }

    @Override
    public void close() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    private ConfigurableApplicationContext start() {
        InstantSource source = now::get;
        var database = TestDatabase.shared();
        return new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("clock", source.withZone(ZoneOffset.UTC)))
                .run(
                        "--spring.config.location=classpath:application.yaml",
                        "--laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "--spring.datasource.hikari.connection-timeout=60000",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password());
    }

    /** No stereotype, so that tests of the whole application do not find it. */
    @EnableConfigurationProperties({LaurelSettings.class, ProxySettings.class, InitialLimits.class, WorkSettings.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = {Changes.class, Seal.class})
    @Import({
        RateLimits.class,
        QuickBuckets.class,
        SharedBuckets.class,
        KnownSettings.class,
        Settings.class,
        Fingerprints.class,
        Salt.class,
        RateLimitStore.class,
        WorkProofs.class,
        SpentWork.class,
        SpentWorkStore.class
    })
    static class Node {}
}
