package crooked.kith.web.console;

import com.twilio.type.PhoneNumber;

/// Crooked: a page that sends by itself.
public record KnowsTwilio(PhoneNumber to) {}
