package app.laurel.result.web;

import app.laurel.base.text.Language;
import app.laurel.edition.PublicPlace;
import app.laurel.edition.PublicPlaces;
import app.laurel.edition.PublicYear;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of a year and, where it has several, of each of its categories; of each the versions and the report. */
@RestController
class EditionEndpoint {
    private final YearPages years;
    private final CategoryPages categories;
    private final ReportPages reports;
    private final EndedPages ended;
    private final PublicPlaces places;

    EditionEndpoint(
            YearPages years, CategoryPages categories, ReportPages reports, EndedPages ended, PublicPlaces places) {
        this.years = years;
        this.categories = categories;
        this.reports = reports;
        this.ended = ended;
        this.places = places;
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}")
    ResponseEntity<byte[]> year(@PathVariable Map<String, String> address) {
        var year = findYear(address);
        return year.edition().hasSeveral()
                ? years.page(year, language(address))
                : categories.page(place(address), language(address));
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}")
    ResponseEntity<byte[]> category(@PathVariable Map<String, String> address) {
        return places.find(address)
                .map(it -> categories.page(it, language(address)))
                .or(() -> places.findYear(address)
                        .flatMap(it -> ended.page(it, address.getOrDefault("category", ""), language(address))))
                .orElseThrow(EditionEndpoint::notFound);
    }

    /** A version that was published, whether it still holds or not. */
    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/version/{version:[0-9]{1,4}}")
    ResponseEntity<byte[]> version(@PathVariable Map<String, String> address, @PathVariable int version) {
        var year = findYear(address);
        return (year.edition().hasSeveral()
                        ? years.version(year, version, language(address))
                        : categories.version(place(address), version, language(address)))
                .orElseThrow(EditionEndpoint::notFound);
    }

    /** The same of one category. */
    @GetMapping(Language.PATH
            + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/version/{version:[0-9]{1,4}}")
    ResponseEntity<byte[]> versionOfCategory(@PathVariable Map<String, String> address, @PathVariable int version) {
        return categories.version(place(address), version, language(address)).orElseThrow(EditionEndpoint::notFound);
    }

    /** How it was counted, step by step; of several, the year leads to the report of each. */
    @GetMapping({
        Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/report",
        Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/report"
    })
    ResponseEntity<byte[]> report(@PathVariable Map<String, String> address) {
        var year = findYear(address);
        if (!address.containsKey("category") && year.edition().hasSeveral()) {
            return reports.lead(year, language(address)).orElseThrow(EditionEndpoint::notFound);
        }
        return reports.page(place(address), language(address)).orElseThrow(EditionEndpoint::notFound);
    }

    private PublicYear findYear(Map<String, String> address) {
        return places.findYear(address).orElseThrow(EditionEndpoint::notFound);
    }

    private PublicPlace place(Map<String, String> address) {
        return places.find(address).orElseThrow(EditionEndpoint::notFound);
    }

    private static Language language(Map<String, String> address) {
        return Language.ofTag(address.getOrDefault("language", "")).orElseThrow();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
