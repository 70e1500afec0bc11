package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.occasion.RehearsalMark;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.PlainText;
import app.laurel.base.text.Texts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a year is rehearsed: a community that looks like the real one and says in its name that it is none. Those who moderate the
 * real one moderate it too, with two invented colleagues; its members are invented, and read mail nowhere.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RehearsalGround {
    private static final int COLLEAGUES = 2;
    private static final int TOKEN = 12;
    private static final int LONGEST_NAME = 80;
    private static final int YEARS_AGO = 2;
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CommunityStore store;
    private final RoleStore roles;
    private final Moderators moderators;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;

    /** Seven: a community is made with its offices, its people and their names. */
    RehearsalGround(
            CommunityStore store,
            RoleStore roles,
            Moderators moderators,
            Memberships memberships,
            Accounts accounts,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.roles = roles;
        this.moderators = moderators;
        this.memberships = memberships;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Makes the copy of the moderator's community.
     *
     * @param voters how many members are invented
     * @param language in which they are called
     */
    public Community open(Moderator by, int voters, Language language) {
        var real = store.find(by.community()).orElseThrow();
        if (real.isRehearsal()) throw Members.refused("moderators of a real community");
        var name = new Bilingual(named(real, Language.KO), named(real, Language.EN));
        var wanted = new NewCommunity(RehearsalMark.slug(token()), name, real.about(), real.zone());
        var copy = store.add(wanted, clock.instant()).orElseThrow();
        var since = memberships.today(copy).minusYears(YEARS_AGO);
        moderators.listInOffice(real.id()).forEach(it -> appoint(by, copy, it.account(), since));
        for (var number = 1; number <= COLLEAGUES; number++) {
            appoint(by, copy, colleague(wanted.slug(), number, language), since);
        }
        var lines = IntStream.rangeClosed(1, voters)
                .mapToObj(it -> new RosterLine(
                        voter(wanted.slug(), it), texts.get(language, "community.rehearsal.voter", it), since))
                .toList();
        memberships.admitAll(copy, lines);
        return store.find(copy).orElseThrow();
    }

    /** Where an invented member would read mail. */
    public static MailAddress voter(String slug, int number) {
        return new MailAddress("voter-" + number + "@" + RehearsalMark.domain(slug));
    }

    /** Where an invented colleague of the moderators would: the first or the second. */
    public static MailAddress colleague(String slug, int number) {
        return new MailAddress("colleague-" + number + "@" + RehearsalMark.domain(slug));
    }

    private AccountId colleague(String slug, int number, Language language) {
        var name = texts.get(language, "community.rehearsal.colleague", number);
        var account = accounts.open(colleague(slug, number), name).id();
        accounts.setPublicName(account, name);
        return account;
    }

    private void appoint(Moderator by, CommunityId copy, AccountId account, LocalDate since) {
        var member = memberships.add(by.account(), copy, account, since);
        // why by nobody else: whoever was named by one moderator alone could not confirm what that one asks for
        roles.grant(member.id(), Role.MODERATOR, RoleStore.Grant.by(account, clock.instant()));
    }

    private String named(Community real, Language language) {
        var name = texts.get(language, "community.rehearsal.name", real.name().in(language));
        return PlainText.line(name, LONGEST_NAME);
    }

    private static String token() {
        return RANDOM.ints(TOKEN, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
