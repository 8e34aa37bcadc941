/** Published trials, repeated with virtual patients, and the agreement of the two. */
package sinew.evidence;
