package app.laurel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Appointments;
import app.laurel.community.InstallationSettings;
import app.laurel.community.Members;
import app.laurel.joining.Invites;
import app.laurel.joining.NewInvite;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import app.laurel.ratelimit.Limit;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands on record says how a thing was before an act, and how it is since. */
@LaurelTest
class BeforeAndAfterTest {
    private final LastActs acts;
    private final NominatedYears years;
    private final Founder founder;
    private final FoundedYear year;

    @Autowired
    BeforeAndAfterTest(AuditTrail audit, TransactionTemplate transaction, NominatedYears years, Founder founder) {
        acts = new LastActs(audit, transaction);
        this.years = years;
        this.founder = founder;
        year = years.aNominatedYear();
    }

    @Test
    void a_shop_by_its_names_and_its_address(@Autowired Shops shops) {
        var id = shops.add(year.first(), new NewShop(new Bilingual("첫 이름", "First name"), "before.example", 2026));
        shops.rename(year.first(), id, new Bilingual("첫 이름", "Other name"), "after.example");

        assertThat(last("shop.added").before()).isEmpty();
        assertThat(last("shop.added").after()).containsEntry("domain", "before.example");
        assertThat(last("shop.renamed").before())
                .containsEntry("en", "First name")
                .containsEntry("domain", "before.example");
        assertThat(last("shop.renamed").after())
                .containsEntry("en", "Other name")
                .containsEntry("domain", "after.example");
    }

    @Test
    void a_ruling_by_what_it_is_and_whom_it_is_about_and_its_undoing_by_what_was_undone(@Autowired Rulings rulings) {
        var ruled = rulings.setAside(year.first(), year.category(), years.nominee(year, "Amber"), "It has closed.");
        rulings.undo(year.first(), year.category(), ((RulingOutcome.Ruled) ruled).ruling());

        assertThat(last("nomination.ruled").after()).containsEntry("ruling", "SET_ASIDE Amber");
        assertThat(last("nomination.ruling-undone").before()).containsEntry("ruling", "SET_ASIDE Amber");
        assertThat(last("nomination.ruling-undone").after()).isEmpty();
        assertThat(last("nomination.ruling-undone").reason()).isEqualTo("It has closed.");
    }

    @Test
    void a_list_by_who_stood_on_it_and_who_does_since() {
        years.announce(year.first(), year.category());
        years.withdraw(year, "Amber", "It has closed.");

        assertThat(last("nomination.list-announced").after()).containsEntry("list", "Amber, Coral");
        assertThat(last("nomination.withdrawn").before()).containsEntry("list", "Amber, Coral");
        assertThat(Objects.requireNonNull(last("nomination.withdrawn").after().get("list")))
                .doesNotContain("Amber");
    }

    @Test
    void a_file_of_nominations_by_how_many_there_were_and_a_request_by_its_state() {
        assertThat(last("nomination.imported").before()).containsEntry("nominators", "0");
        assertThat(last("nomination.imported").after()).containsEntry("nominators", "8");
        assertThat(last("proposal.confirmed").before()).containsEntry("state", "ASKED");
        assertThat(last("proposal.confirmed").after()).containsEntry("state", "CONFIRMED");
        assertThat(last("proposal.confirmed").facts()).containsEntry("lines", "14");
    }

    @Test
    void a_role_and_a_limit_of_the_installation_which_every_community_reads(
            @Autowired Appointments appointments,
            @Autowired InstallationSettings settings,
            @Autowired Members members) {
        var host = members.host(founder.host());
        var before = settings.limits(host).stream()
                .filter(it -> it.limit() == Limit.JOINS_PER_NETWORK)
                .findFirst()
                .orElseThrow()
                .permits();
        settings.change(host, Limit.JOINS_PER_NETWORK, before + 1, "a fair");
        settings.change(host, Limit.JOINS_PER_NETWORK, before, "the fair is over");
        var own = members.member(year.second().account(), year.community().id()).id();
        appointments.remove(year.second(), own, "");

        assertThat(last("installation.limit-changed").before()).containsEntry("permits", Integer.toString(before + 1));
        assertThat(last("installation.limit-changed").after()).containsEntry("permits", Integer.toString(before));
        assertThat(last("community.role-withdrawn").before()).containsEntry("role", "MODERATOR");
        assertThat(last("community.role-withdrawn").after()).isEmpty();
    }

    @Test
    void an_invitation_by_its_uses_and_its_end(@Autowired Invites invites) {
        var code = invites.make(year.first(), new NewInvite("friends", 3, Duration.ofDays(7)));
        invites.join(founder.account("guest"), year.community().id(), code.shown());
        invites.end(year.first(), invites.list(year.first()).getFirst().id());

        assertThat(last("community.invite-made").after())
                .containsEntry("mostUses", "3")
                .containsKey("expiresAt");
        assertThat(last("community.invite-used").before()).containsEntry("uses", "0");
        assertThat(last("community.invite-used").after())
                .containsEntry("uses", "1")
                .containsKey("member");
        assertThat(last("community.invite-ended").before()).containsEntry("state", "OPEN");
        assertThat(last("community.invite-ended").after()).containsEntry("state", "ENDED");
    }

    @Test
    void a_new_year_by_every_rule_one_by_one() {
        assertThat(last("edition.created").after())
                .containsKeys("quorum.ratings", "details.missing", "votingOpens", "criteria", "ko")
                .doesNotContainKeys("rules", "dates");
    }

    private RecordedAct last(String name) {
        return acts.last(year.community().id(), name);
    }
}
