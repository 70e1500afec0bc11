package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DatabaseDump;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Who reads the whole database while people vote finds neither what they marked nor the keys to it. */
@LaurelTest
class MarksAtRestTest {
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final VotingBooth booth;
    private final Environment environment;
    private final DSLContext sql;

    @Autowired
    MarksAtRestTest(
            OpenEditions editions, BoothVoters voters, VotingBooth booth, Environment environment, DSLContext sql) {
        this.editions = editions;
        this.voters = voters;
        this.booth = booth;
        this.environment = environment;
        this.sql = sql;
    }

    @Test
    void neither_marks_nor_keys_stand_in_the_database() {
        var edition = editions.anOpenEdition().withShops("A", "B").open();
        var careful = voters.of(edition);
        var quick = voters.of(edition);
        booth.save(careful, edition.category(), 0, BoothVoters.id(), BoothVoters.said("*1 1:5142 2:2415"));
        assertThat(booth.cast(quick, edition.category(), 0, BoothVoters.id(), BoothVoters.said("*2 1:3524")))
                .isInstanceOf(BoothOutcome.Saved.class);

        var dump = DatabaseDump.of(sql);

        assertThat(dump.holds(edition.community().name().en()))
                .as("the dump is one")
                .isTrue();
        assertThat(List.of("1:5142", "2:2415", "1:3524")).noneMatch(dump::holds);
        assertThat(dump.holds(ballotBytes(1, 3, 5, 2, 4))).isFalse();
        var key = environment.getRequiredProperty("laurel.master-key");
        assertThat(dump.holds(key)).isFalse();
        assertThat(dump.holds(Base64.getDecoder().decode(key))).isFalse();
    }

    @Test
    void the_length_of_what_lies_in_the_database_says_nothing_of_the_answers() {
        var edition = editions.anOpenEdition().open();
        booth.cast(voters.of(edition), edition.category(), 0, BoothVoters.id(), BoothVoters.said("1:5555 2:4444"));
        booth.cast(voters.of(edition), edition.category(), 0, BoothVoters.id(), BoothVoters.said("*1"));
        booth.save(voters.of(edition), edition.category(), 0, BoothVoters.id(), BoothVoters.said("1:x000"));
        var back = voters.of(edition);
        booth.cast(back, edition.category(), 0, BoothVoters.id(), BoothVoters.said("1:5555"));
        booth.cast(back, edition.category(), 1, BoothVoters.id(), BoothVoters.said("1:1111"));
        booth.withdraw(back, edition.category(), 2, BoothVoters.id());

        for (var table : new String[] {"ballot", "ballot_superseded", "ballot_draft"}) {
            assertThat(sql.fetchValue(
                            "select count(distinct length(sealed)) from " + table + " where category_id = ?",
                            edition.category().value()))
                    .as(table)
                    .isEqualTo(1L);
        }
    }

    /** As a ballot holds a shop's marks. */
    private static byte[] ballotBytes(int shop, int... marks) {
        var bytes = ByteBuffer.allocate(Integer.BYTES + marks.length).putInt(shop);
        for (var mark : marks) bytes.put((byte) mark);
        return bytes.array();
    }
}
