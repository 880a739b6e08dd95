package kith.bot.channels.twilio;

/// What [LocalTwilio] does with a request to send, instead of just taking it.
///
/// @param accepts whether the text is taken all the same (and then goes out, whatever the caller is told)
/// @param status  the HTTP status to answer, 0 to drop the connection, -1 to never answer
/// @param body    what to answer
public record Script(boolean accepts, int status, String body, int retryAfterSeconds) {

    /// Twilio's own refusal, with its number for the reason.
    public static Script refuse(int status, int code) {
        return new Script(false, status, error(status, code), 0);
    }

    /// 429: too many requests at once.
    public static Script tooMany(int retryAfterSeconds) {
        return new Script(false, 429, error(429, 20429), retryAfterSeconds);
    }

    public static Script serverError(int status) {
        return new Script(false, status, error(status, 20500), 0);
    }

    /// Something in between answers a web page.
    public static Script html(int status) {
        return new Script(false, status, "<html><body><h1>Bad Gateway</h1></body></html>", 0);
    }

    /// It is taken, and then the connection breaks before anyone is told.
    public static Script dropAfterAccepting() {
        return new Script(true, 0, "", 0);
    }

    /// The connection breaks, and it was not taken.
    public static Script drop() {
        return new Script(false, 0, "", 0);
    }

    /// It is taken, and the answer is no JSON.
    public static Script garbageAfterAccepting() {
        return new Script(true, 201, "<html>created</html>", 0);
    }

    /// Taken, and no answer comes.
    public static Script hangAfterAccepting() {
        return new Script(true, -1, "", 0);
    }

    static String error(int status, int code) {
        return """
                {"code": %d, "message": "Refused: +447700900999 and so on", "more_info": "https://www.twilio.com/docs/errors/%d", "status": %d}
                """.formatted(code, code, status);
    }
}
