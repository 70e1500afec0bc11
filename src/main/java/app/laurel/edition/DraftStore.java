package app.laurel.edition;

import static app.laurel.db.Tables.EDITION_DRAFT;

import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** The draft of each community's next year; one at most. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftStore {
    private static final Logger LOG = LoggerFactory.getLogger(DraftStore.class);

    private final DSLContext sql;
    private final ObjectMapper json;

    DraftStore(DSLContext sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** None where it was written by a version of which too little is left to read it: the form begins anew then. */
    Optional<KeptDraft> find(CommunityId community) {
        return sql.selectFrom(EDITION_DRAFT)
                .where(EDITION_DRAFT.COMMUNITY_ID.eq(community))
                .fetchOptional()
                .flatMap(it -> read(community, it.getDraft()).map(draft -> new KeptDraft(draft, it.getSavedAt())));
    }

    void keep(CommunityId community, Draft draft, Instant now) {
        var text = json.writeValueAsString(draft);
        sql.insertInto(EDITION_DRAFT)
                .set(EDITION_DRAFT.COMMUNITY_ID, community)
                .set(EDITION_DRAFT.DRAFT, text)
                .set(EDITION_DRAFT.SAVED_AT, now)
                .onDuplicateKeyUpdate()
                .set(EDITION_DRAFT.DRAFT, text)
                .set(EDITION_DRAFT.SAVED_AT, now)
                .execute();
    }

    /** Whether there was one. */
    boolean forget(CommunityId community) {
        return sql.deleteFrom(EDITION_DRAFT)
                        .where(EDITION_DRAFT.COMMUNITY_ID.eq(community))
                        .execute()
                > 0;
    }

    private Optional<Draft> read(CommunityId community, String text) {
        try {
            return Optional.of(json.readValue(text, Draft.class));
        } catch (JacksonException unreadable) {
            LOG.warn("the draft of a year of community {} cannot be read: {}", community, unreadable.getClass());
            return Optional.empty();
        }
    }
}
