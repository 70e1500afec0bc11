package app.laurel.result.web;

import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.List;

/** Says of places that are shared that nothing parts the shops, and asks the method about neighbours that it had to part. */
record TieWords(AwardFacts award) {
    /** Something about two neighbours in the order. */
    @FunctionalInterface
    interface Neighbours {
        String of(Standing better, Standing other);
    }

    /** The places that are shared, down the list. */
    List<String> shared(List<Standing> standings) {
        return down(standings, (one, other) -> "shared", (one, other) -> "");
    }

    /**
     * All ties, down the list.
     *
     * @param shared the key of the text for two who share a place
     * @param parted the line on two who were parted; empty where there is nothing to say
     */
    List<String> down(List<Standing> standings, Neighbours shared, Neighbours parted) {
        var lines = new ArrayList<String>();
        for (var at = 1; at < standings.size(); at++) {
            var better = standings.get(at - 1);
            var other = standings.get(at);
            if (!other.isPlaced()) continue;
            var line = better.rank() == other.rank()
                    ? award.tie(shared.of(better, other), award.name(better), award.name(other), better.rank())
                    : parted.of(better, other);
            if (!line.isEmpty()) lines.add(line);
        }
        return List.copyOf(lines);
    }
}
