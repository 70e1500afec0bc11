package app.laurel.notification;

import app.laurel.community.Addressee;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Roll;
import app.laurel.edition.RollStatus.OnTheRoll;
import org.springframework.stereotype.Component;

/** Whom to call to a vote: people on the roll, and not those who were written down with an early date after it was frozen. */
@Component
class VotersOnRoll {
    private final Members members;
    private final Roll roll;

    VotersOnRoll(Members members, Roll roll) {
        this.members = members;
        this.roll = roll;
    }

    boolean has(Addressee addressee, Edition edition) {
        return members.findMember(addressee.account(), edition.community())
                .filter(it -> roll.of(it, edition) instanceof OnTheRoll)
                .isPresent();
    }
}
