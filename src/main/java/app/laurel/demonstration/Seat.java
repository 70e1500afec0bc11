package app.laurel.demonstration;

import app.laurel.community.MailAddress;
import java.util.Locale;

/** A part that a visitor can take in one of the invented communities. */
public enum Seat {
    /** Has been there for long and has not voted this year. */
    MEMBER,
    /** Counts, signs, publishes; may move the clock. */
    MODERATOR,
    /** Gives the second signature. */
    SECOND_MODERATOR,
    /** Speaks for the shop that won last year. */
    OWNER,
    /** Joined after the day that the rules name. */
    NEWCOMER;

    /** The invented address of who sits there. */
    MailAddress mail(String community) {
        return new MailAddress(tag() + "@" + community + ".example");
    }

    /** Its name in addresses and translations. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String name(People people) {
        return switch (this) {
            case MEMBER -> people.member();
            case MODERATOR -> people.moderator();
            case SECOND_MODERATOR -> people.second();
            case OWNER -> people.owner();
            case NEWCOMER -> people.newcomer();
        };
    }
}
