/** Lives of patients day by day, in batches; exact counts of what came of them. */
package sinew.simulation;
