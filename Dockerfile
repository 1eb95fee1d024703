# The jar that `java -jar` runs, in layers: a new version of the bot changes the last one, of 2 MB, and not the libraries.
#
#   mvn package -DskipTests
#   docker build --tag photo-sync-bot .
#   docker run --read-only --tmpfs /tmp --env-file photo-sync.env --publish 3978:3978 photo-sync-bot
#
# Nothing is written but temporary files of the web server below /tmp, so the file system can be read-only.
ARG RUNTIME=eclipse-temurin:25-jre-noble

FROM ${RUNTIME} AS layers
WORKDIR /layers
ARG JAR=target/photo-sync-bot-*.jar
COPY ${JAR} photo-sync-bot.jar
RUN ["java", "-Djarmode=tools", "-jar", "photo-sync-bot.jar", "extract", "--layers", "--destination", "extracted"]

FROM ${RUNTIME}
LABEL org.opencontainers.image.title="Photo Sync Bot" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /opt/photo-sync-bot
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./

# Of no user of the host, and without a name: nothing in the image belongs to it.
USER 10001:10001

# The webhook, and for the company's own network health and metrics.
EXPOSE 3978 8081

# By bash alone, since not every image of a runtime has curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-8081} && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

# In exec form, so that SIGTERM reaches Java. Options of your own go into JAVA_TOOL_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "photo-sync-bot.jar"]
