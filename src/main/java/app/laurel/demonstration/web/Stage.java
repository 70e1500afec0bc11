package app.laurel.demonstration.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.demonstration.NextDate;
import app.laurel.demonstration.Visitors.Taken;
import app.laurel.demonstration.Visitors.Troupe;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One invented community as the page before the door shows it. */
public record Stage(Troupe troupe, Language language, Optional<NextDate> next) {
    /** Its name in addresses. */
    public String slug() {
        return troupe.community().slug();
    }

    /** Its name. */
    public String name() {
        return troupe.community().name().in(language);
    }

    /** What it is. */
    public String about() {
        return troupe.community().about().in(language);
    }

    /** Its page on the public face. */
    public String path() {
        return "/" + language.tag() + "/" + slug();
    }

    /** Its year. */
    public String year() {
        return troupe.year().name().in(language);
    }

    /** The key of the sentence that says where its year stands. */
    public String phaseKey() {
        return "demonstration.phase." + troupe.phase().name().toLowerCase(Locale.ROOT);
    }

    /** When that changes; null if nothing is to come. */
    public @Nullable String until() {
        return next.map(it -> Moments.of(it.at(), troupe.community().zone(), language))
                .orElse(null);
    }

    /** Whom a visitor may be. */
    public List<Taken> seats() {
        return troupe.seats();
    }

    /** The key of what this person does now. */
    public String doesKey(Taken taken) {
        return "demonstration.does." + taken.seat().tag() + "."
                + troupe.phase().name().toLowerCase(Locale.ROOT);
    }
}
