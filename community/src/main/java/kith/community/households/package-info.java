/// One person with several addresses, several people at one address, and people someone cares for.
///
/// Owns no table of its own: who is reached where stands in `companions` and `addresses`. A table that names a person
/// has to be thought of in [kith.community.households.Merging].
@NullMarked
package kith.community.households;

import org.jspecify.annotations.NullMarked;
