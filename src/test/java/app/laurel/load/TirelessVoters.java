package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everybody of an electorate casts at once, until they are told to rest; they are told whatever ends the soak. */
final class TirelessVoters implements AutoCloseable {
    /** A voter at rest may still wait for one answer (20 s) or for a code (a minute). */
    private static final Duration LAST_ANSWERS = Duration.ofMinutes(2);
    /** Whoever was interrupted has nothing left to wait for. */
    private static final Duration INTERRUPTED = Duration.ofSeconds(10);

    private final List<TirelessVoter> voters;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("voter-", 0).factory());

    /** @param pause after each cast */
    TirelessVoters(String base, LoadSite.Electorate electorate, LoadMailbox box, Duration pause) {
        voters = IntStream.range(0, electorate.mails().size())
                .mapToObj(at -> new TirelessVoter(base, electorate, at, box, pause))
                .toList();
        voters.forEach(threads::execute);
    }

    /** Every receipt number that the server said is in. */
    ReceiptNumbers acknowledged() {
        return ReceiptNumbers.of(voters.stream().map(TirelessVoter::acknowledged));
    }

    /** How many they are. */
    int casts() {
        return voters.stream().mapToInt(it -> it.acknowledged().size()).sum();
    }

    /** The last acknowledged numbers of voters who are in no doubt: nothing else may stand for them. */
    ReceiptNumbers lastAcknowledged() {
        var last = new ReceiptNumbers();
        voters.stream()
                .filter(it -> !it.isInDoubt())
                .map(TirelessVoter::last)
                .filter(Objects::nonNull)
                .forEach(last::add);
        return last;
    }

    /** Returns once as many casts as there are voters came in, and fails, with what held the voters up, where none came in time. */
    void awaitCasts(String since, Duration patience) throws InterruptedException {
        var before = casts();
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && casts() < before + voters.size()) Thread.sleep(100);
        assertThat(casts())
                .as(() -> "casts within %d s since %s; the voters' last troubles: %s"
                        .formatted(patience.toSeconds(), since, troubles()))
                .isGreaterThan(before);
    }

    /** Returns once a cast of each voter came in since now. */
    void awaitEach(Duration patience) throws InterruptedException {
        var before = new ArrayList<@Nullable String>();
        for (var voter : voters) before.add(voter.last());
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && !haveAllMovedOn(before)) Thread.sleep(500);
        assertThat(haveAllMovedOn(before))
                .as(() -> "a cast of each within %d s; the voters' last troubles: %s"
                        .formatted(patience.toSeconds(), troubles()))
                .isTrue();
    }

    private boolean haveAllMovedOn(List<@Nullable String> before) {
        return IntStream.range(0, voters.size())
                .noneMatch(it -> Objects.equals(before.get(it), voters.get(it).last()));
    }

    /** Lets each voter take the answer it waits for, and then stop. */
    void rest() throws InterruptedException {
        voters.forEach(TirelessVoter::rest);
        threads.shutdown();
        assertThat(threads.awaitTermination(LAST_ANSWERS.toSeconds(), TimeUnit.SECONDS))
                .as(() -> "voters came to rest; their last troubles: " + troubles())
                .isTrue();
    }

    /** Stops whoever still votes, without waiting for answers: what failed before is what should be told. */
    @Override
    public void close() {
        voters.forEach(TirelessVoter::rest);
        threads.shutdownNow();
        if (!stopped()) System.out.println("voters that did not stop are left behind; last troubles: " + troubles());
    }

    private boolean stopped() {
        try {
            return threads.awaitTermination(INTERRUPTED.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Set<String> troubles() {
        return voters.stream().map(TirelessVoter::trouble).collect(Collectors.toSet());
    }
}
