package app.laurel.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.outgoing.TextRecords.Failed;
import app.laurel.outgoing.TextRecords.Found;
import app.laurel.outgoing.TextRecords.Texts;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** TXT records are read from whatever a zone's owner lets a name server answer. */
class TextRecordsTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void the_texts_of_a_name_are_read_with_and_without_blanks() {
        assertThat(ask((question, _) -> LoopbackNameServer.texts(question, List.of("laurel=abc", "v=spf1 -all"))))
                .isInstanceOfSatisfying(
                        Texts.class,
                        it -> assertThat(it.texts()).containsExactlyInAnyOrder("laurel=abc", "v=spf1 -all"));
        assertThat(asked).containsExactly("_laurel.shop.example");
    }

    @Test
    void a_name_that_does_not_exist_has_no_texts() {
        assertThat(ask((question, _) -> LoopbackNameServer.texts(question, List.of())))
                .isEqualTo(new Texts(List.of()));
    }

    @Test
    void a_server_that_stays_silent_is_not_waited_for() {
        assertThat(ask((_, _) -> null)).isEqualTo(new Failed(Trouble.TOO_SLOW));
    }

    @Test
    void an_answer_to_another_question_is_none() {
        assertThat(ask((question, _) -> {
                    var bytes = LoopbackNameServer.texts(question, List.of("laurel=abc"));
                    bytes[0] ^= 1;
                    return bytes;
                }))
                .isEqualTo(new Failed(Trouble.TOO_SLOW));
    }

    @Test
    void garbage_is_no_answer() {
        assertThat(ask((question, _) -> {
                    var bytes = LoopbackNameServer.texts(question, List.of("laurel=abc"));
                    Arrays.fill(bytes, 12, bytes.length, (byte) 0xFF);
                    return bytes;
                }))
                .isInstanceOf(Failed.class);
    }

    @Test
    void of_many_texts_only_so_many_are_read() {
        var many = IntStream.range(0, 200).mapToObj("text-%03d"::formatted).toList();
        assertThat(ask((question, _) -> LoopbackNameServer.texts(question, many)))
                .isInstanceOfSatisfying(
                        Texts.class, it -> assertThat(it.texts()).hasSize(50));
    }

    @Test
    void what_is_no_public_name_is_not_asked_for() {
        for (var host : List.of("localhost", "10.0.0.1", "shop.local", "a/b.example", "shop.example;x.example")) {
            assertThat(records("dns://127.0.0.1:9").find("_laurel", host)).isEqualTo(new Failed(Trouble.UNKNOWN_NAME));
        }
    }

    private Found ask(BiFunction<byte[], String, byte @Nullable []> answer) {
        try (var server = new LoopbackNameServer(answer)) {
            var found = records(server.address()).find("_laurel", "shop.example");
            asked.addAll(server.asked());
            return found;
        }
    }

    private static TextRecords records(String server) {
        var reach = new Reach(
                _ -> new InetAddress[0], _ -> false, IntUnaryOperator.identity(), Reach.PUBLIC.trust(), server);
        return new TextRecords(reach, Duration.ofSeconds(6));
    }
}
