/// Lifts: who is asked about whom, in every order of events and on every database.
@NullMarked
package kith.community.lifts;

import org.jspecify.annotations.NullMarked;
