const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Programs that change state whatever their arguments are. */
export const changingPrograms = set(
  `rm rmdir unlink kill pkill killall skill reboot shutdown halt poweroff truncate dd shred mkfs fdisk wipefs
  ansible-playbook chmod chown mv flushall flushdb bgrewriteaof`,
)

/** Programs that only read, so that `restart` among their arguments is a word to look for. */
export const readingPrograms = set(
  `grep egrep fgrep zgrep rg awk cut sort uniq wc cat zcat less more head tail echo printf ls ps lsof ss netstat dig
  nslookup ping journalctl dmesg jq yq stat df du free top htop iostat vmstat strings diff man which test`,
)

/** Subcommands that only read: the first one met among the leading arguments decides. */
export const readingVerbs = set(
  `get describe list ls show status state logs log top info check explain view history inspect diff version health
  ping print help audit analyze stats monitor tail read dump verify validate is config-get role doctor`,
)

/** Subcommands that change state. */
export const changingVerbs = set(
  `add apply abort alter assassinate attach bounce cancel clean cleanup close compact cordon create decommission defrag defragment
  delete del demote destroy detach disable disarm discard down drain drop edit enable evict expand expire fail
  failback failover flush flushall flushdb force forget halt import insert kill label leave migrate modify
  move patch pause persist prune promote purge put quit reassign rebalance reboot recover recycle redeploy reinit reload
  remove removenode rename repair replace reset resize restart restore resume revert revoke rollback rm scale seal set
  setslot shrink shutdown start stop submit suspend switchover switch taint terminate throttle trim truncate uncordon
  undo uninstall unlock unseal unset update upgrade wipe write`,
)
