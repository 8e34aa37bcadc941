/** The folder of results, which is whole or absent, and the circumstances of a run. */
package sinew.results;
