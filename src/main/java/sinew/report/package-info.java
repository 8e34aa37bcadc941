/** A study's results as files and words. */
package sinew.report;
