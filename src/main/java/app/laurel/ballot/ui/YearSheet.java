package app.laurel.ballot.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.ui.OpenedOnce;
import app.laurel.edition.CategoryTerms;
import app.laurel.edition.Edition;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Arrays;

/**
 * The server's side of {@code <laurel-year-ballot>}. It holds whose ballots they are and nothing of them. Categories go by their
 * numbers: whatever number comes, it is one of this year's or none.
 */
@Tag("laurel-year-ballot")
@JsModule("./laurel-year-ballot.ts")
final class YearSheet extends Component {
    private static final long serialVersionUID = 1;
    static final int NO_CATEGORY = 0;

    private final transient YearCalls calls;
    private final String community;
    private final int edition;
    /** Of the categories that stand, which no longer change once there is a ballot; ended ones have left gaps. */
    private final int[] numbers;

    /** As {@link #numbers}. */
    private final int[] ids;

    YearSheet(YearCalls calls, String community, Edition edition, YearOpening opening) {
        this.calls = calls;
        this.community = community;
        this.edition = edition.id().value();
        this.numbers = edition.terms().stream().mapToInt(CategoryTerms::number).toArray();
        this.ids = edition.terms().stream().mapToInt(it -> it.id().value()).toArray();
        OpenedOnce.with(this, opening);
    }

    /** The shops of a category. */
    @ClientCallable
    CategoryPaper paper(int number) {
        return calls.paper(call(number, 0, ""));
    }

    /** Keeps a draft. */
    @ClientCallable
    BallotReply save(int number, int version, String id, String answers) {
        return calls.save(call(number, version, id), answers);
    }

    /** Casts what is ready: each for itself. */
    @ClientCallable
    BallotReply[] cast(CategoryTry[] tries) {
        var numbers = Arrays.stream(tries).mapToInt(CategoryTry::number);
        if (numbers.distinct().count() < tries.length) {
            throw new IllegalArgumentException("got two ballots of one category");
        }
        var made = Arrays.stream(tries)
                .map(it -> new BallotCall.Cast(call(it.number(), it.version(), it.id()), it.answers()))
                .toList();
        return calls.cast(community, made, VaadinServletRequest.getCurrent()).toArray(BallotReply[]::new);
    }

    /** Takes one ballot back. */
    @ClientCallable
    BallotReply withdraw(int number, int version, String id) {
        return calls.withdraw(call(number, version, id), VaadinServletRequest.getCurrent());
    }

    /** What is kept now of these. */
    @ClientCallable
    BallotReply[] reread(int[] numbers) {
        var asked = Arrays.stream(numbers).mapToObj(it -> call(it, 0, "")).toList();
        return calls.reread(community, new EditionId(edition), asked).toArray(BallotReply[]::new);
    }

    private BallotCall call(int number, int version, String id) {
        var at = Arrays.binarySearch(numbers, number);
        var category = at < 0 ? NO_CATEGORY : ids[at];
        return new BallotCall(community, new CategoryId(category), version, id);
    }
}
