/** Rows of patients as files: one a time to an endpoint, one a person, one a week. */
package sinew.rows;
