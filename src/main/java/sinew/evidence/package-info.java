/** Published trials, repeated with virtual patients, and how far the two agree. */
package sinew.evidence;
