package app.laurel.fulfilment.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What the parts of a page are, in the order in which they are to be read (ISO 32000-1, 14.7 and 14.8). */
final class Tags {
    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final List<PDStructureElement> parts = new ArrayList<>();

    Tags(PDPage page) {
        this.page = page;
        root.appendKid(whole);
    }

    /** Another part; the number marks its content. */
    int add(Tag tag) {
        var number = parts.size();
        var part = new PDStructureElement(tag.type(), whole);
        part.setPage(page);
        if (!tag.alternative().isEmpty()) part.setAlternateDescription(tag.alternative());
        part.appendKid(number);
        whole.appendKid(part);
        parts.add(part);
        return number;
    }

    void finish(PDDocument document) {
        page.setStructParents(0);
        var ofPage = new COSArray();
        parts.forEach(it -> ofPage.add(it.getCOSObject()));
        var numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(ofPage);
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(parents, PDParentTreeValue.class));
        root.setParentTreeNextKey(1);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /**
     * What a part is.
     *
     * @param type as PDF calls it
     * @param alternative what is read out in place of a picture; empty for text
     */
    record Tag(String type, String alternative) {
        static final Tag PARAGRAPH = new Tag("P", "");
        static final Tag HEADING = new Tag("H1", "");

        static Tag picture(String alternative) {
            return new Tag("Figure", alternative);
        }
    }
}
