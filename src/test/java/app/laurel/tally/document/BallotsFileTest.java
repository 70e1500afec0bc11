package app.laurel.tally.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotsFileTest {
    private static final PublishedRules PUBLISHED = PublishedFolder.rules();

    @Test
    void nothing_answered_no_opinion_and_no_favourite_are_told_apart() throws IOException {
        var out = new StringWriter();
        new BallotsFile(PUBLISHED, out).write(-1, 0, new byte[] {0, (byte) 255, 10, 1, 5, 0});

        assertThat(out.toString()).endsWith("\nffffffffffffffff,,,-,10,1,5,\n");
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "7, 6", "-1, 1", "0, 0"})
    void a_number_that_does_not_rise_is_refused(long first, long second) throws IOException {
        var file = new BallotsFile(PUBLISHED, new StringWriter());
        file.write(first, 0, new byte[6]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.write(second, 0, new byte[6]))
                .withMessageContaining("want rising numbers");
    }
}
