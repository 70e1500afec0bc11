package app.laurel.demonstration;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.edition.Milestone;
import java.util.List;
import java.util.Map;

/**
 * An invented community: who is in it, which shops it talks of, and its years.
 *
 * @param language in which its people mostly write: {@code ko} or {@code en}
 * @param zone IANA name
 * @param categories what each of its years gives an award for; none where a year gives one
 */
record Story(
        String slug,
        String language,
        Bilingual name,
        Bilingual about,
        String zone,
        People people,
        List<StoryCategory> categories,
        List<StoryShop> shops,
        List<Spelling> spellings,
        List<StoryReason> reasons,
        List<StoryRuling> rulings,
        List<StoryComment> comments,
        StoryPlaque plaque,
        StoryPresence presence,
        List<StoryYear> years) {
    Story {
        categories = List.copyOf(categories);
        shops = List.copyOf(shops);
        spellings = List.copyOf(spellings);
        reasons = List.copyOf(reasons);
        rulings = List.copyOf(rulings);
        comments = List.copyOf(comments);
        years = List.copyOf(years);
    }

    /** As it goes in one of its categories; a reason is given in the first that has the shop. */
    Story in(String category) {
        var told = categories.stream().map(StoryCategory::slug).toList().indexOf(category);
        return categories.get(told).part(this, categories.subList(0, told));
    }

    /** A shop's name as its people mostly write it. */
    String called(StoryShop shop) {
        return shop.name().in(Language.ofTag(language).orElseThrow());
    }

    /** The shop of this domain. */
    StoryShop shop(String domain) {
        return shops.stream()
                .filter(it -> it.domain().equals(domain))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A shop.
     *
     * @param named percent of nominators who name it
     * @param used percent of voters who bought there
     * @param marks what voters think of it on average, for each criterion, in tenths
     */
    record StoryShop(Bilingual name, String domain, int named, int used, List<Integer> marks) {
        StoryShop {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What some nominators write instead of a shop's name.
     *
     * @param shop the domain of the shop that is meant; blank for what is no shop
     */
    record Spelling(String text, String shop, int percent) {}

    /** Why a member proposes the shop of this domain, in the member's words. */
    record StoryReason(String shop, String text) {}

    /** A decision about a nominee; {@code into} is blank for one that is set aside. */
    record StoryRuling(String nominee, String into, String reason) {}

    /**
     * One year's award.
     *
     * @param ago years before the one in which the demonstration begins
     * @param days of the five milestones, counted from the day on which the demonstration begins
     * @param turnout percent of members who have cast a ballot by then
     */
    record StoryYear(int ago, Map<Milestone, Integer> days, int nominators, int turnout) {
        StoryYear {
            days = Map.copyOf(days);
        }
    }
}
