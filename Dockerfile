# Kith in a container:
#
#   docker build -t kith .
#   docker run -p 8080:8080 -v kith-data:/kith/data kith
#
# Written where Docker does not run: the commands below were run by hand, in this order, in an empty folder and as a
# user without rights; the instructions around them (base images, volumes, health check) were not.

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY mvnw pom.xml ./
COPY community community
COPY scheduler scheduler
COPY web web
COPY bot bot
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -ntp -DskipTests -Dspotless.check.skip package
# Program and libraries apart: starts faster than one jar of jars, and a new release is a small layer over the old.
RUN java -Djarmode=tools -jar bot/target/kith.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /kith --no-create-home kith
WORKDIR /kith
RUN mkdir data && chown kith data
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY config config
# A trial start remembers which classes are needed and how they are linked: the next start takes half the time.
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=kith.aot -Dspring.context.exit=onRefresh -jar kith.jar \
        --spring.datasource.url=jdbc:sqlite:/tmp/trial.db \
    && rm -f /tmp/trial.db*
USER kith
# Not the configuration too: a volume of an older release would hide the phrases and settings of a newer one.
VOLUME ["/kith/data"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/actuator/health"]
# Half of the container's memory is for the heap; give it 512 MB at least. Without memory left it stops, to be started
# again, instead of limping on.
ENTRYPOINT ["java", "-XX:AOTCache=kith.aot", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "kith.jar"]
