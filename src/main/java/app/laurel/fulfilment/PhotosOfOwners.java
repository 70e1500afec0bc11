package app.laurel.fulfilment;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Members;
import app.laurel.shop.OwnerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the photos of whoever speaks for a shop no longer, shown or not: nobody could take them back. Where moderators took one down,
 * that stays.
 */
@Component
class PhotosOfOwners {
    private final PlaqueStore plaques;
    private final PhotoStore photos;
    private final PlaqueSteps steps;
    private final Members members;

    PhotosOfOwners(PlaqueStore plaques, PhotoStore photos, PlaqueSteps steps, Members members) {
        this.plaques = plaques;
        this.photos = photos;
        this.steps = steps;
        this.members = members;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(OwnerLeft left) {
        photos.givers(left.shop()).forEach((code, giver) -> erase(code, giver, left));
    }

    private void erase(AwardCode code, AccountId giver, OwnerLeft left) {
        var plaque = plaques.lock(code).orElseThrow();
        if (!members.ofPersonEver(giver, plaque.community()).contains(left.member())) return;
        photos.erase(code);
        steps.record(plaque, null, "fulfilment.photo-taken-back", null);
    }
}
