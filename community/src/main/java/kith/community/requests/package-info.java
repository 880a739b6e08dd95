/// What only a person can see to: who is responsible for somebody, and how their words get there.
@NullMarked
package kith.community.requests;

import org.jspecify.annotations.NullMarked;
