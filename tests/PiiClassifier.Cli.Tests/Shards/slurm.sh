#!/usr/bin/env bash
# Sets up Slurm on this machine (controller and one node) in a folder of its own, runs samples/scale-out/slurm/scan.sbatch as a job array, kills one task
# midway so that it is requeued, merges, and compares with the report of one machine. Takes the node and the controller down again.
#   slurm.sh SHARE PII...      the share to scan, and the command that is pii
# Ends with 0 when the reports are the same, with 77 where Slurm cannot be had, and says why.
set -euo pipefail
share=$(realpath "$1")
shift
sample=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../../../samples/scale-out/slurm/scan.sbatch")
shards=4
killed=2

skip() { echo "$*" >&2; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "only root can set up Slurm"
if ! command -v slurmctld slurmd munged sbatch >/dev/null; then
    { timeout 100 apt-get update -qq && DEBIAN_FRONTEND=noninteractive timeout 200 apt-get install -y -qq --no-install-recommends slurm-wlm munge; } >/dev/null 2>&1 || true
    command -v slurmctld slurmd munged sbatch >/dev/null || skip "slurm-wlm and munge are not here and cannot be installed"
fi

dir=$(mktemp -d /tmp/pii-slurm.XXXXXX)
daemons=()
down() {
    local status=$?
    [ "$status" -eq 0 ] || tail -n 20 "$dir"/*.log >&2 2>/dev/null || true
    for daemon in "${daemons[@]}"; do kill "$daemon" 2>/dev/null || true; done
    for daemon in "${daemons[@]}"; do for _ in $(seq 50); do kill -0 "$daemon" 2>/dev/null || break; sleep 0.1; done; kill -9 "$daemon" 2>/dev/null || true; done
    rm -rf "$dir"
    exit "$status"
}
trap down EXIT

# Waits for a condition, at most so many seconds.
await() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || { echo "waited in vain: $*" >&2; return 1; }
        sleep 0.05
    done
}

chmod 755 "$dir"
install -d -o munge -g munge -m 755 "$dir/munge"
head -c 1024 /dev/urandom >"$dir/munge/key"
chown munge: "$dir/munge/key"
chmod 400 "$dir/munge/key"
setpriv --reuid munge --regid munge --clear-groups munged --foreground --num-threads=1 --key-file="$dir/munge/key" --socket="$dir/munge/socket" --pid-file="$dir/munge/pid" --log-file="$dir/munge/log" --seed-file="$dir/munge/seed" >"$dir/munged.log" 2>&1 &
daemons+=($!)
await 10 test -S "$dir/munge/socket"

port=$((20000 + RANDOM % 20000))
cat >"$dir/slurm.conf" <<CONF
ClusterName=pii
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
AuthInfo=socket=$dir/munge/socket
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
ReturnToService=2
RequeueExit=137
NodeName=localhost NodeAddr=127.0.0.1 CPUs=2 RealMemory=4000
PartitionName=all Nodes=ALL Default=YES State=UP
CONF
export SLURM_CONF="$dir/slurm.conf"
mkdir "$dir/state" "$dir/spool" "$dir/parts" "$dir/bin" "$dir/single"
slurmctld -D -i -f "$SLURM_CONF" >"$dir/slurmctld.log" 2>&1 &
daemons+=($!)
slurmd -D -N localhost -f "$SLURM_CONF" >"$dir/slurmd.log" 2>&1 &
daemons+=($!)
has_ended() { [ -z "$(squeue -h -j "$job")" ]; }
node_is_idle() { [ "$(sinfo -h -o %t)" = idle ]; }
await 30 node_is_idle
echo "Slurm $(slurmctld -V | cut -d' ' -f2) is up after ${SECONDS} s"

{ printf '#!/bin/sh\nexec'; printf ' %q' "$@"; printf ' "$@"\n'; } >"$dir/bin/pii"
chmod +x "$dir/bin/pii"
(umask 077; head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$dir/key")
export PATH="$dir/bin:$PATH" SHARE=$share PARTS=$dir/parts KEY=$dir/key SHARDS=$shards

# Midway: it has begun to write, and has not ended. On a busy machine it may end before it is killed; then all is begun anew.
has_begun() { [ -e "$dir/parts/$killed.piipart" ] || [ -n "$(find "$dir/parts" -name ".$killed.piipart.*.tmp" -size +0)" ]; }
for attempt in 1 2 3 4 5; do
    job=$(sbatch --parsable --array="1-$shards" --output="$dir/task-%a.log" "$sample")
    await 60 has_begun
    victim=$(pgrep -f -- "--partial $dir/parts/$killed.piipart" | tail -n 1) && kill -9 "$victim" && [ ! -e "$dir/parts/$killed.piipart" ] && break
    [ "$attempt" -lt 5 ] || { echo "task $killed always ended before it was killed" >&2; exit 1; }
    scancel "$job"
    await 30 has_ended
    find "$dir/parts" -type f -delete
done
echo "killed process $victim of task ${job}_$killed, which leaves: $(cd "$dir/parts" && ls -A | tr '\n' ' ')"

is_requeued() { scontrol show job "${job}_$killed" | grep -q 'Restarts=1'; }
await 30 is_requeued
# Else it is held for two minutes.
scontrol update JobId="${job}_$killed" StartTime=now
await 90 has_ended
scontrol show job "$job" | grep -oE '(ArrayTaskId|JobState|Restarts|ExitCode)=[^ ]+' | paste -sd' ' | sed 's/ ArrayTaskId/\nArrayTaskId/g'
cat "$dir"/task-*.log

"$dir/bin/pii" merge "$dir"/parts/*.piipart --key-file "$KEY" --output "$dir/merged.json" || [ $? -eq 2 ]
"$dir/bin/pii" scan "$SHARE" --key-file "$KEY" --output "$dir/single.json" || [ $? -eq 2 ]
without_times() { grep -vE '^  "(startedAt|elapsedMs)":' "$1"; }
cmp <(without_times "$dir/merged.json") <(without_times "$dir/single.json")
echo "the merged report of $(stat -c %s "$dir/merged.json") bytes is that of one machine, apart from times; ${SECONDS} s"
