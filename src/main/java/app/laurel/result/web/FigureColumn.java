package app.laurel.result.web;

import app.laurel.tally.document.Standing;
import java.util.function.Function;

/** A column of the table of all shops; every column is numbers. */
public record FigureColumn(String title, Function<Standing, String> cell) {}
