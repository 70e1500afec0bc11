# MariaDB with Galera, and HAProxy before it, from Debian's packages: the parts that `./laurel soak cluster` runs. How the digest is
# renewed stands in the Dockerfile.
FROM debian:bookworm-slim@sha256:7c7b2c966bc9ee8cedfeef67e0e279108992c77681fa595db4a9d65c06ccc587 AS database
RUN apt-get update \
    && apt-get install --yes --no-install-recommends galera-4 mariadb-server rsync \
    && rm -rf /var/lib/apt/lists/* /var/lib/mysql/*
COPY galera-node /usr/local/bin/galera-node
VOLUME /var/lib/mysql
EXPOSE 3306
ENTRYPOINT ["/usr/local/bin/galera-node"]

FROM debian:bookworm-slim@sha256:7c7b2c966bc9ee8cedfeef67e0e279108992c77681fa595db4a9d65c06ccc587 AS writer
RUN apt-get update \
    && apt-get install --yes --no-install-recommends haproxy mariadb-client \
    && rm -rf /var/lib/apt/lists/*
COPY is-ready /etc/haproxy/is-ready
COPY haproxy.cluster.cfg /etc/haproxy/haproxy.cfg
EXPOSE 3306
# The account of docker/is-ready is read from a file, for HAProxy gives a check nothing of its environment.
ENTRYPOINT ["/bin/sh", "-c", "umask 077; printf '[client]\\nuser=ready\\npassword=%s\\n' \"$LAUREL_DATABASE_PASSWORD\" >/etc/haproxy/ready.cnf; exec haproxy -db -f /etc/haproxy/haproxy.cfg"]
