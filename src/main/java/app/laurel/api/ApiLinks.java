package app.laurel.api;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.ShopId;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import org.springframework.stereotype.Component;

/** Addresses, whole: of the interface itself, and of the pages and files that say the same to people. */
@Component
class ApiLinks {
    /** With this begins every address of this version. */
    static final String ROOT = "/api/v1";

    private final String site;

    ApiLinks(LaurelSettings settings) {
        site = settings.url().toString();
    }

    /** An address on this site. */
    String site(String path) {
        return site + path;
    }

    String api(String path) {
        return site + ROOT + path;
    }

    String community(Community community) {
        return api("/communities/" + community.slug());
    }

    String year(Community community, Edition edition) {
        return community(community) + "/years/" + edition.year();
    }

    /** What there is of a category; of the only one it lies at its year's own address. */
    String category(Community community, Category category) {
        var year = year(community, category.edition());
        return category.edition().hasSeveral()
                ? year + "/categories/" + category.terms().slug()
                : year;
    }

    String shop(Community community, ShopId shop) {
        return community(community) + "/shops/" + shop.value();
    }

    String award(AwardCode code) {
        return api("/awards/" + code.value());
    }
}
