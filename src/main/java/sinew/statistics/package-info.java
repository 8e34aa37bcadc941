/**
 * Survival curves, quantiles, intervals, bands and paired differences. Knows nothing of tendons.
 */
package sinew.statistics;
