package sinew.chart.drawing;

/**
 * A place on a drawing.
 *
 * @param x units from the left
 * @param y units from the top
 */
public record Spot(double x, double y) {}
