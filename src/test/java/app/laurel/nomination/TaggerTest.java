package app.laurel.nomination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.MemberId;
import app.laurel.nomination.NominatorTags.Tagger;
import java.nio.ByteBuffer;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** What stands in the database in place of who nominated. */
class TaggerTest {
    private final Tagger tags = new Tagger("one edition's secret".getBytes(UTF_8));
    private final Tagger others = new Tagger("another edition's secret".getBytes(UTF_8));

    @Test
    void one_nominator_has_one_tag_however_often_it_is_made() {
        assertThat(tags.ofMember(new MemberId(7)))
                .isEqualTo(tags.ofMember(new MemberId(7)))
                .hasSize(32);
        assertThat(tags.ofFile("V1")).isEqualTo(tags.ofFile("V1")).hasSize(32);
    }

    @Test
    void nobodys_years_can_be_laid_side_by_side() {
        assertThat(tags.ofMember(new MemberId(7))).isNotEqualTo(others.ofMember(new MemberId(7)));
        assertThat(tags.ofFile("V1")).isNotEqualTo(others.ofFile("V1"));
    }

    @Test
    void a_file_cannot_name_a_voter_so_that_a_members_nominations_are_replaced() {
        for (var voter : new String[] {"7", "member\0" + 7, "\0member\0" + 7, "nominator\0member\0" + 7}) {
            assertThat(tags.ofFile(voter)).as(voter).isNotEqualTo(tags.ofMember(new MemberId(7)));
        }
    }

    @Test
    void ten_thousand_nominators_have_as_many_tags() {
        var seen = new HashSet<ByteBuffer>();
        for (var number = 0; number < 5_000; number++) {
            seen.add(ByteBuffer.wrap(tags.ofMember(new MemberId(number))));
            seen.add(ByteBuffer.wrap(tags.ofFile(Integer.toString(number))));
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void a_voter_is_told_by_every_letter_of_the_name() {
        assertThat(tags.ofFile("Kim")).isNotEqualTo(tags.ofFile("kim")).isNotEqualTo(tags.ofFile("Kim "));
        assertThat(tags.ofFile("")).isNotEqualTo(tags.ofFile("\0"));
    }
}
