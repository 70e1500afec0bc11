package app.laurel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.JobsAtRest;
import app.laurel.Laurel;
import app.laurel.LaurelTest;
import app.laurel.OneSecurityContext;
import app.laurel.PublishedEditions;
import app.laurel.TestDatabase;
import app.laurel.ballot.BallotBox;
import app.laurel.base.seal.KeyRotation;
import app.laurel.base.seal.MasterKey;
import app.laurel.base.seal.RotationOutcome;
import app.laurel.base.start.ConfigurationProblem;
import app.laurel.community.Members;
import app.laurel.setback.Setback;
import app.laurel.setback.Setbacks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Laurel starts on a restored copy with the master key of the copy and with no other, what was sealed opens, and the key can be changed. */
@LaurelTest
class RestoredInstallationTest {
    private static final String ANOTHER = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final PublishedEditions editions;
    private final BallotBox box;

    @TempDir
    Path folder;

    @Autowired
    RestoredInstallationTest(PublishedEditions editions, BallotBox box) {
        this.editions = editions;
        this.box = box;
    }

    @Test
    void ballots_open_and_moderators_read_that_the_installation_was_set_back() {
        var edition = editions.aPublishedEdition();
        Operator.of(TestDatabase.shared().url()).types("backup", folder);

        try (var schema = new OwnSchema("restored")) {
            Operator.of(schema).types("restore", folder);

            try (var restored = start(schema, Operator.MASTER_KEY)) {
                var there = restored.getBean(BallotBox.class);
                assertThat(there.size(edition.category()))
                        .isEqualTo(box.size(edition.category()))
                        .isPositive();
                assertThat(there.canBeRead(edition.category())).isTrue();

                var moderator = restored.getBean(Members.class)
                        .findModerator(
                                edition.first().account(), edition.community().id())
                        .orElseThrow();
                assertThat(restored.getBean(Setbacks.class).list(moderator))
                        .extracting(Setback::work)
                        .containsOnlyOnce(Setback.RESTORED);
            }
            assertThatThrownBy(() -> start(schema, ANOTHER)).hasRootCauseInstanceOf(ConfigurationProblem.class);
        }
    }

    @Test
    void ballots_open_on_a_node_with_the_new_key_while_one_with_the_old_key_runs_and_after_it() {
        var edition = editions.aPublishedEdition();
        Operator.of(TestDatabase.shared().url()).types("backup", folder);

        try (var schema = new OwnSchema("rotated")) {
            Operator.of(schema).types("restore", folder);

            try (var old = start(schema, Operator.MASTER_KEY)) {
                assertThat(old.getBean(KeyRotation.class).begin(MasterKey.decoded(ANOTHER, "the new key")))
                        .isEqualTo(RotationOutcome.BEGUN);
                try (var next = start(schema, ANOTHER)) {
                    assertThat(next.getBean(BallotBox.class).canBeRead(edition.category()))
                            .isTrue();
                    assertThat(next.getBean(KeyRotation.class).end()).isEqualTo(RotationOutcome.ENDED);
                }
                assertThat(old.getBean(BallotBox.class).canBeRead(edition.category()))
                        .isTrue();
            }
            assertThatThrownBy(() -> start(schema, Operator.MASTER_KEY))
                    .hasRootCauseInstanceOf(ConfigurationProblem.class);
            assertThat(Operator.of(schema)
                            .types("backup", folder.resolve("rotated"))
                            .words())
                    .contains(
                            "not the one of this database",
                            MasterKey.decoded(ANOTHER, "the new key").name());
        }
    }

    private static ConfigurableApplicationContext start(OwnSchema schema, String masterKey) {
        var server = TestDatabase.shared();
        return new SpringApplication(Laurel.class, OneSecurityContext.class, JobsAtRest.class)
                .run(
                        "--server.port=0",
                        "--laurel.url=http://localhost",
                        "--laurel.master-key=" + masterKey,
                        "--spring.mail.host=localhost",
                        "--vaadin.productionMode=true",
                        "--spring.datasource.url=" + schema.url(),
                        "--spring.datasource.username=" + server.user(),
                        "--spring.datasource.password=" + server.password());
    }
}
