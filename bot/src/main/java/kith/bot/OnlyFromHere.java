package kith.bot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/// Shows health and figures only to this very machine; to anyone else they are not there.
///
/// A proxy on the same machine asks from here too, but says for whom: then it is not from here.
final class OnlyFromHere extends OncePerRequestFilter {

    private static final List<String> ON_BEHALF = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isFromHere(HttpServletRequest request) throws UnknownHostException {
        boolean forAnother = ON_BEHALF.stream().anyMatch(header -> request.getHeader(header) != null);
        return !forAnother && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
