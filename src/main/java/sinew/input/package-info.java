/** Scenario files read, checked and explained, and the catalogue that they may name from. */
package sinew.input;
