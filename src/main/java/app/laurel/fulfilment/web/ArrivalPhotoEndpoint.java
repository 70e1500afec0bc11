package app.laurel.fulfilment.web;

import app.laurel.base.id.AwardCode;
import app.laurel.fulfilment.web.PhotoShelf.Photo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The photo of a plaque, while it is shown. Nobody keeps it without asking again: it may be taken back at any time. */
@RestController
class ArrivalPhotoEndpoint {
    private final PhotoShelf shelf;

    ArrivalPhotoEndpoint(PhotoShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/v/{code}/arrival.jpg")
    ResponseEntity<byte[]> photo(@PathVariable String code) {
        return AwardCode.find(code)
                .map(shelf::get)
                .filter(Photo::isThere)
                .map(it -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noCache())
                        .eTag(it.tag())
                        .body(it.jpeg()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
