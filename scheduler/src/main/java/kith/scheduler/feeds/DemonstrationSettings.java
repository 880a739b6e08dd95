package kith.scheduler.feeds;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the demonstration begins with (`kith.demo-data`).
///
/// @param demoData the folder of `activities.csv` and `people.yml`; empty to begin with nothing
@ConfigurationProperties("kith")
record DemonstrationSettings(@DefaultValue("config/demo") String demoData) {}
