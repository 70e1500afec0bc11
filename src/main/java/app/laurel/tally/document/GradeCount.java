package app.laurel.tally.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How many ballots give a grade; in {@code result.json} a pair of the two numbers. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"grade", "ballots"})
public record GradeCount(int grade, long ballots) {}
