/**
 * Products that are named with a bare major version (`PostgreSQL 14`, `Java 17`) and things that are named with a number
 * or a year. A version with a point after any other capitalised name is told by its form: `MySQL 5.7`.
 */
export const versionedNames: ReadonlySet<string> = new Set(
  `
  PostgreSQL Postgres MySQL MariaDB Percona InnoDB Oracle SQLite MongoDB Redis Valkey Memcached Cassandra HBase Vitess TiDB
  CockroachDB Spanner Aurora DynamoDB Elasticsearch OpenSearch Lucene Solr ClickHouse Druid Kafka Pulsar RabbitMQ ActiveMQ
  ZooKeeper Zookeeper etcd Consul Vault Nomad Hadoop HDFS Spark Flink Storm Presto Trino Hive Airflow
  mysql postgres postgresql redis kafka nginx haproxy envoy containerd systemd openssl glibc
  Kubernetes Docker Helm Istio Linkerd Envoy Nginx NGINX HAProxy Varnish Apache Tomcat Jetty Terraform Ansible Puppet Chef
  Prometheus Grafana Thanos Cortex Loki Jaeger Zipkin OpenTelemetry Zabbix Nagios
  Java JDK JRE JVM OpenJDK Python CPython Ruby Rails Sidekiq Puma Unicorn Go Golang Rust PHP Perl Scala Kotlin Swift Erlang OTP
  Elixir Lua Node Node.js NodeJS Deno Bun .NET C++ Angular React Vue Django Flask Boot Hibernate Struts Log4j GraphQL
  Linux Ubuntu Debian CentOS RHEL Fedora AlmaLinux Alpine SUSE Solaris FreeBSD Windows Server PlayStation Planetside macOS iOS Android kernel Kernel
  Xen KVM VMware ESXi vSphere Hyper-V OpenStack
  TLS SSL HTTP SPDY QUIC IPv OAuth SAML SMTP SNMP NTP BGP OSPF ECMAScript Unicode ISO IEEE PCI RAID USB PCIe Wi-Fi
  Exchange SharePoint Office Dynamics Studio Microsoft Xbox iPhone Pixel Falcon Apollo Formula Boeing Airbus Xeon Gen
  QCon SREcon OSDI SOSP NSDI SIGMOD VLDB EuroSys SIGCOMM HotOS ATC Velocity re:Invent Summit KubeCon DockerCon
`
    .trim()
    .split(/\s+/),
)

/** Capitalised words that begin sentences or name measures, after which a number is a figure: `About 5.7`, `Latency 2.5`. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  A An The About Above After All Almost Also An And Another Approximately Around As At Average Availability Because Before Below
  Between But By Capacity Cost CPU Down During Each Every Exactly Exceeding For From Further Growth However If In Increase
  Just Latency Load Maximum Mean Median Min Minimum More Nearly No Of On Only Or Other Over Peak Per QPS Rate Ratio Roughly
  RPS RTO RPO RTT Score Since SLA SLI SLO So Some Still Sum Than That Then These They This Those Throughput To Total TPS TTL
  Under Until Up Uptime Was We When Where While Which With Within Would MTTR MTTD MTBF TCO COGS ROI CAGR Revenue
`
    .trim()
    .split(/\s+/),
)
