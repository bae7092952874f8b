import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { changesState } from './changes-state.ts'

const changing: readonly (readonly [string, string])[] = [
  ['rm -rf /var/lib/example', 'rm'],
  ['sudo systemctl restart nginx', 'restart'],
  ['service nginx reload', 'reload'],
  ['kubectl -n payments delete pod web-7', 'delete'],
  ['kubectl rollout restart deployment/web', 'restart'],
  ['kubectl scale deployment/web --replicas=0', 'scale'],
  ['kubectl exec redis-0 -- redis-cli FLUSHALL', 'FLUSHALL'],
  ['docker exec -it cache redis-cli config set maxmemory 2gb', 'set'],
  ['ETCDCTL_API=3 etcdctl compact $rev', 'compact'],
  ['etcdctl --command-timeout=30s --endpoints=https://localhost:2379 defrag', 'defrag'],
  ['etcdctl alarm disarm', 'disarm'],
  ['orchestrator-client -c disable-global-recoveries', 'disable-global-recoveries'],
  ['aws ec2 stop-instances --instance-ids i-1', 'stop-instances'],
  ['gcloud compute instances delete web-7', 'delete'],
  ['rabbitmqctl purge_queue orders', 'purge_queue'],
  ['rabbitmqctl close_connection "<0.7.0>" "hung consumer"', 'close_connection'],
  ['kafka-topics.sh --bootstrap-server b:9092 --delete --topic t', '--delete'],
  ['kill -9 4711', 'kill'],
  ['ps aux | grep web | xargs kill', 'kill'],
  ['ssh db1 sudo reboot', 'reboot'],
  ['curl -X POST http://localhost:9200/_cluster/reroute', 'POST'],
  ['curl -d @body.json http://localhost/flags', '-d'],
  ['curl -XDELETE http://localhost/queue', '-XDELETE'],
  ['psql -c "SELECT pg_terminate_backend(4711)"', 'SELECT pg_terminate_backend'],
  ['mysql -e "STOP REPLICA"', 'STOP REPLICA'],
  ['DELETE FROM jobs WHERE id = 7;', 'DELETE FROM'],
  ['CREATE INDEX CONCURRENTLY jobs_id ON jobs (id)', 'CREATE INDEX'],
  ['echo 3 > /proc/sys/vm/drop_caches', '> /proc/sys/vm/drop_caches'],
  ['set server web/web1 state drain', 'set server'],
  ['LATENCY RESET', 'RESET'],
  ["sed -i 's/a/b/' /etc/example.conf", '-i'],
]

const reading: readonly string[] = [
  'kubectl get pods -l app=restart',
  'kubectl rollout status deployment/web',
  'kubectl describe pod delete-me',
  'kubectl delete pod web-7 --dry-run=client',
  'systemctl status nginx',
  'journalctl -u nginx | grep -i "kill\\|restart"',
  'grep -c "DELETE FROM" mysqld.log',
  'EXPLAIN DELETE FROM jobs WHERE id = 7',
  'SHOW CREATE TABLE jobs',
  'SELECT max(chunk_id) FROM',
  'nodetool compactionstats',
  'etcdctl alarm list',
  'etcdctl snapshot status backup.db',
  'redis-cli config get maxmemory',
  'orchestrator-client -c replication-analysis',
  'rabbitmq-diagnostics alarms',
  'curl -s http://localhost:9200/_cat/shards',
  'curl -X POST http://localhost:9200/logs/_search -d @q.json',
  'curl -G http://localhost/query --data-urlencode q=up',
  'kill -0 4711',
  'go tool pprof http://localhost:6060/debug/pprof/heap',
  'kafka-consumer-groups.sh --describe --group g',
  "awk '/restart/ { print $1 }' syslog",
  'LATENCY DOCTOR',
  'terraform plan',
]

describe('changesState', () => {
  for (const [command, word] of changing) {
    test(`sees that ${command} changes state`, () => assert.equal(changesState(command), word))
  }
  for (const command of reading) {
    test(`sees that ${command} only reads`, () => assert.equal(changesState(command), undefined))
  }
})
