package app.laurel.shop.face;

import app.laurel.base.id.ShopId;
import app.laurel.shop.Shops;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each shop shows itself, for everybody. */
@Service
@Transactional(readOnly = true)
public class ShopFaces {
    private final FaceStore store;
    private final Shops shops;

    ShopFaces(FaceStore store, Shops shops) {
        this.store = store;
        this.shops = shops;
    }

    /** What its owners gave. */
    public ShopFace find(ShopId shop) {
        return store.find(shop).orElse(ShopFace.NONE);
    }

    /** What the owners of these shops gave; shops of which none did are left out. */
    public Map<ShopId, ShopFace> list(Collection<ShopId> shops) {
        return store.list(shops);
    }

    /** Its logo, else its crest; empty where there is no such shop. */
    public Optional<FacePicture> picture(ShopId id) {
        var logo = store.findLogo(id);
        if (logo.isPresent()) return logo.map(FacePicture::ofLogo);
        return shops.get(List.of(id)).values().stream()
                .findFirst()
                .map(it -> FacePicture.ofCrest(Crest.svg(id, it.name().ko(), it.domain())));
    }
}
