/** Statistics as pictures, in one theme. */
package sinew.chart;
