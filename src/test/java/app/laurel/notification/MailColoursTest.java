package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailColoursTest {
    @Test
    void the_colours_of_mail_are_the_light_ones_of_the_tokens() throws Exception {
        var tokens = Files.readString(Path.of("frontend", "tokens.css"));

        for (var colour : MailColours.class.getFields()) {
            var name = colour.getName().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(tokens).contains("--laurel-" + name + ": light-dark(" + colour.get(null) + ",");
        }
    }
}
