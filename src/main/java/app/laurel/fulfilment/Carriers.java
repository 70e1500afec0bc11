package app.laurel.fulfilment;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The couriers that plaques are sent by, from {@code laurel.plaque.carriers}. */
@ConfigurationProperties("laurel.plaque")
public record Carriers(@DefaultValue List<Carrier> carriers) {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{6,40}");

    public Carriers {
        carriers = List.copyOf(carriers);
    }

    /** The one with this id. */
    public Optional<Carrier> find(String id) {
        return carriers.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** A carrier's number as it is kept; empty if it is none. */
    static Optional<String> number(String typed) {
        var number = typed.replaceAll("(?U)\\s", "");
        return NUMBER.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }

    /**
     * A courier.
     *
     * @param track where a parcel is followed; {@code {number}} stands for its number
     */
    public record Carrier(String id, String ko, String en, String track) {
        public Carrier {
            if (!track.startsWith("https://") || !track.contains("{number}")) {
                throw new IllegalArgumentException(
                        "got " + track + " for carrier " + id + ", want https and {number} in it");
            }
        }

        /** Its name. */
        public String name(Language language) {
            return new Bilingual(ko, en).in(language);
        }

        /** Where this parcel is followed. */
        public String link(String number) {
            return track.replace("{number}", URLEncoder.encode(number, StandardCharsets.UTF_8));
        }
    }
}
