package kith.community.meetups;

import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// The meet-ups that are being made, one for each leader.
interface NewMeetUps extends Repository<NewMeetUp, UUID>, Inserting<NewMeetUp> {

    Optional<NewMeetUp> findByPersonId(UUID leader);

    /// Overwrites the row with this id.
    NewMeetUp save(NewMeetUp meetUp);

    @Modifying
    @Query("delete from new_meet_ups where person_id = :leader")
    int drop(UUID leader);
}
