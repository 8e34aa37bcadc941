/** A study in parts: shards of it, what an earlier run lacks of it, and all its shards joined. */
package sinew.shards;
