package kith.bot;

import kith.community.settings.SettingsCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/// The program. Everything it is made of lives below `kith`, in the four modules.
@SpringBootApplication(scanBasePackages = "kith")
@ConfigurationPropertiesScan("kith")
@Import(SettingsCheck.class)
public class Kith {

    public static void main(String[] args) {
        SpringApplication.run(Kith.class, args);
    }
}
