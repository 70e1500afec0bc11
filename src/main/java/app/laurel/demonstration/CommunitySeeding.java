package app.laurel.demonstration;

import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Appointments;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Host;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.NewCommunity;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds an invented community and brings its people and shops in; what is there already stays. */
@Component
class CommunitySeeding {
    private static final int LONGEST_AGO = 3_000;
    private static final int SHORTEST_AGO = 450;
    private static final int NEWCOMER_AGO = 3;
    private static final String FIRST_MODERATORS = "named at the founding";

    private final Accounts accounts;
    private final Communities communities;
    private final Members members;
    private final Roster roster;
    private final Appointments appointments;
    private final Shops shops;

    CommunitySeeding(
            Accounts accounts,
            Communities communities,
            Members members,
            Roster roster,
            Appointments appointments,
            Shops shops) {
        this.accounts = accounts;
        this.communities = communities;
        this.members = members;
        this.roster = roster;
        this.appointments = appointments;
        this.shops = shops;
    }

    /**
     * Founds the community and brings everybody in who was there from the beginning.
     *
     * @param founded the day of the founding; people joined before, when the community was somewhere else
     */
    @Transactional
    public Crew seed(Host host, Story story, LocalDate founded) {
        var community = found(host, story);
        var first = moderator(host, story, community, Seat.MODERATOR);
        var second = moderator(host, story, community, Seat.SECOND_MODERATOR);
        var voters = new ArrayList<AccountId>();
        for (var number = 1; number <= story.people().members(); number++) {
            var mail = new MailAddress("member-" + number + "@" + story.slug() + ".example");
            voters.add(join(first, mail, story.people().name(number), founded.minusDays(ago(number))));
        }
        var member = join(first, story, Seat.MEMBER, founded.minusDays(SHORTEST_AGO));
        var owner = join(first, story, Seat.OWNER, founded.minusDays(SHORTEST_AGO));
        listShops(first, story, founded.getYear());
        return new Crew(community, first, second, voters, member, owner);
    }

    /** Brings in who came too late to vote. */
    @Transactional
    public void welcomeNewcomer(Crew crew, Story story, LocalDate today) {
        join(crew.first(), story, Seat.NEWCOMER, today.minusDays(NEWCOMER_AGO));
    }

    private Community found(Host host, Story story) {
        communities.found(host, new NewCommunity(story.slug(), story.name(), story.about(), ZoneId.of(story.zone())));
        return communities.getBySlug(story.slug());
    }

    private Moderator moderator(Host host, Story story, Community community, Seat seat) {
        var account = accounts.open(seat.mail(story.slug()), seat.name(story.people()));
        accounts.setPublicName(account.id(), account.displayName());
        appointments.name(host, community.id(), account.mail(), FIRST_MODERATORS);
        return members.moderator(account.id(), community.id());
    }

    private AccountId join(Moderator by, Story story, Seat seat, LocalDate joined) {
        return join(by, seat.mail(story.slug()), seat.name(story.people()), joined);
    }

    private AccountId join(Moderator by, MailAddress mail, String name, LocalDate joined) {
        var account = accounts.open(mail, name).id();
        roster.add(by, new NewMember(mail, joined));
        return account;
    }

    private void listShops(Moderator by, Story story, int year) {
        for (var shop : story.shops()) {
            if (shops.find(by.community(), shop.domain()).isPresent()) continue;
            shops.add(by, new NewShop(shop.name(), shop.domain(), year));
        }
    }

    private static long ago(int number) {
        return SHORTEST_AGO + number * 37L % (LONGEST_AGO - SHORTEST_AGO);
    }
}
