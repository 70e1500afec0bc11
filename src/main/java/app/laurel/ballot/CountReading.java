package app.laurel.ballot;

import app.laurel.edition.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of an opened box is shown to a count: no ballot of a file on paper that two people left out, and no mark that a voter gave
 * to an own shop. What is left out of the count is left out of the public file, so that a recount finds the same.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CountReading {
    private static final int TAGS_AT_ONCE = 500;

    private final OwnShops ownShops;
    private final TurnoutStore turnout;
    private final BallotStore ballots;

    CountReading(OwnShops ownShops, TurnoutStore turnout, BallotStore ballots) {
        this.ownShops = ownShops;
        this.turnout = turnout;
        this.ballots = ballots;
    }

    /** @param leftOut SHA-256 in hex of the files whose ballots are passed over */
    BallotBox.BallotReader of(Category category, CategoryKey key, Set<String> leftOut, BallotBox.BallotReader reader) {
        var rest = ownShops.leavingOut(category, key, reader);
        if (leftOut.isEmpty()) return rest;
        var files = filesByBallot(category, key, leftOut);
        return ballot -> {
            var file = files.get(ballot.id());
            if (file == null) rest.read(ballot);
            else reader.passOver(file);
        };
    }

    private Map<UUID, String> filesByBallot(Category category, CategoryKey key, Set<String> files) {
        var byTag = new HashMap<VoterTag, String>();
        turnout.fromFiles(category.id(), files)
                .forEach((member, file) -> byTag.put(key.tag(new Voter.OfMember(member)), file));
        var byBallot = new HashMap<UUID, String>();
        var tags = new ArrayList<>(byTag.keySet());
        for (var from = 0; from < tags.size(); from += TAGS_AT_ONCE) {
            var some = tags.subList(from, Math.min(from + TAGS_AT_ONCE, tags.size()));
            ballots.ids(category.id(), some).forEach((tag, id) -> byBallot.put(id, byTag.get(tag)));
        }
        return byBallot;
    }
}
