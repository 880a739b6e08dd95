package crooked.kith.web.console;

/// Crooked: says things where nobody keeps them.
public final class SpeaksAloud {

    void speak() {
        System.out.println("hello");
    }
}
