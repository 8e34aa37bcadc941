/** Lives of patients day by day, in batches, on a back-end. */
package sinew.simulation;
