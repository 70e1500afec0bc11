package app.laurel.edition;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that members may do in a year.
 *
 * @param what as a sentence
 * @param when in words, in the zone of the edition
 */
public record MayDo(String what, String when) {
    /** Everything that members may do in a year, in the order of its dates. */
    public static List<MayDo> in(Edition edition, Texts texts, Language language) {
        var dates = edition.schedule();
        var rules = edition.rules();
        var nominate = new MayDo(
                texts.get(language, "edition.may.nominate", rules.nominationsPerMember()),
                span(dates, dates.nominatingOpens(), dates.nominatingCloses(), texts, language));
        var vote = new MayDo(
                texts.get(language, "edition.may.vote", Moments.of(rules.joinedBy(), language)),
                span(dates, dates.votingOpens(), dates.votingCloses(), texts, language));
        var publishes = dates.publishes();
        var check = new MayDo(
                texts.get(language, "edition.may.check"),
                publishes == null
                        ? texts.get(language, "edition.may.check.later")
                        : texts.get(language, "edition.may.from", Moments.of(publishes, dates.zone(), language)));
        return List.of(nominate, vote, check);
    }

    /** The year that people join for: the first that is not published, else none. */
    public static Optional<Edition> current(Stream<Edition> editions, Instant now) {
        return editions.filter(it -> it.phaseAt(now) != Phase.PUBLISHED).min(Comparator.comparingInt(Edition::year));
    }

    private static String span(Schedule dates, Instant from, Instant to, Texts texts, Language language) {
        return texts.get(
                language,
                "edition.may.span",
                Moments.of(from, dates.zone(), language),
                Moments.of(to, dates.zone(), language));
    }
}
