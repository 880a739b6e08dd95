package kith.bot.channels.twilio;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where Twilio finds us during a call. It signs these addresses as they are.
///
/// @param publicUrl where the world reaches us
record VoiceAddresses(URI publicUrl) {

    /// Makes Twilio repeat a request that we could not take: it is about a call in which someone waits, or is the only
    /// word of how one ended. Not part of what it signs.
    private static final String REPEAT = "#rc=3&rp=all";

    /// What is said when they pick up.
    URI answered(UUID placed) {
        return at("/twilio/voice/calls/" + placed + REPEAT);
    }

    String status(UUID placed) {
        return at("/twilio/voice/status/" + placed + REPEAT).toString();
    }

    /// Where a key goes.
    ///
    /// @param placed null when they rang us
    URI keys(@Nullable UUID placed, int turn, int wrong) {
        var call = placed == null ? "" : "/calls/" + placed;
        return at("/twilio/voice" + call + "/keys?turn=" + turn + "&wrong=" + wrong + REPEAT);
    }

    /// What became of putting someone through.
    URI putThrough(@Nullable UUID bridge) {
        return at("/twilio/voice/put-through" + (bridge == null ? "" : "/" + bridge) + REPEAT);
    }

    private URI at(String path) {
        return URI.create(publicUrl.toString().replaceAll("/+$", "") + path);
    }
}
