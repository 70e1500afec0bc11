package app.laurel.nomination.web;

import app.laurel.base.web.PageFrame;
import app.laurel.edition.PublicYear;
import app.laurel.nomination.CategoryRulingWords.Line;
import java.util.List;

/** What the page of the rulings on a year's categories says. */
public record CategoryRulingsPage(PageFrame frame, PublicYear year, List<Line> rulings) {
    public CategoryRulingsPage {
        rulings = List.copyOf(rulings);
    }

    public String text(String key) {
        return frame.t("nomination.category.rulings." + key);
    }

    /** Whether it will name somebody once the lists are public. */
    public boolean isNameless() {
        return rulings.stream().anyMatch(Line::isNameless);
    }
}
