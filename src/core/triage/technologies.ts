/**
 * What products are called in logs, packages, metrics and talk. A line: the product, what it is part of, its other names. A name
 * stands for whole words; `~` before it lets it stand for the beginning of a word too (`~kafka`: `kafka_consumergroup_lag`).
 */
const table = `
postgresql | | ~postgres ~postgresql ~pg psql pq psycopg psycopg2 ~pgx asyncpg postmaster autovacuum pgbouncer patroni libpq sqlstate
mysql | | ~mysql mariadb ~innodb mysqld mysqli pymysql mysqlclient percona vitess ~vttablet aurora
mongodb | | ~mongo ~mongodb mongod mongos mongoose pymongo atlas-mongodb
redis | | ~redis ~jedis lettuce ioredis sentinel valkey elasticache memorydb stackexchange.redis
memcached | | ~memcached
kafka | | ~kafka librdkafka rdkafka confluent strimzi msk kraft
rabbitmq | | ~rabbitmq ~rabbit amqp rabbitmqctl amqplib bunny pika
cassandra | | ~cassandra datastax cqlsh cql nodetool scylla scylladb
clickhouse | | ~clickhouse
elasticsearch | | ~elasticsearch ~elastic ~opensearch es kibana lucene logstash elk
dynamodb | aws | ~dynamodb dynamo
s3 | aws | s3 amazons3 awss3 boto3-s3
lambda | aws | lambda awslambda
kinesis | aws | ~kinesis kcl kpl firehose
sqs | aws | sqs
sns | aws | sns
ec2 | aws | ec2
rds | aws | rds
aws | | aws amazon amazonaws awssdk boto3 botocore cloudwatch
gcp | | gcp gcloud googleapis bigquery gcs pubsub spanner
azure | | azure aks cosmosdb
kubernetes | | ~kubernetes ~kube k8s ~kubelet kubectl kubeadm apiserver kubepods eks gke openshift pvc daemonset statefulset replicaset kubeconfig k3s pod pods crashloopbackoff imagepullbackoff configmap
coredns | kubernetes | ~coredns kube-dns kubedns
etcd | | ~etcd etcdserver etcdctl
containerd | | containerd
docker | | docker dockerd moby
helm | | helm
istio | envoy | ~istio istiod
envoy | | ~envoy
nginx | | ~nginx openresty
haproxy | | ~haproxy
apache-httpd | | httpd apache2 mod_jk
traefik | | ~traefik
varnish | | varnish
grpc | | ~grpc
jvm | | jvm java openjdk hotspot jdk tomcat spring hibernate
go | | golang goroutine goroutines pprof
nodejs | | nodejs node.js npm v8 express javascript
python | | python django flask celery gunicorn
ruby | | ruby rails sidekiq
php | | php laravel
dotnet | | dotnet csharp aspnet
prometheus | | ~prometheus promtool tsdb promql
alertmanager | | ~alertmanager
thanos | | ~thanos
mimir | | ~mimir ~cortex
loki | | ~loki promtail
grafana | | grafana
victoriametrics | | ~victoriametrics vmagent vminsert
tempo | | tempo
jaeger | | jaeger
ceph | | ~ceph ~rook osd osds rados rbd cephfs
consul | | ~consul serf
vault | | vault hashicorp-vault
nomad | | nomad
terraform | | terraform
zookeeper | | ~zookeeper zk
hadoop | | ~hadoop ~hdfs yarn mapreduce namenode datanode
spark | | ~spark
hbase | | ~hbase
flink | | flink
airflow | | airflow
couchbase | | couchbase
couchdb | | couchdb
cockroachdb | | cockroach cockroachdb crdb
tidb | | tidb tikv
oracle | | ora oracle
sqlserver | | mssql sqlserver
db2 | | db2
sqlite | | sqlite
neo4j | | neo4j
influxdb | | influxdb
solr | | solr
nats | | nats jetstream
activemq | | activemq
pulsar | | pulsar
mqtt | | mosquitto
snowflake | | snowflake
openstack | | nova neutron keystone openstack
linux | | linux kernel systemd systemctl dmesg sysctl nf_conntrack conntrack iptables chronyd ntpd timedatectl ulimit
windows | | windows win32 cbs iis
macos | | macos darwin
android | | android
ssh | | sshd ssh
tls | | tls ssl x509 openssl certbot letsencrypt
dns | | bind named dnsmasq unbound
postfix | | postfix sendmail smtp
git | | git github gitlab
jenkins | | jenkins
argocd | | argocd
`

export interface Technology {
  readonly name: string
  readonly partOf?: string
}

interface Alias {
  readonly technology: string
  readonly begins: boolean
}

const parents = new Map<string, string>()
const aliases = new Map<string, Alias>()
for (const line of table.trim().split('\n')) {
  const [name = '', partOf = '', names = ''] = line.split('|').map((part) => part.trim())
  if (partOf !== '') parents.set(name, partOf)
  for (const each of names.split(' ').filter(Boolean))
    aliases.set(each.replace('~', ''), { technology: name, begins: each.startsWith('~') })
}

/** Languages and platforms that every other product stands on: named beside a product they say nothing against it. */
const grounds: ReadonlySet<string> = new Set(
  'jvm go nodejs python ruby php dotnet linux docker containerd helm git grafana aws gcp azure tls grpc dns jaeger windows macos'.split(
    ' ',
  ),
)

/** True where a technology excludes others: a line of Redis is not about RabbitMQ, but one of Python can be. */
export const isProduct = (technology: string): boolean => !grounds.has(technology)

/** How a product’s messages are made, where they do not name it. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/\bMsg \d{1,6}, Level \d{1,2}, State \d{1,3}\b/, 'sqlserver'],
  [/\bORA-\d{5}\b/, 'oracle'],
  [/\bIO[A-Z]{2,}\d{4}[EIW]\b|\bSQLCODE=-\d{3,5}\b/, 'db2'],
]

const run = /[\p{L}\p{N}_.-]+/gu
const parts =
  /\p{Lu}{2,}(?=\p{Lu}\p{Ll}{2,})|\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+\d{0,2}|\p{L}+\d{0,2}|\p{N}+\p{L}\p{N}+\p{L}|\p{N}+/gu

/** The product whose own way of reporting a text shows, beyond doubt; undefined where it shows none. */
export const formatIn = (text: string): string | undefined =>
  formats.find(([format]) => format.test(text))?.[1]

/** The technologies a text names, each with how often, parents included: `kafka_consumergroup_lag`, `org.postgresql.util`, “k8s”. */
export function technologiesIn(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const note = (technology: string): void => {
    found.set(technology, (found.get(technology) ?? 0) + 1)
    const parent = parents.get(technology)
    if (parent !== undefined) note(parent)
  }
  const made = formatIn(text)
  if (made !== undefined) note(made)
  for (const [whole] of text.matchAll(run)) {
    const direct = aliasOf(whole.toLowerCase())
    if (direct !== undefined) {
      note(direct)
      continue
    }
    for (const part of whole.match(parts) ?? []) {
      const technology = aliasOf(part.toLowerCase())
      if (technology !== undefined) note(technology)
    }
  }
  return found
}

const shortestBeginning = 4
const longestAlias = Math.max(...[...aliases.keys()].map((name) => name.length))

function aliasOf(word: string): string | undefined {
  const exact = aliases.get(word)
  if (exact !== undefined) return exact.technology
  for (let length = Math.min(word.length - 1, longestAlias); length >= shortestBeginning; length -= 1) {
    const alias = aliases.get(word.slice(0, length))
    if (alias?.begins === true) return alias.technology
  }
  return undefined
}
