package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.PublicReader;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list that is out, as anyone reads it. */
@LaurelTest
class AnnouncedListTest {
    private final NominatedYears years;
    private final Rulings rulings;
    private final PublicReader reader;
    private final FoundedYear year;

    @Autowired
    AnnouncedListTest(NominatedYears years, Rulings rulings, PublicReader reader) {
        this.years = years;
        this.rulings = rulings;
        this.reader = reader;
        year = years.aNominatedYear();
    }

    @Test
    void a_list_that_is_out_is_public_and_takes_nothing_but_withdrawals() throws Exception {
        assertThat(page("en")).contains("public yet").doesNotContain("Amber");

        assertThat(years.announce(year.first(), year.category())).isEqualTo(new AnnounceOutcome.Announced(2));

        assertThat(page("en"))
                .contains("Amber", "Coral", "The list is out. Voting opens on")
                .doesNotContain("{0}");
        assertThat(page("ko")).contains("최종 후보를 공개했어요");
        assertThat(years.voted(year)).isEmpty();
        assertThat(years.announce(year.first(), year.category())).isEqualTo(new AnnounceOutcome.ListIsOut());
        assertThat(rulings.setAside(year.first(), year.category(), years.nominee(year, "Coral"), "too late"))
                .isEqualTo(new RulingOutcome.ListIsOut());
        assertThat(rulings.add(year.first(), year.category(), "Elm", "too late"))
                .isEqualTo(new RulingOutcome.ListIsOut());
        assertThat(years.take(year, "voter,nominee\n9,Elm\n")).isEqualTo(new ImportOutcome.ListIsOut(List.of()));
    }

    @Test
    void the_page_of_the_year_leads_to_a_list_that_is_out() throws Exception {
        years.announce(year.first(), year.category());

        assertThat(reader.read("/en/" + year.community().slug() + "/2026"))
                .contains("The shortlist is out", "/2026/shortlist\"")
                .doesNotContain("The shortlist is being made");
    }

    private String page(String language) throws Exception {
        return reader.read("/" + language + "/" + year.community().slug() + "/2026/shortlist");
    }
}
