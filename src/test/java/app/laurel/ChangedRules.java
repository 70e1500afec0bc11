package app.laurel;

import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.edition.Criterion;
import app.laurel.edition.Electorate;
import app.laurel.edition.MethodDetails;
import app.laurel.edition.Rules;
import java.time.LocalDate;
import java.util.List;

/** Rules of which a test changes some: {@code new ChangedRules(usual).places(2).minimumShops(2).rules()}. */
public final class ChangedRules {
    private List<Criterion> criteria;
    private LocalDate joinedBy;
    private int nominationsPerMember;
    private NominationMethod nominationMethod;
    private int places;
    private FinalMethod method;
    private int shrink;
    private Quorum quorum;
    private int minimumShops;
    private MethodDetails details;
    private Electorate electorate;

    /** Starts from these. */
    public ChangedRules(Rules from) {
        criteria = from.criteria();
        joinedBy = from.joinedBy();
        nominationsPerMember = from.nominationsPerMember();
        nominationMethod = from.nominationMethod();
        places = from.shortlistSize();
        method = from.method();
        shrink = from.shrink();
        quorum = from.quorum();
        minimumShops = from.minimumShops();
        details = from.details();
        electorate = from.electorate();
    }

    /** These criteria instead. */
    public ChangedRules criteria(List<Criterion> given) {
        criteria = given;
        return this;
    }

    /** The last day to join on. */
    public ChangedRules joinedBy(LocalDate given) {
        joinedBy = given;
        return this;
    }

    /** How many shops a member may propose. */
    public ChangedRules nominationsPerMember(int given) {
        nominationsPerMember = given;
        return this;
    }

    /** How the shortlist is made. */
    public ChangedRules nominationMethod(NominationMethod given) {
        nominationMethod = given;
        return this;
    }

    /** Places on the shortlist. */
    public ChangedRules places(int given) {
        places = given;
        return this;
    }

    /** How the ballots are counted. */
    public ChangedRules method(FinalMethod given, MethodDetails itsDetails) {
        method = given;
        details = itsDetails;
        return this;
    }

    /** m of the shrunk average. */
    public ChangedRules shrink(int given) {
        shrink = given;
        return this;
    }

    /** Ratings a shop needs for a place. */
    public ChangedRules quorum(Quorum given) {
        quorum = given;
        return this;
    }

    /** Shops that a ballot must rate in full. */
    public ChangedRules minimumShops(int given) {
        minimumShops = given;
        return this;
    }

    /** Who may vote beside the day of joining. */
    public ChangedRules electorate(Electorate given) {
        electorate = given;
        return this;
    }

    /** What came of it. */
    public Rules rules() {
        return new Rules(
                criteria,
                joinedBy,
                nominationsPerMember,
                nominationMethod,
                places,
                method,
                shrink,
                quorum,
                minimumShops,
                details,
                electorate);
    }
}
