package app.laurel.community.ui;

import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.community.Proposals;
import java.util.List;
import org.springframework.stereotype.Component;

/** Alarms moderators of what waits for a second person and is not what was asked for. */
@Component
class ProposalAlarm implements DeskAlarm {
    private final Proposals proposals;
    private final Texts texts;

    ProposalAlarm(Proposals proposals, Texts texts) {
        this.proposals = proposals;
        this.texts = texts;
    }

    @Override
    public List<String> list(CommunityId community, Language language) {
        return proposals.isAnyChanged(community) ? List.of(texts.get(language, "community.waiting.alarm")) : List.of();
    }
}
