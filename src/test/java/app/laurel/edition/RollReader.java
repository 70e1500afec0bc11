package app.laurel.edition;

import app.laurel.FoundedYear;
import app.laurel.base.id.AccountId;
import app.laurel.community.Members;
import java.time.Instant;

/** Looks people up on the roll of a year. */
public class RollReader {
    private final Roll roll;
    private final Editions editions;
    private final Members members;

    RollReader(Roll roll, Editions editions, Members members) {
        this.roll = roll;
        this.editions = editions;
        this.members = members;
    }

    RollStatus status(FoundedYear year, AccountId account) {
        return roll.of(members.member(account, year.community().id()), editions.get(year.id()));
    }

    Instant frozenAt(FoundedYear year) {
        return Roll.frozenAt(editions.get(year.id()));
    }
}
