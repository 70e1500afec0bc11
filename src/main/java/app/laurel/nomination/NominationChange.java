package app.laurel.nomination;

import app.laurel.base.id.NomineeId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a file changes in the nominations of one category that are there. */
final class NominationChange {
    private final Map<ByteBuffer, List<NomineeId>> standing;
    private final List<byte[]> replaced = new ArrayList<>();
    private final List<NominationStore.Line> lines = new ArrayList<>();
    private int added;
    private int unchanged;
    private int collected;

    /** @param standing the nominees of each nominator by tag, in the order of the lines */
    NominationChange(Map<ByteBuffer, List<NomineeId>> standing) {
        this.standing = standing;
    }

    void collect(byte[] tag, List<NomineeId> named) {
        collected++;
        var before = standing.get(ByteBuffer.wrap(tag));
        if (named.equals(before)) {
            unchanged++;
            return;
        }
        if (before == null) {
            added++;
        } else {
            replaced.add(tag);
        }
        for (var place = 0; place < named.size(); place++) {
            lines.add(new NominationStore.Line(tag, place + 1, named.get(place)));
        }
    }

    int collected() {
        return collected;
    }

    /** The tags of those whose earlier nominations go. */
    List<byte[]> replaced() {
        return replaced;
    }

    List<NominationStore.Line> lines() {
        return lines;
    }

    /** How many had nominated before, as the record says it. */
    String before() {
        return Integer.toString(standing.size());
    }

    String after() {
        return Integer.toString(standing.size() + added);
    }

    /** What it comes to, in figures. */
    ChangedNominators nominators(int nominees) {
        return new ChangedNominators(added, replaced.size(), unchanged, nominees);
    }
}
