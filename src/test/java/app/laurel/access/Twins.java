package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.StatementCount;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;

/**
 * Asks a question about something that exists and about something that does not, in a random order, and keeps for both what a stranger
 * sees and what the database is asked.
 */
class Twins {
    /** Before what is read once is held in memory, and what runs often is compiled. */
    static final int WARM = 10;

    /** Names something for the trial of this number, which exists or not. */
    interface Question {
        Asked about(int number, boolean exists) throws Exception;
    }

    /** @param typed what stands in the question, which the answer may repeat */
    record Asked(String typed, Callable<String> answer) {}

    /** What came of one: the answer without what was typed, the statements, and the nanoseconds. */
    record Seen(String answer, List<String> statements, long nanos) {}

    /** @param absent of what does not exist */
    record Outcome(List<Seen> existing, List<Seen> absent) {}

    private final StatementCount statements;
    private final DSLContext sql;

    Twins(StatementCount statements, DSLContext sql) {
        this.statements = statements;
        this.sql = sql;
    }

    /** Asks this many times about each, after some to warm up. */
    Outcome ask(Question question, int times) throws Exception {
        var random = new SplittableRandom(20_261_128);
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (var number = -WARM; number < times; number++) {
            var first = random.nextBoolean();
            for (var exists : new boolean[] {first, !first}) {
                var seen = see(question.about(number + WARM, exists));
                if (number >= 0) (exists ? outcome.existing() : outcome.absent()).add(seen);
            }
        }
        return outcome;
    }

    private Seen see(Asked asked) throws Exception {
        sql.execute("delete from ratelimit_bucket");
        var answer = new String[1];
        var nanos = new long[1];
        var sent = statements.of(() -> {
            var begun = System.nanoTime();
            answer[0] = asked.answer().call();
            nanos[0] = System.nanoTime() - begun;
            return true;
        });
        assertThat(answer[0]).as("none is refused for its number").doesNotStartWith("429");
        return new Seen(answer[0].replace(asked.typed(), "TYPED"), sent, nanos[0]);
    }
}
