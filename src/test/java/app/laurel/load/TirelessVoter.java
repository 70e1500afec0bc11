package app.laurel.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Casts and changes one ballot again and again, signs in anew where the session is gone, and remembers each receipt it was given. */
final class TirelessVoter implements Runnable {
    private static final Pattern KEPT =
            Pattern.compile("\"(kept|newer)\":\\{\"version\":(\\d+),.*?\"number\":\"([0-9A-Z-]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"(?:kept|newer)\":\\{\"version\":(\\d+)");
    private static final int TROUBLES = 3;

    private final String base;
    private final LoadSite.Electorate electorate;
    private final int place;
    private final LoadMailbox box;
    private final Duration pause;
    private final ReceiptNumbers acknowledged = new ReceiptNumbers();
    private volatile boolean resting;
    private volatile boolean inDoubt;
    private volatile @Nullable String last;
    private volatile String trouble = "none";
    private @Nullable BallotLine line;
    private int version;
    private int casts;
    private int troubles;

    TirelessVoter(String base, LoadSite.Electorate electorate, int place, LoadMailbox box, Duration pause) {
        this.base = base;
        this.electorate = electorate;
        this.place = place;
        this.box = box;
        this.pause = pause;
    }

    /** The receipt numbers that the server said are in. */
    ReceiptNumbers acknowledged() {
        return acknowledged;
    }

    /** The number of the ballot that the server said last is this voter's; null before the first. */
    @Nullable String last() {
        return last;
    }

    /** Whether a cast after the {@link #last} one was cut off before its answer: it may be in or not. */
    boolean isInDoubt() {
        return inDoubt;
    }

    void rest() {
        resting = true;
    }

    /** What went wrong last, for whoever asks why no casts come. */
    String trouble() {
        return trouble;
    }

    @Override
    public void run() {
        while (!resting) {
            try {
                cast(atTheBallot());
                troubles = 0;
                Thread.sleep(pause);
            } catch (IOException | RuntimeException cut) { // why both: a voter that vanished would be missed by nobody
                trouble = cut.toString();
                if (++troubles >= TROUBLES) line = null;
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private BallotLine atTheBallot() throws IOException {
        var there = line;
        if (there != null) return there;
        var anew = new VaadinVisitor(base, "10.1." + place + ".1");
        anew.signIn(electorate.mails().get(place), box);
        anew.openBallot(electorate.route());
        line = new BallotLine(anew.seat(), URI.create(base).getPort());
        return line;
    }

    private void cast(BallotLine there) throws IOException {
        casts++;
        var marks = "1:" + (1 + casts % 5) + (1 + casts / 5 % 5) + (1 + casts / 25 % 5) + (1 + casts / 125 % 5);
        inDoubt = true;
        var answer = there.call("cast", "%d,\"%d-%d\",\"%s\"".formatted(version, place, casts, marks))
                .orElse(null);
        if (answer == null) {
            pause();
            return;
        }
        var kept = KEPT.matcher(answer);
        if (kept.find()) {
            version = Integer.parseInt(kept.group(2));
            if (kept.group(1).equals("kept")) acknowledged.add(kept.group(3));
            last = kept.group(3);
            inDoubt = false;
            return;
        }
        var other = VERSION.matcher(answer);
        if (!other.find()) throw new IOException("got no ballot in " + answer);
        version = Integer.parseInt(other.group(1));
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
