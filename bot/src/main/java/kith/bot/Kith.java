package kith.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The program. Everything it is made of lives below `kith`, in the four modules.
@SpringBootApplication(scanBasePackages = "kith")
@ConfigurationPropertiesScan("kith")
public class Kith {

    public static void main(String[] args) {
        SpringApplication.run(Kith.class, args);
    }
}
