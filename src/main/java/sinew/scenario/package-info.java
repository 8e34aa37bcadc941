/** What is simulated: who, what care, for how long. Immutable, and read from nothing. */
package sinew.scenario;
