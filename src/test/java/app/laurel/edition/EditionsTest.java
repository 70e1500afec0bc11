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
import app.laurel.edition.DraftOutcome.RulesStand;
import app.laurel.edition.DraftOutcome.Saved;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A year from its first draft to its fixed rules. */
@LaurelTest
class EditionsTest {
    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;

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
    void once_the_roll_is_frozen_nobody_changes_who_is_on_it() {
        var id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
        var edition = editions.get(id);
        var earlier = joinedBy(edition, edition.rules().joinedBy().minusDays(1));
        var frozenAt = Roll.frozenAt(edition);

        clock.moveTo(frozenAt.minusMillis(1));
        assertThat(editions.change(moderator, id, earlier)).isEqualTo(new Saved(id));
        var saved = editions.get(id);
        clock.moveTo(frozenAt);

        assertThat(editions.change(moderator, id, joinedBy(saved, LocalDate.of(2020, 1, 1))))
                .isInstanceOf(DraftOutcome.Refused.class);
        assertThat(editions.get(id).rules()).isEqualTo(saved.rules());
        assertThat(editions.change(moderator, id, Draft.of(saved))).isEqualTo(new Saved(id));
    }

    private static Draft joinedBy(Edition edition, LocalDate day) {
        var rules = edition.rules();
        var changed = new Rules(
                rules.criteria(),
                day,
                rules.nominationsPerMember(),
                rules.nominationMethod(),
                rules.shortlistSize(),
                rules.method(),
                rules.shrink(),
                rules.quorum(),
                rules.minimumShops(),
                rules.details());
        return new Draft(edition.year(), edition.name(), Dates.of(edition.schedule()), changed);
    }

    @Test
    void the_rules_are_fixed_once_with_a_hash_that_anyone_can_check() throws Exception {
        var id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
        var opens = editions.get(id).schedule().votingOpens();
        var only = editions.get(id).only().id();
        var shops = Map.of(only, List.of(new ListedShop(1, new ShopId(7), new Bilingual("가게", "Shop"), null, 2026)));

        assertThatIllegalStateException().isThrownBy(() -> editions.freeze(id, shops, opens.minusMillis(1)));
        var frozen = editions.freeze(id, shops, opens);
        var again = editions.freeze(id, Map.of(), opens.plusSeconds(60));

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
