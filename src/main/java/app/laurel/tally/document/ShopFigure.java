package app.laurel.tally.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What a shop has in a step of STAR; in {@code result.json} a pair of the shop's number and the figure. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"shop", "figure"})
public record ShopFigure(int shop, long figure) {}
