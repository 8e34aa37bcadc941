/** The equations: tendon, pain, behaviour, plan; from one day to the next. Only the JDK is used. */
package sinew.model;
