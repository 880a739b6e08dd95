package kith.scheduler.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.FileSystemResource;

/// Lets the staff of the demonstration (`people.yml`) be the staff, in demo mode and where `kith.staff` names nobody:
/// so that leading a group and check-ins can be tried without setting anything.
public final class DemonstrationStaff implements EnvironmentPostProcessor {

    private static final String STAFF = "staff[";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = environment.getProperty("kith.demo-data", "");
        boolean demo = environment.getProperty("kith.mode", "demo").equalsIgnoreCase("demo");
        boolean named = environment.containsProperty("kith.staff[0].name");
        var file = Path.of(folder).resolve("people.yml").toFile();
        if (demo && !folder.isBlank() && !named && file.isFile()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("demonstration staff", staff(file.toPath())));
        }
    }

    private static Map<String, Object> staff(Path file) {
        var staff = new LinkedHashMap<String, Object>();
        try {
            for (var source : new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file))) {
                if (source instanceof EnumerablePropertySource<?> all) {
                    for (String key : all.getPropertyNames()) {
                        if (key.startsWith(STAFF)) {
                            staff.put("kith." + key, String.valueOf(all.getProperty(key)));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return staff;
    }
}
