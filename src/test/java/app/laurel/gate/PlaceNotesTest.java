package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNotesTest {
    private final PlaceNotes notes = new PlaceNotes();

    @Test
    void a_number_is_read_as_it_was_written() {
        assertThat(notes.read(notes.write(4_711))).hasValue(4_711);
    }

    @Test
    void nobody_moves_forward_with_the_mark_of_another_number() {
        var mark = notes.write(4_711).substring("4711".length());

        assertThat(notes.read("1" + mark)).isEmpty();
    }

    @Test
    void what_another_start_of_the_application_wrote_is_no_place() {
        assertThat(notes.read(new PlaceNotes().write(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".ab", "-1.00", "99999999999999999999.00", "1.zz", "１.00"})
    void anything_else_is_no_place(String note) {
        assertThat(notes.read(note)).isEmpty();
    }
}
