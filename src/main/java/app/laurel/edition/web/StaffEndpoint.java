package app.laurel.edition.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Moderators;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.YearStaff;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who runs an award: the moderators by the names that they chose, the staff of each year, and the log of what two decided. */
@RestController
class StaffEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Moderators moderators;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final Editions editions;
    private final YearStaff staff;

    /** Nine: the page is where people, their offices, their decisions and the years meet. */
    StaffEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Communities communities,
            Moderators moderators,
            Proposals proposals,
            TwoPersonActs acts,
            Editions editions,
            YearStaff staff) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.moderators = moderators;
        this.proposals = proposals;
        this.acts = acts;
        this.editions = editions;
        this.staff = staff;
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/staff")
    ResponseEntity<byte[]> staff(@PathVariable String language, @PathVariable String slug) {
        var reader = Language.ofTag(language).orElseThrow();
        var community =
                communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = community.name().in(reader);
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "edition.staff.title"),
                texts.get(reader, "edition.staff.about", name),
                "/" + slug + "/staff",
                null);
        return pages.page("edition/staff.jte", Map.of("page", page(frame, community, reader)));
    }

    private StaffPage page(PageFrame frame, Community community, Language reader) {
        var words = new StaffWords(texts, acts, community, reader);
        return new StaffPage(
                frame,
                community,
                moderators.listInOffice(community.id()).stream()
                        .map(words::person)
                        .toList(),
                editions.listOf(community.id()).stream()
                        .filter(it -> it.frozen() != null)
                        .map(it -> year(it, words))
                        .toList(),
                proposals.listDecided(community.id()).stream()
                        .map(words::decision)
                        .toList());
    }

    private StaffPage.YearRow year(Edition edition, StaffWords words) {
        return new StaffPage.YearRow(
                edition.name().in(words.language()),
                words.written(Objects.requireNonNull(edition.frozen()).frozenAt()),
                staff.list(edition.id()).stream().map(words::staff).toList(),
                edition.publishedAt() != null
                        ? List.of()
                        : staff.listLater(edition).stream().map(words::later).toList());
    }
}
