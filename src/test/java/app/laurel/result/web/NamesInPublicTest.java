package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.community.Accounts;
import app.laurel.community.Moderator;
import app.laurel.result.Results;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever signed a result or changed a badge stands beside it by name, and by the name of then. */
@LaurelTest
class NamesInPublicTest {
    private final PublicReader reader;
    private final Badges badges;
    private final Results results;
    private final Accounts accounts;
    private final Founder founder;
    private final MovableClock clock;
    private final OpenEdition edition;

    // why seven: names change between what is signed, published and shown
    @Autowired
    NamesInPublicTest(
            PublicReader reader,
            Badges badges,
            Results results,
            Accounts accounts,
            Founder founder,
            MovableClock clock,
            PublishedEditions published) {
        this.reader = reader;
        this.badges = badges;
        this.results = results;
        this.accounts = accounts;
        this.founder = founder;
        this.clock = clock;
        edition = published.aPublishedEdition();
    }

    @Test
    void a_result_names_its_two_signers_in_both_languages() throws Exception {
        for (var language : new String[] {"en", "ko"}) {
            assertThat(signatures(language))
                    .contains("<li>" + name(edition.first()), "<li>" + name(edition.second()))
                    .doesNotContain("<li>A moderator", "<li>운영자");
        }
    }

    @Test
    void who_takes_another_name_later_has_signed_under_the_name_of_then() throws Exception {
        clock.pass(Duration.ofHours(1));
        accounts.setPublicName(edition.second().account(), "Somebody Else");

        assertThat(signatures("en")).contains("<li>" + name(edition.second())).doesNotContain("Somebody Else");
    }

    @Test
    void a_changed_badge_names_who_changed_it_alone_and_both_who_took_the_award_back() throws Exception {
        var code = results.listAwards(edition.id()).getFirst().code();

        badges.suspend(edition.first(), code, "looking into it");
        assertThat(reader.read("/en/v/" + code)).contains("<dd>" + name(edition.first()) + ", ");

        badges.revoke(edition.first(), code, "votes were bought");
        founder.confirms(edition.second());
        assertThat(reader.read("/en/v/" + code))
                .contains("votes were bought")
                .contains("<dd>" + name(edition.first()) + " · " + name(edition.second()) + ", ");
    }

    private String signatures(String language) throws Exception {
        var page = reader.read("/" + language + "/" + edition.community().slug() + "/" + edition.year());
        return page.substring(page.indexOf(language.equals("en") ? "<h2>Signed</h2>" : "<h2>서명</h2>"));
    }

    private static String name(Moderator moderator) {
        return "Moderator " + moderator.account();
    }
}
