/**
 * Pictures as lists of marks, written as SVG or painted as PNG. Text is measured and drawn from the
 * bundled font itself, so that a picture is the same on every machine. Knows nothing of statistics.
 */
package sinew.chart.drawing;
