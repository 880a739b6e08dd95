package kith.bot.channels.simulator;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// `GET /simulator/news`: what happens at the phones, as it happens.
@OnlyInDemo
@RestController
class NewsController {

    private final LiveNews news;

    NewsController(LiveNews news) {
        this.news = news;
    }

    @GetMapping(path = "/simulator/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open() {
        return news.open();
    }
}
