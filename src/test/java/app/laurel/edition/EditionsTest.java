package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.DraftOutcome.Refused;
import app.laurel.edition.DraftOutcome.RulesStand;
import app.laurel.edition.DraftOutcome.Saved;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LaurelTest
class EditionsTest {
    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final MovableClock clock;
    private Community community;
    private Moderator moderator;

    @Autowired
    EditionsTest(Founder founder, Editions editions, EditionTemplates templates, MovableClock clock) {
        this.founder = founder;
        this.editions = editions;
        this.templates = templates;
        this.clock = clock;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @BeforeEach
    void startNow() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void the_template_makes_a_year_that_reads_back_as_written() {
        var draft = templates.usual(community, 2026);

        var id = editions.create(moderator, draft).orElseThrow();

        var edition = editions.get(id);
        assertThat(Draft.of(edition)).isEqualTo(draft);
        assertThat(edition.rules().criteria())
                .extracting(it -> it.name().ko())
                .containsExactly("가격", "고객 서비스", "품질", "사이트 편의성");
        assertThat(edition.phaseAt(clock.instant())).isEqualTo(Phase.PREPARING);
        assertThat(editions.find(community.id(), 2026)).contains(edition);
    }

    @Test
    void a_year_begins_from_the_one_before() {
        var last = editions.get(
                editions.create(moderator, templates.usual(community, 2026)).orElseThrow());

        var next = templates.after(last);

        assertThat(next.year()).isEqualTo(2027);
        assertThat(next.name().en()).isEqualTo("Shop of the Year 2027");
        assertThat(next.rules().criteria()).isEqualTo(last.rules().criteria());
        assertThat(editions.create(moderator, next)).isInstanceOf(Saved.class);
    }

    @Test
    void a_draft_with_faults_hears_of_all_of_them() {
        var good = templates.usual(community, 2026);
        var rules = new Rules(
                List.of(new Criterion(1, new Bilingual("가격", ""), 90)),
                good.rules().joinedBy(),
                11,
                NominationMethod.E_PLURIBUS_HUGO,
                2,
                FinalMethod.MAJORITY_JUDGMENT,
                -1,
                new Quorum(0, 51),
                3);
        var dates = new Dates("Mars/Olympus", null, LocalDateTime.MIN, LocalDateTime.MIN, LocalDateTime.MIN, null);

        var outcome = editions.create(moderator, new Draft(1, new Bilingual("\u202Ex", "y"), dates, rules));

        assertThat(((Refused) outcome).problems())
                .extracting(it -> it.reasonKey().replace("edition.draft.", ""))
                .containsExactlyInAnyOrder(
                        "range",
                        "name",
                        "zone",
                        "date-missing",
                        "criterion-name",
                        "weights",
                        "range",
                        "range",
                        "range",
                        "range",
                        "minimum-shops");
        assertThat(editions.listOf(community.id())).isEmpty();
    }

    @Test
    void as_many_winners_as_shops_are_refused_where_the_method_asks_for_a_number() {
        var usual = templates.usual(community, 2026);
        var many = new MethodDetails(50, Unrated.NO_OPINION, Repeats.DISTINCT, false, MissingPolicy.WORST, 10);

        var star = new Draft(2026, usual.name(), usual.dates(), counted(usual.rules(), FinalMethod.STAR, many));
        var judged = new Draft(
                2026, usual.name(), usual.dates(), counted(usual.rules(), FinalMethod.MAJORITY_JUDGMENT, many));

        assertThat(editions.create(moderator, star))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.problems())
                                .extracting(DraftProblem::field)
                                .containsExactly(DraftProblem.Field.SEATS));
        var kept =
                editions.get(editions.create(moderator, judged).orElseThrow()).rules();
        assertThat(kept.details()).isEqualTo(many);
        assertThat(kept.seats()).isEqualTo(1);
        assertThat(kept.missing()).isEqualTo(MissingPolicy.WORST);
    }

    private static Rules counted(Rules usual, FinalMethod method, MethodDetails details) {
        return new Rules(
                usual.criteria(),
                usual.joinedBy(),
                usual.nominationsPerMember(),
                usual.nominationMethod(),
                usual.shortlistSize(),
                method,
                usual.shrink(),
                usual.quorum(),
                usual.minimumShops(),
                details);
    }

    @Test
    void dates_must_ascend_and_voting_must_still_come() {
        var good = templates.usual(community, 2026);
        var dates = good.dates();
        var opens = LocalDateTime.of(2026, 2, 20, 10, 0);
        var bad = new Dates(dates.zone(), opens, opens.plusDays(2), opens.plusDays(3), opens.plusDays(1), null);

        var outcome = editions.create(moderator, new Draft(2026, good.name(), bad, good.rules()));

        assertThat(((Refused) outcome).problems())
                .extracting(DraftProblem::field)
                .containsExactly(
                        DraftProblem.Field.VOTING_CLOSES,
                        DraftProblem.Field.JOINED_BY,
                        DraftProblem.Field.VOTING_OPENS);
    }

    @Test
    void a_community_has_one_edition_a_year() {
        var draft = templates.usual(community, 2026);
        editions.create(moderator, draft).orElseThrow();

        assertThat(((Refused) editions.create(moderator, draft)).problems())
                .extracting(DraftProblem::field)
                .containsExactly(DraftProblem.Field.YEAR);
    }

    @Test
    void rules_change_until_voting_opens_and_never_after() {
        var id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
        var edition = editions.get(id);
        var changed = new Draft(2026, new Bilingual("새 이름", "New name"), Dates.of(edition.schedule()), edition.rules());

        assertThat(editions.change(moderator, id, changed)).isEqualTo(new Saved(id));
        assertThat(editions.get(id).name().ko()).isEqualTo("새 이름");

        clock.moveTo(edition.schedule().votingOpens());
        assertThat(editions.change(moderator, id, changed)).isEqualTo(new RulesStand());
    }

    @Test
    void the_rules_are_fixed_once_with_a_hash_that_anyone_can_check() throws Exception {
        var id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
        var opens = editions.get(id).schedule().votingOpens();
        var shops = List.of(new ListedShop(1, new ShopId(7), new Bilingual("가게", "Shop"), null, 2026));

        assertThatIllegalStateException().isThrownBy(() -> editions.freeze(id, shops, opens.minusMillis(1)));
        var frozen = editions.freeze(id, shops, opens);
        var again = editions.freeze(id, List.of(), opens.plusSeconds(60));

        assertThat(again).isEqualTo(frozen);
        assertThat(editions.get(id).frozen()).isEqualTo(frozen);
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(frozen.document().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(frozen.hash()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(frozen.document()).startsWith("{\"codeVersion\":").contains("\"joinedBy\":\"2026-03-01\"");
    }

    @Test
    void the_named_code_version_is_that_of_the_build() throws Exception {
        var pom = java.nio.file.Files.readString(java.nio.file.Path.of("pom.xml"));

        assertThat(pom).contains("<artifactId>laurel</artifactId>\n    <version>" + RulesDocument.CODE_VERSION + "<");
    }

    @Test
    void a_moderator_of_another_community_changes_nothing() {
        var id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
        var stranger = founder.moderator(founder.community());
        var draft = Draft.of(editions.get(id));

        refused(() -> editions.change(stranger, id, draft));
        refused(() -> editions.get(stranger, id));
        refused(() -> editions.moveDate(
                stranger, id, Milestone.VOTING_OPENS, clock.instant().plus(Duration.ofDays(40)), "because"));
        refused(() -> editions.get(moderator, new EditionId(Integer.MAX_VALUE)));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
