package app.laurel.load;

import app.laurel.load.Tally.End;
import java.io.IOException;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everybody who comes: readers and badges over plain sockets, members with a session each. */
final class NightCrowd {
    private static final Pattern VERSION = Pattern.compile("\"(?:kept|newer)\":\\{\"version\":(\\d+)");

    private final NightSite.Night night;
    private final Reader reader;
    private final String base;
    private final LoadMailbox box;
    private final Queue<Voter> atTheBallot = new ConcurrentLinkedQueue<>();
    private final Queue<Voter> signedIn = new ConcurrentLinkedQueue<>();
    private final Queue<VaadinVisitor> atTheDoor = new ConcurrentLinkedQueue<>();
    private final AtomicInteger comers = new AtomicInteger();

    NightCrowd(NightSite.Night night, String base, LoadMailbox box) {
        this.night = night;
        this.box = box;
        this.base = base;
        reader = new Reader(URI.create(base).getPort());
    }

    /** Signs members in, and lets half of them open the ballot; this many at a time. */
    void gather(int members) throws IOException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var at = 0; at < members; at++) {
                var place = at;
                threads.submit(() -> {
                    signIn(place);
                    return null;
                });
            }
        }
        if (atTheBallot.size() + signedIn.size() != members) throw new IOException("not all members came in");
    }

    private void signIn(int place) throws IOException {
        var voter = new Voter(
                new VaadinVisitor(base, "10.2.%d.%d".formatted(place / 250, 1 + place % 250)),
                URI.create(base).getPort(),
                place);
        voter.visitor.signIn(night.mails().get(place), box);
        voter.visitor.openBallot(night.ballot());
        (place % 2 == 0 ? atTheBallot : signedIn).add(voter);
        for (var door = 0; door < 2; door++) {
            var visitor = new VaadinVisitor(base, "10.%d.%d.%d".formatted(3 + door, place / 250, 1 + place % 250));
            visitor.openForm();
            atTheDoor.add(visitor);
        }
    }

    /** One visit, meant to begin at this moment. */
    void visit(Visit visit, long meantNanos, Tally tally) {
        End end;
        try {
            end = switch (visit) {
                case RESULT -> read(night.result(), "text/html");
                case BADGE -> read(night.badge(), "image/svg+xml");
                case SIGN_IN -> askForCode();
                case OPENING -> open();
                case CAST -> cast();
            };
        } catch (NobodyLeft waiting) {
            tally.note(visit, End.ABSENT, 0);
            return;
        } catch (IOException | RuntimeException failed) {
            end = String.valueOf(failed.getMessage()).contains("status 503") ? End.REFUSED : End.FAILED;
        }
        var took = System.nanoTime() - meantNanos;
        tally.note(visit, end == End.GOOD && took > visit.patienceNanos() ? End.LATE : end, took);
    }

    private End read(String path, String accepted) throws IOException {
        return switch (reader.status(path, accepted)) {
            case 200 -> End.GOOD;
            case 503 -> End.REFUSED;
            default -> End.FAILED;
        };
    }

    /** Sends the form that asks for a mail with a code, which is read by nobody. */
    private End askForCode() throws IOException {
        var comer = comers.incrementAndGet();
        var visitor = atTheDoor.poll();
        if (visitor == null) throw new NobodyLeft();
        try {
            visitor.sendForm("newcomer%d@example.org".formatted(comer));
            return End.GOOD;
        } finally {
            atTheDoor.add(visitor);
        }
    }

    private End open() throws IOException {
        var voter = next(signedIn);
        try {
            voter.visitor.openBallot(night.ballot());
            return End.GOOD;
        } finally {
            signedIn.add(voter);
        }
    }

    private End cast() throws IOException {
        var voter = next(atTheBallot);
        try {
            return voter.cast();
        } finally {
            atTheBallot.add(voter);
        }
    }

    private static Voter next(Queue<Voter> voters) throws IOException {
        var voter = voters.poll();
        if (voter == null) throw new NobodyLeft();
        return voter;
    }

    void leave() throws IOException {
        reader.leave();
    }

    /** All who could come for this are waiting for an answer. */
    private static final class NobodyLeft extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Voter {
        private final VaadinVisitor visitor;
        private final int port;
        private final int place;
        private @Nullable BallotLine line;
        private int casts;
        private int version;

        Voter(VaadinVisitor visitor, int port, int place) {
            this.visitor = visitor;
            this.port = port;
            this.place = place;
        }

        End cast() throws IOException {
            var open = line;
            if (open == null) {
                open = new BallotLine(visitor.seat(), port);
                line = open;
            }
            casts++;
            var marks = "1:" + (1 + casts % 5) + (1 + casts / 5 % 5) + "33 2:4433 3:5544";
            var answer = open.call("cast", "%d,\"n%d-%d\",\"%s\"".formatted(version, place, casts, marks));
            if (answer.isEmpty()) return End.REFUSED;
            var kept = VERSION.matcher(answer.get());
            if (!kept.find()) return End.FAILED;
            version = Integer.parseInt(kept.group(1));
            return answer.get().contains("\"kept\":{") ? End.GOOD : End.FAILED;
        }
    }
}
