package kith.community.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.people.Person;
import org.springframework.data.repository.Repository;

/// A repository as the rooms have them, to try what all of them rely on.
interface SamplePeople extends Repository<Person, UUID>, Inserting<Person> {

    Optional<Person> findById(UUID id);

    List<Person> findByCreatedAtAfterOrderByFirstName(Instant instant);
}
