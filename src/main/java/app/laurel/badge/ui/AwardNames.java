package app.laurel.badge.ui;

import app.laurel.audit.ObjectNames;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Acts on an award are shown by what was won, and by whom. */
@Configuration(proxyBeanMethods = false)
class AwardNames {
    @Bean
    ObjectNames awardObjectNames(Badges badges, BadgeWords words) {
        return new ObjectNames(
                "award",
                (code, language) -> badges.find(new AwardCode(code))
                        .map(it -> words.title(it, language) + ", "
                                + it.shop().name().in(language)));
    }
}
