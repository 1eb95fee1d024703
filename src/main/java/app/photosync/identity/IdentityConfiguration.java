package app.photosync.identity;

import app.photosync.http.HttpLimits;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The token client is a bean of its own, so that another trust store can take its place. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {

    @Bean
    HttpClient tokenHttpClient() {
        return new JdkHttpClientBuilder(HttpLimits.client())
                .connectionTimeout(HttpLimits.CONNECT)
                .responseTimeout(HttpLimits.ANSWER)
                .readTimeout(HttpLimits.ANSWER)
                .build();
    }

    @Bean
    Tokens tokens(IdentitySettings settings, HttpClient tokenHttpClient, Clock clock) {
        return new Tokens(new Credentials(settings, tokenHttpClient).configured(), clock);
    }
}
