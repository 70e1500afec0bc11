package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.RulingId;
import app.laurel.nomination.Ruling.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergesTest {
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    @Test
    void who_was_not_merged_stands_for_itself() {
        assertThat(new Merges(List.of()).root(nominee(1))).isEqualTo(nominee(1));
        assertThat(new Merges(List.of(merge(1, 2))).root(nominee(2))).isEqualTo(nominee(2));
        assertThat(new Merges(List.of(merge(1, 2))).root(nominee(3))).isEqualTo(nominee(3));
    }

    @Test
    void a_merge_into_a_merged_one_leads_on_in_whichever_order_they_were_ruled() {
        var forth = new Merges(List.of(merge(1, 2), merge(2, 3)));
        var back = new Merges(List.of(merge(2, 3), merge(1, 2)));

        assertThat(forth.root(nominee(1))).isEqualTo(nominee(3));
        assertThat(back.root(nominee(1))).isEqualTo(nominee(3));
    }

    @Test
    void a_merge_that_was_undone_leads_nowhere_and_those_behind_it_stop_there() {
        var undone = new Ruling(
                new RulingId(2),
                Kind.MERGE,
                nominee(2),
                nominee(3),
                "a mistake",
                new AccountId(1),
                NOON,
                new AccountId(1),
                NOON);

        var merges = new Merges(List.of(merge(1, 2), undone));

        assertThat(merges.root(nominee(1))).isEqualTo(nominee(2));
        assertThat(merges.root(nominee(2))).isEqualTo(nominee(2));
    }

    @ParameterizedTest
    @EnumSource(names = "MERGE", mode = EnumSource.Mode.EXCLUDE)
    void another_ruling_merges_nobody(Kind kind) {
        assertThat(new Merges(List.of(ruling(kind, 1, null))).root(nominee(1))).isEqualTo(nominee(1));
    }

    @Test
    void a_chain_of_ten_thousand_spellings_has_one_root() {
        var chain = new ArrayList<Ruling>();
        for (var at = 0; at < 10_000; at++) chain.add(merge(at, at + 1));

        assertThat(new Merges(chain).root(nominee(0))).isEqualTo(nominee(10_000));
    }

    private static Ruling merge(int from, int into) {
        return ruling(Kind.MERGE, from, nominee(into));
    }

    private static Ruling ruling(Kind kind, int from, @Nullable NomineeId into) {
        return new Ruling(
                new RulingId(1), kind, nominee(from), into, "two spellings", new AccountId(1), NOON, null, null);
    }

    private static NomineeId nominee(int id) {
        return new NomineeId(id);
    }
}
