package app.laurel.base.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.TestDatabase;
import app.laurel.backup.OwnSchema;
import app.laurel.base.LaurelSettings;
import app.laurel.base.start.ConfigurationProblem;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** What a node has of seals, and nothing else of it: its own pool, the key that it was started with, and a database. */
final class SealNode implements AutoCloseable {
    private static final byte[] ROW = "row 7".getBytes(UTF_8);

    private final ConfigurableApplicationContext context;

    private SealNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static MasterKey key(int filling) {
        var bytes = new byte[MasterKey.BYTES];
        Arrays.fill(bytes, (byte) filling);
        return new MasterKey(bytes);
    }

    static SealNode start(OwnSchema schema, MasterKey key) {
        return start(schema.url(), key);
    }

    static SealNode start(String url, MasterKey key) {
        var database = TestDatabase.shared();
        try {
            return new SealNode(new SpringApplicationBuilder(Node.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.config.location=classpath:application.yaml",
                            "--laurel.master-key=" + key.encoded(),
                            "--spring.datasource.hikari.connection-timeout=60000",
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=" + database.user(),
                            "--spring.datasource.password=" + database.password()));
        } catch (BeanCreationException failed) {
            throw problem(failed);
        }
    }

    /** What whoever starts it reads, where that is a sentence. */
    private static RuntimeException problem(BeanCreationException failed) {
        @Nullable Throwable cause = failed;
        while (cause != null && !(cause instanceof ConfigurationProblem)) cause = cause.getCause();
        return cause instanceof ConfigurationProblem it ? it : failed;
    }

    KeyRotation rotation() {
        return context.getBean(KeyRotation.class);
    }

    Seal seal() {
        return context.getBean(Seal.class);
    }

    /** Words, sealed. */
    byte[] sealed(String words) {
        return seal().close(words.getBytes(UTF_8), ROW);
    }

    String opened(byte[] sealed) {
        return new String(seal().open(sealed, ROW), UTF_8);
    }

    String subkey() {
        return Base64.getEncoder().encodeToString(seal().subkey("stamps"));
    }

    @Override
    public void close() {
        context.close();
    }

    /** No stereotype, so that tests of the whole application do not find it. */
    @EnableConfigurationProperties(LaurelSettings.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = Seal.class)
    static class Node {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
