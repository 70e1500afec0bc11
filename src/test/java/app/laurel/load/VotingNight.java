package app.laurel.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Members cast and change ballots without a pause while one mishap follows the other, in an order by lot; then they are judged. */
final class VotingNight {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration CALM = Duration.ofSeconds(1);
    private static final int SAYING = 20;
    private static final long LOT = 20_261_130;

    private final int percent;
    private final int people;
    private final Duration most;
    private final List<Double> rates = new ArrayList<>();

    /**
     * @param percent of the mishaps of a whole night; each comes once at least
     * @param most no further mishap comes after that, once each has come
     */
    VotingNight(int percent, int people, Duration most) {
        this.percent = percent;
        this.people = people;
        this.most = most;
    }

    void pass(Path folder) throws Exception {
        try (var box = new LoadMailbox();
                var site = new TroubledSite(folder, box, people);
                var voters = new TirelessVoters(site.base(), site.electorate(), box, Duration.ZERO)) {
            voters.awaitEach(PATIENCE);
            suffer(site, voters);
            voters.awaitEach(PATIENCE);
            voters.rest();
            site.whatLiesThere().judge(voters, people);
        }
        Collections.sort(rates);
        System.out.printf(
                "casts a second between troubles, once all were back: median %.0f, from %.0f to %.0f%n",
                rates.get(rates.size() / 2), rates.getFirst(), rates.getLast());
    }

    private void suffer(TroubledSite site, TirelessVoters voters) throws Exception {
        var mishaps = mishaps();
        var done = new EnumMap<Mishap, Integer>(Mishap.class);
        var begun = System.nanoTime();
        for (var at = 0; at < mishaps.size(); at++) {
            var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            if (at >= Mishap.values().length && seconds > most.toSeconds()) break;
            var mishap = mishaps.get(at);
            site.suffer(mishap);
            done.merge(mishap, 1, Integer::sum);
            voters.awaitCasts("%s %d".formatted(mishap, done.get(mishap)), PATIENCE);
            calm(voters);
            if (at % SAYING == SAYING - 1) System.out.printf("%d s, %s%n", seconds, say(done, voters));
        }
        System.out.println("over: " + say(done, voters));
    }

    /** A mishap only proves something while casts come in. */
    private void calm(TirelessVoters voters) throws InterruptedException {
        var before = voters.casts();
        Thread.sleep(CALM);
        rates.add((voters.casts() - before) / (double) CALM.toSeconds());
    }

    /** Each once, and then the others, both in an order by lot. */
    private List<Mishap> mishaps() {
        var lot = new Random(LOT);
        var first = new ArrayList<>(List.of(Mishap.values()));
        Collections.shuffle(first, lot);
        var others = new ArrayList<Mishap>();
        for (var mishap : Mishap.values()) others.addAll(Collections.nCopies(mishap.times(percent) - 1, mishap));
        Collections.shuffle(others, lot);
        first.addAll(others);
        return first;
    }

    private static String say(Map<Mishap, Integer> done, TirelessVoters voters) {
        return "%,d casts acknowledged; %s".formatted(voters.casts(), done);
    }
}
