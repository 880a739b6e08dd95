package kith.community.places;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The place files, or folders of them, that the gazetteer is made from (`kith.places[n]`).
@ConfigurationProperties("kith")
record PlacesSettings(@DefaultValue List<Path> places) {}
