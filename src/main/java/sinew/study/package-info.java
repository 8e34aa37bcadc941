/** One or several arms over the same virtual patients, and what came of them. */
package sinew.study;
