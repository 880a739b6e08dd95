package kith.web.frame;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The number people text us at (`kith.twilio.from`).
///
/// @param from E.164, or empty: then we text from a pool of numbers, none of which can be named, or not at all
@ConfigurationProperties("kith.twilio")
record TextNumber(@DefaultValue("") String from) {}
