package kith.community.outbox;

/// How many parts a text message is sent in, which is what it costs.
///
/// The 7-bit alphabet and its extension table are those of GSM 03.38 (3GPP TS 23.038): 160 characters fit, or 153 in
/// each part once it is split, and an extension character takes two places that stay together. One character
/// outside of it makes the whole text UCS-2: 70 UTF-16 units, or 67 in each part, surrogate pairs kept together.
///
/// @param gsm   whether the 7-bit alphabet is enough
/// @param units places taken: septets, or UTF-16 units
/// @param parts how many parts are sent and paid for; an empty text is still one
public record Segments(boolean gsm, int units, int parts) {

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                    + "¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private static final int GSM_ALONE = 160;
    private static final int GSM_SPLIT = 153;
    private static final int UCS_2_ALONE = 70;
    private static final int UCS_2_SPLIT = 67;

    public static Segments of(String text) {
        return isGsm(text) ? count(text, true, GSM_ALONE, GSM_SPLIT) : count(text, false, UCS_2_ALONE, UCS_2_SPLIT);
    }

    /// Whether every character is in the 7-bit alphabet or its extension table.
    public static boolean isGsm(String text) {
        return text.codePoints().allMatch(c -> septets(c) > 0);
    }

    private static Segments count(String text, boolean gsm, int alone, int split) {
        int units = 0;
        int parts = 1;
        int inThisPart = 0;
        for (int c : text.codePoints().toArray()) {
            int size = gsm ? septets(c) : Character.charCount(c);
            units += size;
            inThisPart += size;
            if (inThisPart > split) {
                parts++;
                inThisPart = size;
            }
        }
        return new Segments(gsm, units, units <= alone ? 1 : parts);
    }

    private static int septets(int codePoint) {
        if (BASIC.indexOf(codePoint) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(codePoint) >= 0 ? 2 : 0;
    }
}
