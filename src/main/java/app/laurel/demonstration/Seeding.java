package app.laurel.demonstration;

import app.laurel.base.occasion.InventedOnly;
import app.laurel.community.Accounts;
import app.laurel.community.Host;
import app.laurel.community.Installation;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the stories, before anybody is let in and before any date is waited for: a visitor never sees half
 * of it. Once complete it stays; interrupted, it goes on at the next start from where it was.
 */
@Component
@InventedOnly
class Seeding implements SmartLifecycle {
    static final MailAddress HOST = new MailAddress("host@laurel.example");
    static final String HOST_NAME = "Laurel";

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);
    private static final Duration FOUNDED_BEFORE = Duration.ofDays(400);

    private final DemonstrationClock clock;
    private final DemonstrationStore store;
    private final Installation installation;
    private final Accounts accounts;
    private final Members members;
    private final CommunitySeeding communities;
    private final YearSeeding years;
    private final TransactionTemplate transaction;
    private final boolean beside;
    private volatile boolean running;

    /** Nine: it makes the first host, the communities and their years from nothing, in their order. */
    Seeding(
            DemonstrationOccasion occasion,
            DemonstrationStore store,
            Installation installation,
            Accounts accounts,
            Members members,
            CommunitySeeding communities,
            YearSeeding years,
            TransactionTemplate transaction,
            Environment environment) {
        this.clock = occasion.clock();
        this.store = store;
        this.installation = installation;
        this.accounts = accounts;
        this.members = members;
        this.communities = communities;
        this.years = years;
        this.transaction = transaction;
        this.beside = environment.getProperty("laurel.beside", Boolean.class, false);
    }

    @Override
    public void start() {
        running = true;
        var mark = transaction.execute(status -> store.find().orElseGet(this::begin));
        if (mark == null) return;
        clock.runAhead(mark.ahead());
        if (mark.finishedAt() != null || beside) return;
        seedAll(mark.begunAt());
    }

    /** Only in an empty database: nothing invented is put beside what people entered themselves. */
    private DemonstrationStore.@Nullable Mark begin() {
        if (beside || !installation.isEmpty()) return null;
        store.begin(clock.instant());
        return store.find().orElseThrow();
    }

    private void seedAll(Instant begun) {
        LOG.info("Filling the empty database with a demonstration: invented communities, members and shops.");
        var host = clock.callAt(begun.minus(FOUNDED_BEFORE), this::host);
        Stories.all().forEach(story -> seed(host, story, begun));
        transaction.executeWithoutResult(status -> store.finish(clock.instant()));
        LOG.info("The demonstration is ready.");
    }

    private Host host() {
        return accounts.find(HOST)
                .flatMap(it -> members.findHost(it.id()))
                .orElseGet(() -> installation.makeFirstHost(HOST, HOST_NAME));
    }

    private void seed(Host host, Story story, Instant begun) {
        var founded = begun.minus(FOUNDED_BEFORE);
        var day = LocalDate.ofInstant(founded, ZoneOffset.UTC);
        var crew = clock.callAt(founded, () -> communities.seed(host, story, day));
        for (var year : story.years()) {
            var time = new Timeline(clock, story, year, begun);
            LOG.info("{}, {}", story.name().ko(), time.year());
            years.seed(story, year, crew, time);
        }
        communities.welcomeNewcomer(crew, story, LocalDate.ofInstant(begun, ZoneOffset.UTC));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the scheduler. */
    @Override
    public int getPhase() {
        return 0;
    }
}
