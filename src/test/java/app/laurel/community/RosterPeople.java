package app.laurel.community;

import app.laurel.Founder;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.Roster.AddOutcome;
import java.time.LocalDate;

/** People who are enrolled, leave, are removed, erase their accounts and come back, each by the way that the application offers. */
public class RosterPeople {
    /** For which people are removed. */
    public static final String REASON = "Sold votes in the forum";

    private static final LocalDate JOINED = LocalDate.of(2020, 1, 1);

    private final Roster roster;
    private final Accounts accounts;
    private final Members members;
    private final Departures departures;
    private final Bars bars;
    private final PersonalData data;
    private final Founder founder;

    // why seven: a membership begins on the roster and with an account, and there are three ways out of it
    RosterPeople(
            Roster roster,
            Accounts accounts,
            Members members,
            Departures departures,
            Bars bars,
            PersonalData data,
            Founder founder) {
        this.roster = roster;
        this.accounts = accounts;
        this.members = members;
        this.departures = departures;
        this.bars = bars;
        this.data = data;
        this.founder = founder;
    }

    /** What becomes of a line for this address, joined in 2020 and written down now. */
    public AddOutcome add(Moderator by, MailAddress mail) {
        return roster.add(by, new NewMember(mail, JOINED));
    }

    /** A member under this address, who joined in 2020 and was written down then. */
    public Member enrol(Moderator by, MailAddress mail) {
        add(by, mail);
        var account = accounts.open(mail).id();
        founder.knownSinceJoining(account);
        return members.member(account, by.community());
    }

    /** The member as known by now; a proof of belonging says what held when it was given. */
    public Member again(Member member) {
        return members.member(member.account(), member.community());
    }

    /** Whether the person is a member still. */
    public boolean belongs(Member member) {
        return members.findMember(member.account(), member.community()).isPresent();
    }

    /** Whether the member may go. */
    public boolean leave(Member member) {
        return departures.leave(member);
    }

    /** Writes down again who has left, now and as having joined in 2020. */
    public Member bringBack(Moderator by, Member gone) {
        add(by, founder.mailOf(gone.account()));
        return again(gone);
    }

    /** What becomes of a moderator's wish to remove the member and bar the person. */
    public RemovalOutcome remove(Moderator by, Member member) {
        return bars.remove(by, member.id(), REASON);
    }

    /** What becomes of a member's wish to be forgotten. */
    public EraseOutcome erase(Member member) {
        return data.erase(member.account(), founder.mailOf(member.account()).value());
    }
}
