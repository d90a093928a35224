#!/usr/bin/env bash
# Scans a share from several machines with GNU parallel over ssh, and merges:
#   SHARE=/srv/share PARTS=/srv/parts KEY=$HOME/pii.key SHARDS=8 NODES=node1,node2,2/node3 ./scan.sh --output report.html --output report.json
# What is given to it goes to pii merge. Share, parts and key have the same names on each machine; NODES is what parallel calls --sshlogin (N/ before a
# machine: so many of its processors), and ":" is this one. A part that fails is tried three times; those that are done are not scanned again.
set -eu
NODES=${NODES:-:}

seq "$SHARDS" | while read -r shard; do [ -e "$PARTS/$shard.piipart" ] || echo "$shard"; done |
    parallel --quote --sshlogin "$NODES" --jobs 100% --retries 3 --joblog "$PARTS/joblog" \
        pii scan "$SHARE" --shard "{}/$SHARDS" --partial "$PARTS/{}.piipart" --key-file "$KEY" --jobs 1

pii merge "$PARTS"/*.piipart --key-file "$KEY" "$@"
