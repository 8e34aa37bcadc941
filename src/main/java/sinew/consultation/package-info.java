/**
 * What is asked in a consulting room, the scenario that the answers make, and the result as data
 * for a page. Runs on the JVM and, compiled to WebAssembly, in a browser.
 */
package sinew.consultation;
