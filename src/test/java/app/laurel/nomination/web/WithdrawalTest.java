package app.laurel.nomination.web;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYear;
import app.laurel.NominatedYears;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListAnnouncing;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import app.laurel.nomination.Shortlists;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** A list that is out, and a shop that leaves it: on real MariaDB, and as anyone reads it on the public page. */
@LaurelTest
class WithdrawalTest {
    private final Founder founder;
    private final NominatedYears years;
    private final Editions editions;
    private final Rulings rulings;
    private final ListAnnouncing announcing;
    private final Shortlists shortlists;
    private final MovableClock clock;
    private final MockMvc web;
    private final DSLContext sql;
    private final NominatedYear year;
    private final Moderator moderator;
    private final EditionId id;

    @Autowired
    WithdrawalTest(
            Founder founder,
            NominatedYears years,
            Editions editions,
            Rulings rulings,
            ListAnnouncing announcing,
            Shortlists shortlists,
            MovableClock clock,
            MockMvc web,
            DSLContext sql) {
        this.founder = founder;
        this.years = years;
        this.editions = editions;
        this.rulings = rulings;
        this.announcing = announcing;
        this.shortlists = shortlists;
        this.clock = clock;
        this.web = web;
        this.sql = sql;
        year = years.aNominatedYear();
        moderator = year.first();
        id = year.id();
    }

    @Test
    void a_list_that_is_out_is_public_and_takes_nothing_but_withdrawals() throws Exception {
        assertThat(page("en")).contains("not public yet").doesNotContain("Amber");

        assertThat(years.announce(moderator, id)).isEqualTo(new AnnounceOutcome.Announced(2));

        assertThat(page("en"))
                .contains("Amber", "Coral", "The list is out. Voting opens on")
                .doesNotContain("{0}");
        assertThat(page("ko")).contains("최종 후보를 공개했어요");
        assertThat(shortlists.fixed(id)).isEmpty();
        assertThat(years.announce(moderator, id)).isEqualTo(new AnnounceOutcome.ListIsOut());
        assertThat(rulings.setAside(moderator, id, nominee("Coral"), "too late"))
                .isEqualTo(new RulingOutcome.ListIsOut());
        assertThat(rulings.add(moderator, id, "Elm", "too late")).isEqualTo(new RulingOutcome.ListIsOut());
        assertThat(years.take(year, "voter,nominee\n9,Elm\n")).isEqualTo(new ImportOutcome.ListIsOut());
    }

    @Test
    void after_a_withdrawal_it_is_counted_as_if_never_named_nobody_told_leaves_and_the_next_move_up() throws Exception {
        years.announce(moderator, id);
        assertThat(page("en")).doesNotContain("Moved up");
        clock.pass(Duration.ofHours(1));

        var withdrawn = announcing.withdraw(moderator, id, nominee("Amber"), "The shop closes <b>for good</b>.");

        assertThat(withdrawn).isInstanceOf(RulingOutcome.Ruled.class);
        assertThat(listed()).containsExactlyInAnyOrder("Birch", "Coral", "Dune");
        assertThat(page("en"))
                .contains("3 shops, chosen from", "“Amber” was withdrawn after the list was out")
                .contains("The shop closes &lt;b&gt;for good&lt;/b&gt;.");
        assertThat(page("en")).contains("Moved up to the list since it was out: Birch, Dune.");
        assertThat(page("ko")).contains("‘Amber’를 철회했어요", "공개한 뒤 새로 최종 후보가 된 곳: Birch, Dune");
        assertThat(acts("nomination.list-announced")).isOne();
        assertThat(acts("nomination.withdrawn")).isOne();
        var ruling = ((RulingOutcome.Ruled) withdrawn).ruling();
        assertThat(rulings.undo(moderator, id, ruling)).isEqualTo(new RulingOutcome.ListIsOut());
    }

    @Test
    void the_list_that_is_voted_on_is_the_one_that_was_told_last() throws Exception {
        years.announce(moderator, id);
        announcing.withdraw(moderator, id, nominee("Amber"), "It closes.");

        clock.moveTo(editions.get(id).schedule().votingOpens());

        assertThat(shortlists.fixed(id).stream().map(it -> it.shop().name().en()))
                .containsExactly("Birch", "Coral", "Dune");
        assertThat(announcing.withdraw(moderator, id, nominee("Coral"), "Too late."))
                .isEqualTo(new RulingOutcome.ListStands());
        assertThat(page("en")).contains("“Amber” was withdrawn").doesNotContain("Voting opens on");
    }

    @Test
    void what_has_no_list_no_reason_or_no_place_on_it_is_not_withdrawn() {
        assertThat(announcing.withdraw(moderator, id, nominee("Amber"), "Not out yet."))
                .isEqualTo(new RulingOutcome.NotOnTheList());
        years.announce(moderator, id);

        assertThat(announcing.withdraw(moderator, id, nominee("Amber"), " "))
                .isEqualTo(new RulingOutcome.ReasonMissing());
        assertThat(announcing.withdraw(moderator, id, nominee("Birch"), "It is not on the list."))
                .isEqualTo(new RulingOutcome.NotOnTheList());
        announcing.withdraw(moderator, id, nominee("Amber"), "It closes.");
        assertThat(announcing.withdraw(moderator, id, nominee("Amber"), "Once more."))
                .isEqualTo(new RulingOutcome.NotOnTheList());
        assertThat(acts("nomination.withdrawn")).isOne();
    }

    @Test
    void a_list_is_not_given_out_while_nominations_are_open_and_not_by_strangers() {
        var stranger = founder.moderator(founder.community());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> announcing.announce(stranger, id, List.of()));
        years.announce(moderator, id);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> announcing.withdraw(stranger, id, nominee("Amber"), "It closes."));
        assertThat(listed()).containsExactlyInAnyOrder("Amber", "Coral");
    }

    @Test
    void a_list_waits_for_the_close_of_nominations() {
        var closes = editions.get(id).schedule().nominatingCloses();
        clock.moveTo(closes.minusMillis(1));

        assertThat(years.announce(moderator, id)).isEqualTo(new AnnounceOutcome.NominationsOpen(closes));
    }

    @Test
    void the_page_of_the_year_leads_to_a_list_that_is_out() throws Exception {
        years.announce(moderator, id);

        assertThat(page("en", ""))
                .contains("The shortlist is out", "/2026/shortlist\"")
                .doesNotContain("The shortlist is being made");
    }

    private NomineeId nominee(String name) {
        return years.nominee(year, name);
    }

    private List<String> listed() {
        return years.listed(year);
    }

    private int acts(String name) {
        return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq(name), AUDIT_ENTRY.ACCOUNT_ID.eq(moderator.account()));
    }

    private String page(String language) throws Exception {
        return page(language, "/shortlist");
    }

    private String page(String language, String page) throws Exception {
        var path = "/" + language + "/" + year.community().slug() + "/2026" + page;
        var response = web.perform(get(path)).andReturn().getResponse();
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
