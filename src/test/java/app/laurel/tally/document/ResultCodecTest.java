package app.laurel.tally.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.PackedBallots;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result is in Java may change; the bytes that were signed may not, by any way of counting. */
class ResultCodecTest {
    private static final String RULES = """
            {"count":{"method":"%s","missing":"%s","seats":%d,"favouritePercent":40,"unrated":"LAST","minimumShops":1,\
            "quorumPercent":2,"quorumRatings":3,"shrink":5},"criteria":[{"number":1,"weight":70},\
            {"number":4,"weight":30}],"format":"laurel-rules-v1","marks":{"highest":5,"lowest":1},\
            "shops":[{"number":3},{"newcomer":true,"number":7},{"number":9}]}""";

    @ParameterizedTest
    @CsvSource({
        "MAJORITY_JUDGMENT, NORMALIZED, 1, 28d63c7b925aa9c2",
        "MAJORITY_JUDGMENT, NONE, 1, bb8dc0e76cba5909",
        "MAJORITY_JUDGMENT, MEDIAN, 1, 4bc3391e21132ecd",
        "MAJORITY_JUDGMENT, WORST, 1, 4461390d943772f4",
        "AVERAGE, NORMALIZED, 1, 2d470d148ca01e37",
        "VOTES_AND_MARKS, NORMALIZED, 1, 8749927343f2a726",
        "STAR, NORMALIZED, 1, 1f73afce393cd597",
        "STAR, NORMALIZED, 2, ee712120fff92f33",
        "SCHULZE, NORMALIZED, 1, c302afae0e11e3fb",
        "RANKED_PAIRS, NORMALIZED, 1, ab85d5494f659580"
    })
    void the_same_ballots_give_the_same_bytes_and_a_reader_gets_all_of_them(
            String method, String missing, int seats, String hash) {
        var rules = PublishedRules.list(RULES.formatted(method, missing, seats).getBytes(StandardCharsets.UTF_8))
                .getFirst();

        var bytes = CountDocument.of(rules, ballots(rules).count(), null);

        assertThat(ResultCodec.encode(ResultCodec.decode(bytes))).isEqualTo(bytes);
        assertThat(HexFormat.of().formatHex(ResultCodec.hash(bytes))).startsWith(hash);
    }

    /** The hashes were made by the program as it was before an edition could choose; published years must recount for ever. */
    @ParameterizedTest
    @CsvSource({
        "MAJORITY_JUDGMENT, 4a1f8434d45c7238ff09a584d5e3e1ddfb8713b396c18fd51ba785ef4e4a6f8d",
        "STAR, 40e1963ffbaf18f60bd170da30d1e2a2edc25b58d3aacc587479b5b4bbb0d6ce",
        "AVERAGE, c4dca5a971c2a40729caefd7bda487fda70b8dcbc386ce41d6f93d1973adef52",
        "SCHULZE, 23ade0c4e4bc8d6ede3ce78ccda1e8271f35601f31cfa9d804ffc0cdea035ef4"
    })
    void rules_from_before_missing_marks_and_seats_could_be_chosen_give_the_bytes_they_always_gave(
            String method, String hash) {
        var earlier = PublishedFolder.RULES.replace("MAJORITY_JUDGMENT", method).getBytes(StandardCharsets.UTF_8);
        var rules = PublishedRules.list(earlier).getFirst();

        var document = CountDocument.of(rules, PublishedFolder.ballots(rules).count(), null);

        assertThat(HexFormat.of().formatHex(ResultCodec.hash(document))).isEqualTo(hash);
        assertThat(ResultCodec.decode(document).countedBy().missing()).isNull();
    }

    private static PackedBallots ballots(PublishedRules rules) {
        var ballots = new PackedBallots(rules.rules());
        var random = new Random(20_261_128);
        for (var ballot = 0; ballot < 60; ballot++) {
            var marks = new byte[6];
            for (var at = 0; at < marks.length; at++) {
                marks[at] = (byte) Math.max(0, random.nextInt(7) - 1);
            }
            ballots.add(marks, new int[] {0, 3, 7, 9}[ballot % 4]);
        }
        return ballots;
    }
}
