package app.laurel.demonstration.ui;

import app.laurel.base.InDemonstration;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.stereotype.Component;

@Component
@InDemonstration
class ClockEntry implements DeskEntry {
    @Override
    public String labelKey() {
        return "demonstration.clock.desk";
    }

    @Override
    public String address(String community) {
        return Links.clock(community);
    }

    @Override
    public int order() {
        return 90;
    }
}
