package app.laurel.tally.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A step of majority judgment; in {@code result.json} a pair of the two numbers.
 *
 * @param grade the median that is reached
 * @param margin those above it, where they are more; otherwise minus those below it
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"grade", "margin"})
public record GradeMargin(int grade, long margin) {}
