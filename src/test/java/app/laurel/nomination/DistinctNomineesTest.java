package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.text.Language;
import app.laurel.community.DeskList;
import app.laurel.community.DeskNeed;
import app.laurel.community.Moderator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two nominees that look like one shop and are two: asked about until a moderator says so, and again once that is undone. */
@LaurelTest
class DistinctNomineesTest {
    private final DistinctNominees distinct;
    private final LikelyDuplicates duplicates;
    private final DeskList needs;
    private final NominatedYears years;
    private final ActsOnRecord acts;
    private final FoundedYear year;

    @Autowired
    DistinctNomineesTest(
            DistinctNominees distinct,
            LikelyDuplicates duplicates,
            DeskList needs,
            NominatedYears years,
            ActsOnRecord acts) {
        this.distinct = distinct;
        this.duplicates = duplicates;
        this.needs = needs;
        this.years = years;
        this.acts = acts;
        year = years.aNominatedYear();
    }

    @BeforeEach
    void two_that_look_like_one() {
        years.take(year, "voter,nominee\nZ1,Amber Store\n");
    }

    @Test
    void a_pair_found_to_be_two_shops_is_not_offered_again_whichever_is_named_first() {
        assertThat(offered()).containsExactly("Amber & Amber Store");

        mark("Amber Store", "Amber");
        mark("Amber", "Amber Store");

        assertThat(offered()).isEmpty();
        assertThat(names(duplicates.listDistinct(year.second(), year.category(), years.draft(year))))
                .hasSize(1);
        assertThat(years.listed(year)).as("no count changes").contains("Amber");

        distinct.undo(year.second(), year.category(), years.nominee(year, "Amber"), years.nominee(year, "Amber Store"));

        assertThat(offered()).containsExactly("Amber & Amber Store");
        assertThat(acts.in(year.community().id()))
                .filteredOn(it -> it.contains("distinct"))
                .hasSize(2);
    }

    @Test
    void it_waits_at_the_desk_until_somebody_decides() {
        assertThat(waiting(year.first())).anyMatch(it -> it.contains("one pair of nominees looks like the same shop"));

        mark("Amber", "Amber Store");

        assertThat(waiting(year.first())).noneMatch(it -> it.contains("same shop"));
    }

    @Test
    void nominees_of_another_year_and_moderators_of_another_community_have_no_say() {
        var elsewhere = years.aNominatedYear();
        var amber = years.nominee(year, "Amber");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> distinct.mark(year.first(), year.category(), amber, years.nominee(elsewhere, "Amber")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> distinct.mark(elsewhere.first(), year.category(), amber, years.nominee(year, "Birch")));
    }

    private void mark(String one, String other) {
        distinct.mark(year.first(), year.category(), years.nominee(year, one), years.nominee(year, other));
    }

    private List<String> offered() {
        return names(duplicates.list(year.first(), year.category(), years.draft(year)));
    }

    private static List<String> names(List<LikelyDuplicate> pairs) {
        return pairs.stream()
                .map(it ->
                        it.one().nominee().name() + " & " + it.other().nominee().name())
                .toList();
    }

    private List<String> waiting(Moderator by) {
        return needs.list(by, Language.EN).stream().map(DeskNeed::words).toList();
    }
}
