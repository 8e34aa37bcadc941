/** What commands are told: options, each declared once, and the scenario files that are named. */
package sinew.option;
