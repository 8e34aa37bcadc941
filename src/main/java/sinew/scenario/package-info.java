/**
 * Scenarios: patients, care, length of follow-up, and the factors that can be varied. Immutable.
 */
package sinew.scenario;
