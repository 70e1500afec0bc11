package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.web.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailColoursTest {
    @Test
    void the_faces_of_mail_are_those_of_the_tokens_and_titles_begin_with_theirs() throws Exception {
        assertThat(MailFaces.FONT).isEqualTo(new Tokens().font());
        assertThat(Files.readString(Path.of("frontend", "tokens.css")))
                .contains("--laurel-font-display: \"Gowun Batang\",");
        assertThat(MailFaces.TITLE_FONT).startsWith("'Gowun Batang', ");
    }

    @Test
    void the_colours_of_mail_are_the_light_ones_of_the_tokens() throws Exception {
        var tokens = Files.readString(Path.of("frontend", "tokens.css"));

        for (var colour : MailColours.class.getFields()) {
            var name = colour.getName().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(tokens).contains("--laurel-" + name + ": light-dark(" + colour.get(null) + ",");
        }
    }
}
