package kith.bot.talks.meetups;

import org.jspecify.annotations.Nullable;

/// Where, as it was said: a name, a postcode, or both. "At", "no," and a bare number are none of the name.
record VenueSaid(@Nullable String venue, @Nullable String postcode) {

    static VenueSaid of(String said) {
        var correction = MeetUpDetails.CORRECTS.matcher(said);
        var text = correction.matches() ? correction.group(1) : said;
        var name = MeetUpDetails.POSTCODE
                .matcher(text)
                .replaceFirst("")
                .strip()
                .replaceFirst("[,;.\\s]+$", "")
                .replaceFirst("^[,;.\\s]+", "");
        var at = MeetUpDetails.AT.matcher(name);
        name = at.matches() ? at.group(1).strip() : name;
        boolean none = name.isEmpty() || MeetUpDetails.BARE.matcher(name).matches();
        return new VenueSaid(none ? null : name, MeetUpDetails.postcodeIn(text));
    }
}
