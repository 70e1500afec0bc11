package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominateOutcome.Full;
import app.laurel.nomination.NominateOutcome.Kept;
import app.laurel.nomination.NominateOutcome.Limited;
import app.laurel.nomination.NominateOutcome.NoOwnAddress;
import app.laurel.nomination.NominateOutcome.NotOpen;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Limit;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

@LaurelTest
class NominationsTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\u202e=cmd()";

    private final Nominations nominations;
    private final NominationImports imports;
    private final Shortlists shortlists;
    private final Shops shops;
    private final Editions editions;
    private final Founder founder;
    private final Members members;
    private final ClientNetwork networks;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Community community;
    private final Moderator moderator;
    private final EditionId id;
    private final ShopId known;

    @Autowired
    NominationsTest(
            Nominations nominations,
            NominationImports imports,
            Shortlists shortlists,
            Shops shops,
            Editions editions,
            EditionTemplates templates,
            Founder founder,
            Members members,
            ClientNetwork networks,
            MovableClock clock,
            DSLContext sql) {
        this.nominations = nominations;
        this.imports = imports;
        this.shortlists = shortlists;
        this.shops = shops;
        this.editions = editions;
        this.founder = founder;
        this.members = members;
        this.networks = networks;
        this.clock = clock;
        this.sql = sql;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        community = founder.community();
        moderator = founder.moderator(community);
        id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
        known = shops.add(moderator, new NewShop(new Bilingual("그린바스켓", "Green Basket"), "greenbasket.kr", 2025));
    }

    @BeforeEach
    void open() {
        clock.moveTo(editions.get(id).schedule().nominatingOpens());
    }

    @Test
    void a_known_shop_is_the_same_by_choice_by_address_and_twice() {
        var hana = member();

        add(hana, "https://www.GreenBasket.kr:443/tea", "Some other name");
        var sheet = kept(nominations.nominate(hana, id, known, caller(hana)));

        assertThat(sheet.lines())
                .extracting(Sheet.Line::name, Sheet.Line::domain)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("그린바스켓", "greenbasket.kr"));
        assertThat(nominations.search(hana, "ㄱㄹㅂ")).extracting(it -> it.id()).containsExactly(known);
    }

    @Test
    void a_new_shop_is_its_registrable_domain_and_keeps_its_first_name() {
        var hana = member();
        var min = member();

        add(hana, "shop.tea-house.co.kr/x", "찻집");
        var sheet = kept(add(min, "http://tea-house.co.kr", "Tea"));

        assertThat(sheet.lines().getFirst().name()).isEqualTo("찻집");
        assertThat(sheet.lines().getFirst().domain()).isEqualTo("tea-house.co.kr");
        assertThat(add(hana, "bit.ly/x", "")).isInstanceOf(NoOwnAddress.class);
        assertThat(add(hana, "smartstore.naver.com/x", "")).isInstanceOf(NoOwnAddress.class);
        assertThat(add(hana, "co.kr", "")).isInstanceOf(NoOwnAddress.class);
    }

    @Test
    void nominations_of_members_and_of_files_are_one_count_and_one_list() {
        add(member(), "shop.tea-house.co.kr", "찻집");
        nominations.nominate(member(), id, known, caller(member()));
        var file = "voter,nominee\nV1,Green Basket\nV1,https://tea-house.co.kr/x\n".getBytes(StandardCharsets.UTF_8);
        imports.take(moderator, id, new ByteArrayInputStream(file), file.length, Progress.NONE);

        var list = shortlists.draft(moderator, id);
        assertThat(list.ballots()).isEqualTo(3);
        assertThat(list.entries()).extracting(Shortlist.Entry::nominations).containsExactly(2L, 2L);

        clock.moveTo(editions.get(id).schedule().votingOpens());
        assertThat(shortlists.fixed(id))
                .extracting(it -> it.shop().name().ko(), it -> it.shop().domain())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("그린바스켓", "greenbasket.kr"),
                        org.assertj.core.groups.Tuple.tuple("찻집", "tea-house.co.kr"));
    }

    @Test
    void reasons_are_kept_changed_and_read_without_a_name() {
        var hana = member();
        var line = kept(add(hana, "tea-house.co.kr", HOSTILE)).lines().getFirst();

        nominations.explain(hana, id, line.nominee(), HOSTILE);
        nominations.explain(hana, id, line.nominee(), "친절해요\n" + "x".repeat(400));
        nominations.explain(member(), id, line.nominee(), "not mine");

        var reason = nominations.read(hana, id).lines().getFirst().reason();
        assertThat(reason).startsWith("친절해요\nx").hasSize(300);
        assertThat(line.name()).doesNotContain("\u202e");
        assertThat(nominations.reasons(moderator, id)).containsEntry(line.name(), List.of(reason));
        assertThat(sql.fetchSingle("select nominator_tag from nomination where edition_id = ?", id.value())
                        .get(0, byte[].class))
                .hasSize(32);
    }

    @Test
    void there_are_as_many_as_the_rules_allow_and_room_again_after_taking_one_out() {
        var hana = member();
        for (var number = 0; number < 5; number++) add(hana, "shop" + number + ".kr", "");

        assertThat(add(hana, "one-more.kr", "")).isEqualTo(new Full(5));
        var third = nominations.read(hana, id).lines().get(2);
        kept(nominations.remove(hana, id, third.nominee()));
        var sheet = kept(add(hana, "one-more.kr", ""));

        assertThat(sheet.lines())
                .extracting(Sheet.Line::domain)
                .containsExactly("shop0.kr", "shop1.kr", "shop3.kr", "shop4.kr", "one-more.kr");
    }

    @Test
    void the_eleventh_proposal_of_a_day_waits_and_nothing_is_lost() {
        var hana = member();
        for (var number = 0; number < 10; number++) {
            var sheet = kept(add(hana, "shop" + number + ".kr", ""));
            if (sheet.isFull())
                nominations.remove(hana, id, sheet.lines().getFirst().nominee());
        }
        var before = nominations.read(hana, id);

        assertThat(add(hana, "eleventh.kr", "")).isInstanceOfSatisfying(Limited.class, it -> {
            assertThat(it.by().limit()).isEqualTo(Limit.NOMINATIONS_PER_ACCOUNT);
            assertThat(it.by().endsAt()).isAfter(clock.instant());
        });
        assertThat(nominations.read(hana, id)).isEqualTo(before);
        kept(nominations.explain(hana, id, before.lines().getFirst().nominee(), "still allowed"));
        clock.pass(Duration.ofDays(1).plusSeconds(1));
        kept(add(hana, "eleventh.kr", ""));
    }

    @Test
    void eight_windows_at_once_never_make_six_nominations() throws Exception {
        var hana = member();
        List<Callable<NominateOutcome>> clicks = IntStream.range(0, 8)
                .<Callable<NominateOutcome>>mapToObj(it -> () -> add(hana, "shop" + it + ".kr", ""))
                .toList();

        try (var windows = Executors.newFixedThreadPool(4)) {
            for (var click : windows.invokeAll(clicks)) {
                assertThat(click.get()).isInstanceOfAny(Kept.class, Full.class);
            }
        }
        assertThat(nominations.read(hana, id).lines()).hasSize(5);
    }

    @Test
    void nothing_changes_outside_the_time_of_nominating() {
        var hana = member();
        var nominee = kept(add(hana, "tea-house.co.kr", "")).lines().getFirst().nominee();

        for (var moment : List.of(
                editions.get(id).schedule().nominatingOpens().minusMillis(1),
                editions.get(id).schedule().nominatingCloses())) {
            clock.moveTo(moment);
            assertThat(add(hana, "late.kr", "")).isInstanceOf(NotOpen.class);
            assertThat(nominations.nominate(hana, id, known, caller(hana))).isInstanceOf(NotOpen.class);
            assertThat(nominations.explain(hana, id, nominee, "late")).isInstanceOf(NotOpen.class);
            assertThat(nominations.remove(hana, id, nominee)).isInstanceOf(NotOpen.class);
        }
        assertThat(nominations.read(hana, id).lines())
                .extracting(Sheet.Line::reason)
                .containsExactly("");
    }

    @Test
    void members_of_other_communities_and_their_shops_stay_outside() {
        var elsewhere = founder.community();
        var theirs = founder.moderator(elsewhere);
        var stranger = members.member(founder.member(theirs), elsewhere.id());
        var shop = shops.add(theirs, new NewShop(new Bilingual("남의집", "Theirs"), "theirs.kr", 2025));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> nominations.read(stranger, id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> add(stranger, "x.kr", ""));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> nominations.remove(stranger, id, new NomineeId(1)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> nominations.reasons(theirs, id));
        var hana = member();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> nominations.nominate(hana, id, shop, caller(hana)));
        assertThat(nominations.search(hana, "theirs")).isEmpty();
    }

    private Member member() {
        return members.member(founder.member(moderator), community.id());
    }

    private NominateOutcome add(Member member, String address, String name) {
        return nominations.nominate(member, id, address, name, caller(member));
    }

    private Caller caller(Member member) {
        return Caller.at(networks.of(new MockHttpServletRequest())).as(member.account());
    }

    private static Sheet kept(NominateOutcome outcome) {
        return ((Kept) outcome).sheet();
    }
}
