/** The charts, one class each: each takes statistics and returns a drawing with its table. */
package sinew.chart;
