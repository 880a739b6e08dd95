package kith.scheduler.feeds;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the lists of people are that link workers work through (`kith.lists`).
///
/// @param lists the folder of their files; one that is not there holds none
@ConfigurationProperties("kith")
record ListSettings(@DefaultValue("config/lists") String lists) {}
