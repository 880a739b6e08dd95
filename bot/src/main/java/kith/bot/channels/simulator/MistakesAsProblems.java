package kith.bot.channels.simulator;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Tells scripts what they did wrong: 400 and a sentence, as a JSON problem (RFC 9457).
@OnlyInDemo
@RestControllerAdvice(assignableTypes = {MessagesController.class, ClockController.class})
class MistakesAsProblems {

    @ExceptionHandler
    ProblemDetail mistake(Mistake mistake) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, mistake.sentence());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "The body cannot be read. Send a JSON object, such as {\"channel\":\"sms\",\"from\":\"07700 900123\","
                        + "\"text\":\"what's on\"} to /simulator/messages, or {\"plus\":\"PT1H\"} to /simulator/clock.");
    }
}
