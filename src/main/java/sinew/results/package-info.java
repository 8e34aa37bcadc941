/** The folder of results, whole or absent, and where results come from. */
package sinew.results;
