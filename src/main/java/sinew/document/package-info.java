/** Results as JSON documents for programs, in published shapes. */
package sinew.document;
