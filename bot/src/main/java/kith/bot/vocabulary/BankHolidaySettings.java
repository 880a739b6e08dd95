package kith.bot.vocabulary;

import kith.bot.language.BankHolidays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose bank holidays are meant (`kith.bank-holidays`).
@ConfigurationProperties("kith")
record BankHolidaySettings(
        @DefaultValue("england-and-wales") BankHolidays bankHolidays) {}
