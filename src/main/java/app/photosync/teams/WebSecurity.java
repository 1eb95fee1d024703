package app.photosync.teams;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Two doors: the webhook, which {@link Inbound} guards, and on the management port what the platform asks about our health. Everything else
 * is shut, on both ports: Spring leads the requests of the management port through these chains too.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsSettings.class)
class WebSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain webhook(HttpSecurity http, Inbound inbound) {
        inbound.guard(stateless(http).securityMatcher(MessagesEndpoint.PATH));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(HttpSecurity http, InboundRefusals refusals) {
        return stateless(http)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                    refusals.count(HttpStatus.FORBIDDEN, "no-such-door");
                    response.setHeader(HttpHeaders.CONNECTION, "close");
                    response.setStatus(HttpStatus.FORBIDDEN.value());
                }))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(EndpointRequest.to("health", "prometheus", "syncing")).permitAll()
                        .anyRequest().denyAll())
                .build();
    }

    @Bean
    InboundKeys inboundKeys(Inbound inbound) {
        return inbound.keys();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
