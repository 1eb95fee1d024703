package app.photosync.teams;

import java.net.URI;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Lets in what the connector has signed for this bot, and of that only our own tenant's Teams (docs/teams-rules.md 21 to 24). */
@Component
final class ConnectorInbound implements Inbound {

    private final TeamsSettings settings;
    private final ServiceUrls serviceUrls;
    private final ConnectorKeys keys;
    private final ConnectorTokens tokens;
    private final InboundRefusals refusals;

    ConnectorInbound(TeamsSettings settings, ServiceUrls serviceUrls, InboundRefusals refusals, Clock clock) {
        this.settings = settings;
        this.serviceUrls = serviceUrls;
        this.keys = new ConnectorKeys(new KeyDocuments(settings.openIdUrl()), clock);
        this.tokens = new ConnectorTokens(settings.appId(), keys);
        this.refusals = refusals;
    }

    @Override
    public void guard(HttpSecurity http) {
        http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(HttpMethod.HEAD).permitAll().anyRequest().authenticated())
                .oauth2ResourceServer(server -> server
                        .bearerTokenResolver(new OneToken())
                        .jwt(jwt -> jwt.decoder(tokens))
                        .authenticationEntryPoint(new QuietRefusal(refusals)));
    }

    @Override
    public Verdict judge(Authentication caller, Envelope envelope) {
        if (!(caller.getPrincipal() instanceof Jwt token)) {
            return new Verdict.Refused("no-token");
        }
        if (!EndorsedKeys.CHANNEL.equals(envelope.channelId())) {
            return new Verdict.Refused("channel");
        }
        if (envelope.serviceUrl().isEmpty() || !envelope.serviceUrl().equals(token.getClaimAsString("serviceurl"))) {
            return new Verdict.Refused("service-url-claim");
        }
        if (!isTrusted(envelope.serviceUrl())) {
            return new Verdict.Refused("service-url-host");
        }
        if (!DirectoryIds.nameOnly(settings.tenantId(), envelope.tenants())) {
            return new Verdict.Refused("tenant");
        }
        return new Verdict.Admitted();
    }

    @Override
    public void fetchKeysIfDue() {
        keys.fetchIfDue();
    }

    @Override
    public InboundKeys keys() {
        return keys;
    }

    private boolean isTrusted(String serviceUrl) {
        try {
            return serviceUrls.trusts(URI.create(serviceUrl));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
