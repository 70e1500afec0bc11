package app.laurel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.PublishedEditions;
import app.laurel.base.Progress;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome;
import app.laurel.community.InstallationSettings;
import app.laurel.community.Members;
import app.laurel.community.Proposals;
import app.laurel.joining.Invites;
import app.laurel.joining.NewInvite;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import app.laurel.ratelimit.Limit;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultDesk;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import app.laurel.tally.Exclusions;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands on record says how a thing was before an act, and how it is since. */
@LaurelTest
class BeforeAndAfterTest {
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final NominatedYears years;
    private final Founder founder;
    private final FoundedYear year;

    @Autowired
    BeforeAndAfterTest(AuditTrail audit, TransactionTemplate transaction, NominatedYears years, Founder founder) {
        this.audit = audit;
        this.transaction = transaction;
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
        var ruled = rulings.setAside(year.first(), year.id(), years.nominee(year, "Amber"), "It has closed.");
        rulings.undo(year.first(), year.id(), ((RulingOutcome.Ruled) ruled).ruling());

        assertThat(last("nomination.ruled").after()).containsEntry("ruling", "SET_ASIDE Amber");
        assertThat(last("nomination.ruling-undone").before()).containsEntry("ruling", "SET_ASIDE Amber");
        assertThat(last("nomination.ruling-undone").after()).isEmpty();
        assertThat(last("nomination.ruling-undone").reason()).isEqualTo("It has closed.");
    }

    @Test
    void a_list_by_who_stood_on_it_and_who_does_since() {
        years.announce(year.first(), year.id());
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
    void a_result_by_its_count_its_signatures_and_its_version(@Autowired PublishedEditions published) {
        var edition = published.aPublishedEdition();
        var community = edition.community().id();

        var hash =
                Objects.requireNonNull(last(community, "result.counted").after().get("sha256"));
        assertThat(last(community, "result.counted").before()).isEmpty();
        assertThat(last(community, "result.signed").before()).containsEntry("signatures", "1");
        assertThat(last(community, "result.signed").after()).containsEntry("signatures", "2");
        assertThat(last(community, "result.published").before()).isEmpty();
        assertThat(last(community, "result.published").after())
                .containsEntry("version", "1")
                .containsEntry("sha256", hash);
        assertThat(last(community, "edition.rules-frozen").before()).isEmpty();
        assertThat(last(community, "edition.rules-frozen").after()).containsKey("sha256");
        assertThat(last(community, "community.roster-taken").before()).containsEntry("members", "2");
        assertThat(last(community, "community.roster-taken").after()).containsEntry("members", "14");
        assertThat(last(community, "community.founded").after())
                .containsEntry("slug", edition.community().slug())
                .containsEntry("zone", "Asia/Seoul");
    }

    @Test
    void another_count_and_another_version_by_what_stood_before(
            @Autowired PublishedEditions published,
            @Autowired ResultCorrection correction,
            @Autowired ResultDesk desk,
            @Autowired Proposals proposals) {
        var edition = published.aPublishedEdition();
        var community = edition.community().id();
        var first =
                Objects.requireNonNull(last(community, "result.counted").after().get("sha256"));
        var asked = correction.ask(edition.first(), edition.id(), Exclusions.ofShops(1), "It closed down.");
        proposals.confirm(
                edition.second(), ((AskOutcome.Asked) asked).proposal().id());
        desk.count(edition.first(), edition.id(), Progress.NONE);
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        desk.signOff(edition.second(), edition.id(), hash);
        desk.release(edition.first(), edition.id(), null);

        assertThat(last(community, "result.counted").before()).containsEntry("sha256", first);
        assertThat(last(community, "result.published").before())
                .containsEntry("version", "1")
                .containsEntry("sha256", first);
        assertThat(last(community, "result.published").after()).containsEntry("version", "2");
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
        return last(year.community().id(), name);
    }

    private RecordedAct last(CommunityId community, String name) {
        var filter = new ActFilter(null, name, "", null, null);
        return Objects.requireNonNull(transaction.execute(
                status -> audit.list(community, filter, Long.MAX_VALUE, 1).getFirst()));
    }
}
