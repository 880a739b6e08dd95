package kith.bot.language;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kith.community.places.Place;

/// Where someone means.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Where {

    record At(Place place) implements Where {}

    /// Several places have that name, the likeliest first.
    record OneOf(String said, List<Place> places) implements Where {}

    /// It looked like a place, and we know none of that name.
    record NotKnown(String said) implements Where {}

    /// "Near me": the place remembered.
    record Here() implements Where {}

    record Unsaid() implements Where {}
}
