package app.laurel.ballot.ui;

import app.laurel.ballot.VotingDoor.Entry;
import app.laurel.ballot.VotingDoor.Offered;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What voters read in a year with several categories: the ballot's own words, and those of the page of categories. */
@Component
class YearWords {
    /** Texts of the page of categories; the element knows them by {@code year.} and the rest. */
    private static final String YEAR = "ballot.year.";

    private final BallotWords words;

    YearWords(BallotWords words) {
        this.words = words;
    }

    YearOpening opening(String community, Entry.Several opened) {
        var edition = opened.edition();
        var language = words.language();
        return new YearOpening(
                language.tag(),
                texts(),
                edition.name().in(language),
                words.closing(edition),
                words.share(community, edition),
                opened.categories().stream().map(this::offered).toList());
    }

    private Map<String, String> texts() {
        var texts = new HashMap<>(words.ofElement());
        words.textsBelow(YEAR, words.language()).forEach((key, text) -> texts.put("year." + key, text));
        return texts;
    }

    private YearOpening.Offered offered(Offered offered) {
        var ballot = offered.ballot();
        var category = ballot.category();
        var terms = category.terms();
        var language = words.language();
        return new YearOpening.Offered(
                terms.number(),
                terms.slug(),
                terms.name().in(language),
                terms.about().in(language),
                ballot.localName(),
                offered.shops(),
                category.rules().criteria().size(),
                category.rules().minimumOf(offered.shops()),
                words.participation(category.edition(), offered.participation()),
                BallotReply.State.of(ballot.kept()));
    }
}
