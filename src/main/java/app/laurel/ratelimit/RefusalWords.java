package app.laurel.ratelimit;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What a refused person reads: which limit, when it ends, and that nothing is lost. */
@Component
public class RefusalWords {
    private final Texts texts;
    private final ZoneId installation;

    RefusalWords(Texts texts, LaurelSettings settings) {
        this.texts = texts;
        this.installation = settings.zone();
    }

    /** The same for somebody of no community: the end is given in the zone of the installation. */
    public String text(Decision.Refused refused, Language language) {
        return text(refused, language, installation);
    }

    /** Two or three sentences; the end is given in this zone, rounded up, so that trying then does not come too early. */
    public String text(Decision.Refused refused, Language language, ZoneId zone) {
        var key = "ratelimit.refused." + refused.limit().key();
        return texts.get(language, key, refused.permits(), moment(refused, language, zone));
    }

    private String moment(Decision.Refused refused, Language language, ZoneId zone) {
        var quick = refused.limit().period().compareTo(Duration.ofMinutes(1)) <= 0;
        var pattern = texts.get(language, quick ? "ratelimit.moment.seconds" : "ratelimit.moment.minutes");
        var end = roundedUp(refused.endsAt(), quick ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(end.atZone(zone));
    }

    private static Instant roundedUp(Instant moment, ChronoUnit unit) {
        var down = moment.truncatedTo(unit);
        return down.equals(moment) ? moment : down.plus(1, unit);
    }
}
