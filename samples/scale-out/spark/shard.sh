#!/usr/bin/env bash
# Scans the files of one partition of Spark (scan.py): on standard input the number of the partition, then the names of its files.
#   shard.sh SHARDS PARTS KEY
set -eu
# Bash takes no more than the line from a pipe.
read -r shard
pii scan --files-from - --shard-listed --shard "$shard/$1" --partial "$2/$shard.piipart" --key-file "$3" --jobs 1
