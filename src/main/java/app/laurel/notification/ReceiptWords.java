package app.laurel.notification;

import app.laurel.ballot.SavedBallot;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.community.Addressee;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a receipt by mail says of the ballots that stand: in a year of several each category with its number. */
@Component
class ReceiptWords {
    private final Letters letters;

    ReceiptWords(Letters letters) {
        this.letters = letters;
    }

    Letter letter(Addressee to, Community community, Edition edition, List<Kept> kept) {
        var language = Letters.of(to, community);
        if (kept.isEmpty()) return withdrawn(community, edition, language);
        return edition.hasSeveral() ? several(edition, kept, language) : only(edition, kept.getFirst(), language);
    }

    private Letter withdrawn(Community community, Edition edition, Language language) {
        var back = letters.address(Links.absolute(Links.vote(community.slug(), edition.year())));
        var arguments = List.<Object>of(edition.name().in(language), closes(edition, language));
        return new Letter(letters.texts(), language, "notification.withdrawn", back, null, null, arguments);
    }

    private Letter only(Edition edition, Kept kept, Language language) {
        var key = "notification.receipt" + (kept.isShort() ? "-short" : "");
        var arguments = List.<Object>of(
                edition.name().in(language),
                closes(edition, language),
                moment(edition, kept.cast().at(), language),
                kept.minimum());
        return new Letter(letters.texts(), language, key, votes(), kept.cast().number(), null, arguments);
    }

    private Letter several(Edition edition, List<Kept> kept, Language language) {
        var missing = kept.stream()
                .filter(Kept::isShort)
                .map(it -> it.category().name().in(language))
                .collect(Collectors.joining(", "));
        var last = kept.stream()
                .map(it -> it.cast().at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var key = "notification.receipts" + (missing.isEmpty() ? "" : "-short");
        var arguments = List.<Object>of(
                edition.name().in(language), closes(edition, language), moment(edition, last, language), missing);
        var rows = kept.stream()
                .map(it -> new Letter.Row(
                        it.category().name().in(language), it.cast().number()))
                .toList();
        return new Letter(letters.texts(), language, key, votes(), null, null, arguments, rows);
    }

    private String votes() {
        return letters.address(Links.absolute(Links.votes()));
    }

    private static String closes(Edition edition, Language language) {
        return moment(edition, edition.schedule().votingCloses(), language);
    }

    private static String moment(Edition edition, Instant moment, Language language) {
        return Moments.deadline(moment, edition.schedule().zone(), language);
    }

    /**
     * A ballot of a category that stands.
     *
     * @param minimum how many shops it has to rate in full
     */
    record Kept(Category category, SavedBallot.Cast cast, int minimum) {
        /** Whether it does not count as it is. */
        private boolean isShort() {
            return cast.answers().ratedInFull() < minimum;
        }
    }
}
