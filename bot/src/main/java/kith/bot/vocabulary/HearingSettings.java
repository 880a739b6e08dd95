package kith.bot.vocabulary;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How messages are heard (`kith.hearing`).
///
/// @param examples whether what no exact step has heard is compared with examples; costs some seconds of one
///                 processor after the start, and 20 MB of memory
@ConfigurationProperties("kith.hearing")
record HearingSettings(@DefaultValue("true") boolean examples) {}
