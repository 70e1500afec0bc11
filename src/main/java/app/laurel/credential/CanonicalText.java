package app.laurel.credential;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * The canonical form of a JSON-LD document (RDF Dataset Canonicalization, RDFC-1.0) as N-Quads, which is what gets signed. A document of
 * which anything would be lost on the way is refused: a reader would see more than was signed. All documents of one check share a limit
 * of steps and time.
 */
final class CanonicalText {
    private final Documents documents;
    private final StepLimit limit = new StepLimit();

    CanonicalText(Documents documents) {
        this.documents = documents;
    }

    String of(JsonNode document) {
        limit.tick();
        RawTerms.check(document);
        var expanded = expand(document);
        ExpandedTerms.check(expanded);
        PlainClaims.check(document, expanded);
        return canonical(expanded);
    }

    private JsonArray expand(JsonNode document) {
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(document.toString())))
                    .options(options())
                    .get();
        } catch (JsonLdError error) {
            throw flawed(error);
        }
    }

    private String canonical(JsonArray expanded) {
        var text = new StringWriter();
        try {
            var canon = RdfCanon.create("SHA-256", limit);
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
            canon.provide(new NQuadsWriter(text));
        } catch (JsonLdError error) {
            throw flawed(error);
        } catch (RdfConsumerException error) {
            throw new FlawedException(Flaw.LINKED_DATA, String.valueOf(error.getMessage()));
        }
        return text.toString();
    }

    private JsonLdOptions options() {
        var options = new JsonLdOptions((address, wishes) -> load(address));
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setUriValidation(
                UriValidationPolicy.SchemeOnly); // why: others are left out without a word; see ExpandedTerms
        return options;
    }

    private Document load(URI address) throws JsonLdError {
        var name = address.toString();
        var bytes = BundledContexts.find(name)
                .or(() -> documents.find(name))
                .orElseThrow(() -> new FlawedException(Flaw.NO_DOCUMENT, name));
        return JsonDocument.of(
                new StringReader(StrictJson.read(bytes, Documents.LARGEST).toString()));
    }

    private static FlawedException flawed(JsonLdError error) {
        var message = String.valueOf(error.getMessage());
        return error.getCode() == JsonLdErrorCode.UNDEFINED_TERM
                ? new FlawedException(Flaw.UNDEFINED_TERM, message.replaceFirst("(?s)^.*?\\[(.*)].*$", "$1"))
                : new FlawedException(Flaw.LINKED_DATA, message);
    }

    /** The bytes that are hashed. */
    byte[] bytes(JsonNode document) {
        return of(document).getBytes(StandardCharsets.UTF_8);
    }
}
