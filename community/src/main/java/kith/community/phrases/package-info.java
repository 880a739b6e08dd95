/// Every word we say to people: kept in `config/phrases/`, one file for each language, and filled in here.
@NullMarked
package kith.community.phrases;

import org.jspecify.annotations.NullMarked;
