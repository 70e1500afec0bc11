package app.laurel;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.AppointmentOutcome.Waits;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome.Asked;
import app.laurel.community.Communities;
import app.laurel.community.Communities.FoundingOutcome.Founded;
import app.laurel.community.Community;
import app.laurel.community.ConfirmOutcome.Confirmed;
import app.laurel.community.Host;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.NewCommunity;
import app.laurel.community.NewMember;
import app.laurel.community.Proposals;
import app.laurel.community.QuietNaming;
import app.laurel.community.Roster;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Import;

/** Makes communities and people for tests; each call makes new ones. */
@Import(QuietNaming.class)
public class Founder {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long PROCESS = ProcessHandle.current().pid();

    private final Accounts accounts;
    private final Communities communities;
    private final Members members;
    private final Roster roster;
    private final Appointments appointments;
    private final Proposals proposals;
    private final QuietNaming quietly;
    private final DSLContext sql;
    private final FoundingHost founding;

    // why eight: a founding touches accounts, communities, members, their roster, offices and what two decide
    Founder(
            Accounts accounts,
            Communities communities,
            Members members,
            Roster roster,
            Appointments appointments,
            Proposals proposals,
            QuietNaming quietly,
            DSLContext sql) {
        this.accounts = accounts;
        this.communities = communities;
        this.members = members;
        this.roster = roster;
        this.appointments = appointments;
        this.proposals = proposals;
        this.quietly = quietly;
        this.sql = sql;
        founding = new FoundingHost(accounts, members, sql);
    }

    /** A community of its own, in Seoul's time. */
    public Community community() {
        return community("group-" + NUMBER.incrementAndGet() + "-" + PROCESS);
    }

    /** The same with this name in addresses, which nobody else may have. */
    public Community community(String slug) {
        var number = NUMBER.incrementAndGet();
        var wanted = new NewCommunity(
                slug, new Bilingual("모임 " + number, "Group " + number), new Bilingual("", ""), ZoneId.of("Asia/Seoul"));
        return ((Founded) communities.found(founding.get(), wanted)).community();
    }

    /** A new moderator of the community: the first two named by a host, any other by two hosts. */
    public Moderator moderator(Community community) {
        var account = named(community.id(), mail("moderator"));
        chooseName(account);
        return members.moderator(account, community.id());
    }

    /** The person acts under a public name from now on. */
    public void chooseName(AccountId account) {
        accounts.setPublicName(account, "Moderator " + account);
    }

    /** The person reads this language. */
    public void reads(AccountId account, Language language) {
        accounts.setLanguage(account, language);
    }

    /** The second person confirms whatever waits for that person; how much was done. */
    public int confirms(Moderator second) {
        var done = 0;
        for (var waiting : proposals.listWaiting(second)) {
            if (proposals.confirm(second, waiting.proposal().id()) instanceof Confirmed) done++;
        }
        return done;
    }

    private AccountId named(CommunityId community, MailAddress mail) {
        if (quietly.name(founding.get(), community, mail))
            return accounts.open(mail).id();
        var host = asHost();
        var second = asHost();
        if (appointments.name(host, community, mail, "for a test") instanceof Waits(Asked(var proposal))) {
            proposals.confirm(second, proposal.id());
        }
        return accounts.open(mail).id();
    }

    /** A new member without a role, who joined in 2020 and was written down then. */
    public AccountId member(Moderator by) {
        var account = memberSince(by, LocalDate.of(2020, 1, 1));
        knownSinceJoining(account);
        return account;
    }

    /** A new member without a role, who is written down now as having joined on this day. */
    public AccountId memberSince(Moderator by, LocalDate joined) {
        var mail = mail("member");
        roster.add(by, new NewMember(mail, joined));
        return accounts.open(mail).id();
    }

    /** A member as by {@link #member}, with the proof of belonging that use cases ask for. */
    public Member joined(Moderator by) {
        return members.member(member(by), by.community());
    }

    /** A new member without a role, of a community that has a moderator or not. */
    public AccountId memberOf(CommunityId community) {
        return member(members.moderator(named(community, mail("namer")), community));
    }

    /** The member leaves all communities. */
    public void leaves(AccountId account) {
        sql.execute("update community_member set left_on = '2026-01-01' where account_id = ?", account.value());
    }

    /** A new host of the installation. */
    public AccountId host() {
        var host = account("host");
        sql.execute("update community_account set host = true where id = ?", host.value());
        return host;
    }

    /** The same, with the proof that use cases ask for. */
    public Host asHost() {
        return members.host(host());
    }

    /** An account that belongs nowhere. */
    public AccountId account(String name) {
        return accounts.open(mail(name)).id();
    }

    /** Where the person reads mail. */
    public MailAddress mailOf(AccountId account) {
        return accounts.get(account).mail();
    }

    /** Has the person's join dates written down on the days themselves, so that no roll was frozen before. */
    public void knownSinceJoining(AccountId account) {
        sql.execute(
                "update community_join set recorded_at = joined_on where member_id in"
                        + " (select id from community_member where account_id = ?)",
                account.value());
    }

    private static MailAddress mail(String name) {
        return new MailAddress(name + NUMBER.incrementAndGet() + "@p" + PROCESS + ".example");
    }
}
