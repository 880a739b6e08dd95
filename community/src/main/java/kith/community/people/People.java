package kith.community.people;

import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// Everyone we know.
public interface People extends Repository<Person, UUID>, Inserting<Person> {

    Optional<Person> findById(UUID id);

    @Modifying
    @Query("update people set place_name = :name, latitude = :latitude, longitude = :longitude where id = :id")
    void keepPlace(UUID id, String name, double latitude, double longitude);

    @Modifying
    @Query("update people set first_name = :name where id = :id")
    void keepFirstName(UUID id, String name);

    @Modifying
    @Query("update people set first_name = :first, last_name = :last where id = :id")
    void keepNames(UUID id, String first, String last);

    @Modifying
    @Query("update people set language = :language where id = :id")
    void keepLanguage(UUID id, String language);
}
