package kith.web.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page in words, ready to be laid out.
///
/// @param title    what it is about: "What's on near Wells"
/// @param dates    which days, or empty
/// @param notices  what the reader should know first
/// @param trouble  what is wrong with the place that was asked for, or null
/// @param places   those to pick one from
/// @param wider    other things to ask for, when nothing was found
/// @param footnote what the list is, and from when
record Sheet(
        String title,
        String dates,
        List<String> notices,
        @Nullable String trouble,
        List<Link> places,
        Form form,
        List<Day> days,
        List<Link> wider,
        @Nullable Link back,
        @Nullable Link more,
        String footnote) {

    /// @param address where it leads
    record Link(String words, String address) {}

    /// The form as it was filled in.
    record Form(String where, String what, List<Choice> when, List<Choice> miles, List<Choice> only) {}

    /// One of several to choose from.
    ///
    /// @param name  of the field
    /// @param value as it stands in the address
    record Choice(String name, String value, String words, boolean chosen) {}

    /// @param date ISO, for machines
    record Day(String name, String date, List<Line> lines) {}

    /// One session.
    ///
    /// @param starts  ISO, for machines
    /// @param place   venue and postcode
    /// @param places  "5 places left", or that none is needed
    /// @param full    whether there is no place left
    /// @param checked when it was last said to be right, or that it was not for long; may be empty
    /// @param joining how to come
    /// @param texting the link that begins the text, or null
    record Line(
            String title,
            String time,
            String starts,
            String place,
            String distance,
            String summary,
            String cost,
            String access,
            String places,
            boolean full,
            String checked,
            String joining,
            @Nullable String texting) {}
}
