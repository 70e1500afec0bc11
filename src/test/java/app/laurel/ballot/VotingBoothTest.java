package app.laurel.ballot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.Kept;
import app.laurel.ballot.BoothOutcome.NewerElsewhere;
import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.VotingNotOpen;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.nomination.ShortlistedShop;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

@LaurelTest
class VotingBoothTest {
    private static final int CRITERIA = 4;
    private static final AtomicInteger TRY = new AtomicInteger();

    private final VotingBooth booth;
    private final BallotBox box;
    private final OpenEditions editions;
    private final Founder founder;
    private final Members members;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    VotingBoothTest(
            VotingBooth booth,
            BallotBox box,
            OpenEditions editions,
            Founder founder,
            Members members,
            MovableClock clock,
            DSLContext sql) {
        this.booth = booth;
        this.box = box;
        this.editions = editions;
        this.founder = founder;
        this.members = members;
        this.clock = clock;
        this.sql = sql;
    }

    @Test
    void a_saved_draft_is_there_on_the_next_device_and_is_no_ballot() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);

        var saved = booth.save(voter, edition.id(), 0, id(), said("*1 1:5x00"));

        assertThat(saved).isEqualTo(new Kept(new KeptBallot(1, said("*1 1:5x00"), null)));
        assertThat(booth.kept(voter, edition.id())).isEqualTo(new KeptBallot(1, said("*1 1:5x00"), null));
        assertThat(versions(edition)).isEmpty();
    }

    @Test
    void a_save_from_an_older_version_is_told_of_the_newer_one_and_changes_nothing() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        booth.save(voter, edition.id(), 0, id(), said("1:5555"));

        var late = booth.save(voter, edition.id(), 0, id(), said("2:1111"));

        assertThat(late).isEqualTo(new NewerElsewhere(new KeptBallot(1, said("1:5555"), null)));
        assertThat(booth.kept(voter, edition.id()).answers()).isEqualTo(said("1:5555"));
    }

    @Test
    void a_save_sent_twice_is_one_save() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        var id = id();

        var first = booth.save(voter, edition.id(), 0, id, said("1:5555"));

        assertThat(booth.save(voter, edition.id(), 0, id, said("1:5555"))).isEqualTo(first);
        assertThat(booth.kept(voter, edition.id()).version()).isEqualTo(1);
    }

    @Test
    void a_cast_ballot_stands_with_its_number_and_moment() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);

        var cast = ((Kept) booth.cast(voter, edition.id(), 0, id(), said("*2 1:5432 2:-")))
                .ballot()
                .cast();

        assertThat(cast).isNotNull().isEqualTo(booth.kept(voter, edition.id()).cast());
        assertThat(requireNonNull(cast).number()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(cast.at()).isEqualTo(clock.instant());
        assertThat(ballots(edition)).containsExactly("*2 1:5432");
        assertThat(turnout(edition)).isEqualTo(1);
    }

    @Test
    void a_cast_sent_twice_is_one_cast_and_with_other_answers_it_is_refused() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        var id = id();

        var first = booth.cast(voter, edition.id(), 0, id, said("1:5432"));

        assertThat(booth.cast(voter, edition.id(), 0, id, said("1:5432"))).isEqualTo(first);
        assertThat(versions(edition)).containsExactly(1);
        assertThatIllegalArgumentException().isThrownBy(() -> booth.cast(voter, edition.id(), 0, id, said("1:1111")));
    }

    @Test
    void two_tabs_never_make_two_ballots() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        booth.cast(voter, edition.id(), 0, id(), said("1:5555"));

        var other = booth.cast(voter, edition.id(), 0, id(), said("2:1111"));

        assertThat(other).isInstanceOf(NewerElsewhere.class);
        assertThat(ballots(edition)).containsExactly("1:5555");
    }

    @Test
    void a_changed_ballot_replaces_the_one_before_and_gets_a_new_number() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        var before = booth.cast(voter, edition.id(), 0, id(), said("1:5555"));
        clock.pass(Duration.ofHours(1));

        var after = booth.cast(voter, edition.id(), 1, id(), said("1:4444"));

        assertThat(number(after)).isNotEqualTo(number(before));
        assertThat(ballots(edition)).containsExactly("1:4444");
        assertThat(versions(edition)).containsExactly(2);
        assertThat(turnout(edition)).isEqualTo(1);
    }

    @Test
    void a_withdrawn_ballot_is_empty_in_the_box_and_its_answers_stay_with_the_voter() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        booth.cast(voter, edition.id(), 0, id(), said("*1 1:5555"));

        var withdrawn = booth.withdraw(voter, edition.id(), 1, id());

        assertThat(withdrawn).isEqualTo(new Kept(new KeptBallot(2, said("*1 1:5555"), null)));
        assertThat(ballots(edition)).containsExactly("");
        assertThat(turnout(edition)).isZero();
        assertThat(booth.cast(voter, edition.id(), 2, id(), said("*1 1:5555"))).isInstanceOf(Kept.class);
        assertThat(ballots(edition)).containsExactly("*1 1:5555");
    }

    @Test
    void after_the_close_only_what_was_on_its_way_is_taken() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        editions.close(edition);

        assertThat(booth.save(voter, edition.id(), 0, id(), said("1:5555"))).isInstanceOf(VotingNotOpen.class);
        clock.pass(Duration.ofSeconds(29));
        assertThat(booth.cast(voter, edition.id(), 0, id(), said("1:5555"))).isInstanceOf(Kept.class);
        clock.pass(Duration.ofSeconds(2));
        assertThat(booth.cast(voter, edition.id(), 1, id(), said("1:1111"))).isInstanceOf(VotingNotOpen.class);
        assertThat(ballots(edition)).containsExactly("1:5555");
    }

    @Test
    void nothing_is_taken_once_the_count_has_begun_however_late_the_request() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        editions.close(edition);
        box.shut(edition.id());

        assertThat(booth.cast(voter, edition.id(), 0, id(), said("1:5555"))).isInstanceOf(VotingNotOpen.class);
        assertThat(ballots(edition)).isEmpty();
    }

    @Test
    void who_joined_too_late_reads_both_days() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        sql.execute(
                "update edition set joined_by = '2019-12-31' where id = ?",
                edition.id().value());

        assertThat(booth.cast(voter, edition.id(), 0, id(), said("1:5555"))).isInstanceOf(NotOnTheRoll.class);
        assertThat(booth.save(voter, edition.id(), 0, id(), said("1:5555"))).isInstanceOf(NotOnTheRoll.class);
        assertThat(booth.refusal(voter, edition.id())).containsInstanceOf(NotOnTheRoll.class);
    }

    @Test
    void a_member_of_another_community_finds_every_door_shut() {
        var edition = editions.anOpenEdition().open();
        var stranger = voter(editions.anOpenEdition().open());

        for (var door : List.<Callable<?>>of(
                () -> booth.open(stranger, edition.id()),
                () -> booth.kept(stranger, edition.id()),
                () -> booth.refusal(stranger, edition.id()),
                () -> booth.save(stranger, edition.id(), 0, id(), said("")),
                () -> booth.cast(stranger, edition.id(), 0, id(), said("1:5555")),
                () -> booth.withdraw(stranger, edition.id(), 0, id()))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(door::call);
        }
    }

    @Test
    void the_order_of_shops_is_a_voters_own_and_stays() {
        var edition = editions.anOpenEdition()
                .withShops("A", "B", "C", "D", "E", "F", "G")
                .open();
        var orders = new HashSet<List<Integer>>();

        for (var voter : IntStream.range(0, 8).mapToObj(it -> voter(edition)).toList()) {
            assertThat(order(edition, voter))
                    .isEqualTo(order(edition, voter))
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
            orders.add(order(edition, voter));
        }

        assertThat(orders).hasSizeGreaterThan(5);
    }

    @Test
    void drafts_lie_sealed() {
        var edition = editions.anOpenEdition().open();
        booth.cast(voter(edition), edition.id(), 0, id(), said("*1 1:5432"));

        var sealed = sql.fetch(
                        "select sealed from ballot_draft where edition_id = ?",
                        edition.id().value())
                .getFirst()
                .get(0, byte[].class);

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("1:5432");
    }

    @Test
    void two_hundred_casts_at_once_by_one_account_make_one_ballot() throws Exception {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        var kept = new AtomicInteger();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var casts = IntStream.range(0, 200)
                    .mapToObj(it -> threads.submit(() -> {
                        var marks = "1:" + (1 + it % 5) + "555";
                        if (castPatiently(voter, edition, marks) instanceof Kept) kept.incrementAndGet();
                    }))
                    .toList();
            for (var cast : casts) {
                cast.get();
            }
        }

        assertThat(ballots(edition)).hasSize(1);
        assertThat(kept).hasValue(1);
        assertThat(versions(edition)).containsExactly(1);
        assertThat(booth.kept(voter, edition.id()).version()).isEqualTo(1);
    }

    /** The pool waits a second and a half and then says so; a browser would press again. */
    private BoothOutcome castPatiently(Member voter, OpenEdition edition, String text) {
        var id = id();
        while (true) {
            try {
                return booth.cast(voter, edition.id(), 0, id, said(text));
            } catch (CannotCreateTransactionException busy) {
                Thread.onSpinWait();
            }
        }
    }

    private Member voter(OpenEdition edition) {
        return members.member(
                founder.member(edition.first()), edition.community().id());
    }

    private List<Integer> order(OpenEdition edition, Member voter) {
        return booth.open(voter, edition.id()).orElseThrow().shops().stream()
                .map(ShortlistedShop::number)
                .toList();
    }

    private List<Integer> versions(OpenEdition edition) {
        var seen = new java.util.ArrayList<Integer>();
        box.forEach(edition.id(), it -> seen.add(it.seq()));
        return seen;
    }

    private List<String> ballots(OpenEdition edition) {
        var seen = new java.util.ArrayList<String>();
        box.forEach(edition.id(), it -> {
            var text = new StringBuilder(it.favourite() == 0 ? "" : "*" + it.favourite());
            for (var place = 0; place < it.shops(); place++) {
                text.append(' ').append(it.shop(place)).append(':');
                for (var criterion = 0; criterion < it.criteria(); criterion++) {
                    text.append(it.mark(place, criterion));
                }
            }
            seen.add(text.toString().strip());
        });
        return seen;
    }

    private int turnout(OpenEdition edition) {
        return sql.fetchSingle(
                        "select count(*) from ballot_turnout where edition_id = ?",
                        edition.id().value())
                .get(0, int.class);
    }

    private static String number(BoothOutcome outcome) {
        var cast = ((Kept) outcome).ballot().cast();
        assertThat(cast).isNotNull();
        return requireNonNull(cast).number();
    }

    private static String id() {
        return "try-" + TRY.incrementAndGet();
    }

    private static Answers said(String text) {
        return Answers.parse(text, CRITERIA);
    }
}
