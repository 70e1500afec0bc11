package app.laurel.demonstration;

import app.laurel.badge.misuse.MisuseDesk;
import app.laurel.badge.misuse.MisuseReports;
import app.laurel.badge.misuse.MisuseSubject;
import app.laurel.badge.misuse.SeenPage;
import app.laurel.base.id.EditionId;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Milestone;
import app.laurel.result.Award;
import app.laurel.result.Results;
import app.laurel.shop.face.FaceChanges;
import app.laurel.shop.face.LogoPicture;
import app.laurel.shop.face.ShopFaces;
import app.laurel.webhook.Webhooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets the winner's owner show a logo and say something of the shop; a program listens, and a stranger reports a badge. */
@Component
class PresenceSeeding {
    private static final Duration SHOWN_AFTER = Duration.ofDays(3);
    private static final Duration LISTENS_AFTER = Duration.ofDays(4);
    private static final Duration REPORTED_BEFORE = Duration.ofDays(2);

    private final FaceChanges changes;
    private final ShopFaces faces;
    private final Webhooks webhooks;
    private final MisuseReports reports;
    private final MisuseDesk misuse;
    private final Results results;
    private final Members members;

    /** Seven: what a winner shows, who listens, and what strangers see of it. */
    PresenceSeeding(
            FaceChanges changes,
            ShopFaces faces,
            Webhooks webhooks,
            MisuseReports reports,
            MisuseDesk misuse,
            Results results,
            Members members) {
        this.changes = changes;
        this.faces = faces;
        this.webhooks = webhooks;
        this.reports = reports;
        this.misuse = misuse;
        this.results = results;
        this.members = members;
    }

    /** A second run finds each of it done. */
    void seed(EditionId edition, Story story, Crew crew, Timeline time) {
        var award = results.listAwards(edition).getFirst();
        var published = time.at(Milestone.PUBLISHES);
        time.runAt(published.plus(SHOWN_AFTER), () -> show(award, story, crew));
        time.runAt(
                published.plus(LISTENS_AFTER),
                () -> webhooks.add(crew.second(), story.presence().webhook()));
        time.runAt(time.begun().minus(REPORTED_BEFORE), () -> report(award, story.presence(), crew));
    }

    private void show(Award award, Story story, Crew crew) {
        var owner = owner(crew);
        if (!faces.find(award.shop()).hasLogo()) changes.showLogo(owner, award.shop(), logo(story));
        changes.say(owner, award.shop(), story.presence().words());
    }

    private static LogoPicture logo(Story story) {
        try (var file = PresenceSeeding.class.getResourceAsStream("/demonstration/" + story.slug() + ".png")) {
            if (file != null && LogoPicture.read(file.readAllBytes()) instanceof LogoPicture.Drawn(var logo))
                return logo;
            throw new IllegalStateException("got no picture for " + story.slug());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void report(Award award, StoryPresence told, Crew crew) {
        if (misuse.countOpen(crew.community().id()) > 0) return;
        var subject = new MisuseSubject(crew.community().id(), award.code());
        reports.report(subject, SeenPage.parse(told.page()).orElseThrow(), told.seen(), told.told());
    }

    private Member owner(Crew crew) {
        return members.member(crew.owner(), crew.community().id());
    }
}
