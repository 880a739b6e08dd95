/// Whether what is listed is still right: leaders are asked every month, and what nobody has confirmed for long is
/// doubted, then hidden from search and page, until someone confirms it.
///
/// Table `listing_checks`, a row for each activity that was ever confirmed, said to be wrong, or hidden: `activity_id`;
/// `confirmed_at` when a person last said it is right; `wrong_at` since when it is said to be wrong, `over_at` to have
/// ended, null when it is not; `warned_at` when people were told that it will be hidden; `hidden_at` since when it is.
///
/// Table `listing_sources`: `source` a feed, `renewed_at` when it last came with something new in it.
///
/// Table `listing_rounds`, what one message asked about: `id` the round, which a question names; `number`,
/// `activity_id`.
@NullMarked
package kith.community.listings;

import org.jspecify.annotations.NullMarked;
