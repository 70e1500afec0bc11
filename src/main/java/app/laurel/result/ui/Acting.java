package app.laurel.result.ui;

import app.laurel.ballot.BoxAtShut;
import app.laurel.base.id.CategoryId;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.result.ResultDesk;
import app.laurel.result.RunProgress;
import app.laurel.shop.Shop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a part of the view needs to act.
 *
 * @param moderator asked again for each act
 * @param done shows the view again
 */
record Acting(ResultDesk desk, Supplier<Moderator> moderator, Edition edition, Runnable done) {
    /** The shops in the running to which the moderator is tied: whoever has one is offered nothing to do. */
    List<Shop> ownShops() {
        return desk.listOwnShops(moderator.get(), edition.id());
    }

    Map<CategoryId, RunProgress> listRuns() {
        return desk.listRuns(moderator.get(), edition.id());
    }

    Optional<BoxAtShut> findShut(CategoryId category) {
        return desk.findShut(moderator.get(), category);
    }

    void cancel(CategoryId category) {
        desk.cancel(moderator.get(), category);
    }

    boolean mayAct() {
        return ownShops().isEmpty();
    }
}
