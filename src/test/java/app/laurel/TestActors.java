package app.laurel;

import app.laurel.access.Addresses;
import app.laurel.access.Cast;
import app.laurel.access.Ids;
import app.laurel.access.PageVisits;
import app.laurel.access.Personas;
import app.laurel.access.Writes;
import app.laurel.badge.misuse.Misuses;
import app.laurel.ballot.BoothVoters;
import app.laurel.ballot.BoxContents;
import app.laurel.ballot.BroughtFiles;
import app.laurel.ballot.HeldBoxes;
import app.laurel.ballot.Turnouts;
import app.laurel.ballot.WrongFileYears;
import app.laurel.comment.Commenters;
import app.laurel.community.RosterPeople;
import app.laurel.community.TwoSeats;
import app.laurel.community.factor.Authenticators;
import app.laurel.community.passkey.SoftDevices;
import app.laurel.community.signin.Browsers;
import app.laurel.community.signin.CaughtMails;
import app.laurel.community.signin.Closings;
import app.laurel.edition.MilestoneClockwork;
import app.laurel.edition.RollReader;
import app.laurel.edition.SeveralCategories;
import app.laurel.nomination.EarlierYears;
import app.laurel.nomination.Nominators;
import app.laurel.nomination.SeveralAwards;
import app.laurel.nomination.YearsOfSeveral;
import app.laurel.notification.MailRounds;
import app.laurel.notification.NewsRounds;
import app.laurel.notification.PostedMails;
import app.laurel.notification.PostedReceipts;
import app.laurel.notification.Postmen;
import app.laurel.outgoing.ImaginedWeb;
import app.laurel.result.ReleaseClockwork;
import app.laurel.result.TwoSigners;
import app.laurel.result.web.CountedYears;
import app.laurel.result.web.GoldenYear;
import app.laurel.setback.SeenSetbacks;
import app.laurel.shop.CaughtClaimCodes;
import app.laurel.shop.ProofScene;
import app.laurel.shop.ShopPeople;
import app.laurel.webhook.Hooks;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** What tests arrange and look with: makers of people, communities and years, the clock, and readers of what was written. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({
    OneSecurityContext.class,
    JobsAtRest.class,
    MovableClock.class,
    Founder.class,
    FoundedYears.class,
    OpenEditions.class,
    Owners.class,
    NominatedYears.class,
    PaperFiles.class,
    ClosedEditions.class,
    PublishedEditions.class,
    TwoSigners.class,
    BrokenYears.class,
    StatementCount.class,
    NoteOfTwo.class,
    TwoSeats.class,
    RosterPeople.class,
    SoftDevices.class,
    Authenticators.class,
    ActsOnRecord.class,
    DeskAlarms.class,
    Nominators.class,
    EarlierYears.class,
    SeveralAwards.class,
    RollReader.class,
    MilestoneClockwork.class,
    SeveralCategories.class,
    YearsOfSeveral.class,
    BoothVoters.class,
    HeldBoxes.class,
    BroughtFiles.class,
    Turnouts.class,
    WrongFileYears.class,
    BoxContents.class,
    OtherNode.class,
    CountedYears.class,
    GoldenYear.class,
    ReleaseClockwork.class,
    ShopPeople.class,
    Commenters.class,
    Misuses.class,
    ImaginedWeb.class,
    CaughtClaimCodes.class,
    ProofScene.class,
    Hooks.class,
    SeenSetbacks.class,
    MailRounds.class,
    NewsRounds.class,
    PostedMails.class,
    PostedReceipts.class,
    Postmen.class,
    CaughtMails.class,
    Browsers.class,
    Closings.class,
    Cast.class,
    Personas.class,
    Addresses.class,
    Ids.class,
    Writes.class,
    PageVisits.class
})
public @interface TestActors {}
