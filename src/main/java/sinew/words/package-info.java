/** Results as English sentences: recovery, course, comparison, plan, diary, limits. */
package sinew.words;
