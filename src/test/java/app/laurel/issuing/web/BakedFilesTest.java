package app.laurel.issuing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.issuing.web.BakedFiles.Kind;
import app.laurel.result.Results;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A picture of an award is drawn once for all who ask, and never given when the award may not be worn. */
@LaurelTest
class BakedFilesTest {
    private final BakedFiles files;
    private final Badges badges;
    private final Founder founder;
    private final OpenEdition edition;
    private final AwardCode code;

    @Autowired
    BakedFilesTest(BakedFiles files, Badges badges, Founder founder, PublishedEditions editions, Results results) {
        this.files = files;
        this.badges = badges;
        this.founder = founder;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_made_once_for_each_language(Kind kind) {
        var first = file(Language.KO, kind);

        assertThat(file(Language.KO, kind)).isSameAs(first);
        assertThat(file(Language.EN, kind)).isNotEqualTo(first);
    }

    @Test
    void of_many_who_ask_at_once_one_makes_it() throws Exception {
        // why: an award is given its place in the list of states when it is first asked for, which is a change
        file(Language.KO, Kind.SVG);
        Callable<byte[]> asks = () -> file(Language.EN, Kind.PNG);
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var given = visitors.invokeAll(
                    IntStream.range(0, 20).mapToObj(it -> asks).toList());
            for (var one : given)
                assertThat(one.get()).isSameAs(given.getFirst().get());
        }
    }

    @Test
    void what_may_not_be_worn_is_not_given_until_it_may_be_again() {
        var first = file(Language.KO, Kind.PNG);

        badges.suspend(edition.first(), code, "Its domain has changed hands.");
        assertThat(files.find(code, Language.KO, Kind.PNG)).isEmpty();

        badges.restore(edition.second(), code, "It is theirs after all.");
        founder.confirms(edition.first());
        assertThat(file(Language.KO, Kind.PNG)).isEqualTo(first);
    }

    @Test
    void a_code_of_no_award_has_none() {
        assertThat(files.find(new AwardCode("00000172"), Language.EN, Kind.SVG)).isEmpty();
    }

    private byte[] file(Language language, Kind kind) {
        return files.find(code, language, kind).orElseThrow();
    }
}
