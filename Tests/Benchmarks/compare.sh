#!/bin/bash
# Measures the graph kernel against its peers, in turn on the same files.
#
#     Tests/Benchmarks/compare.sh HARNESS RESULTS [REPETITIONS]
#
# HARNESS is the folder of bench.py, its peer_worker.py and requirements.txt, with the data that its
# gen_data.py writes in HARNESS/data (about 300 MB). RESULTS is a folder for one JSON file each. The peers
# run with the python3 of PATH: activate an environment that has the requirements first.
set -euo pipefail
if [ $# -lt 2 ]; then
  sed -n '2,9s/^# \{0,1\}//p' "$0"
  exit 64
fi
harness=$(cd "$1" && pwd)
mkdir -p "$2"
results=$(cd "$2" && pwd)
repetitions=${3:-5}
cd "$(dirname "$0")/../.."

swift build --package-path Tests/Benchmarks -c release --product kernel
worker="$(swift build --package-path Tests/Benchmarks -c release --show-bin-path)/kernel"

measure() { # NAME DATA THREADS [OPTION...]
  local name=$1 data=$2 threads=$3
  shift 3
  echo "== $name"
  python3 "$harness/bench.py" --data "$data" --threads "$threads" --reps "$repetitions" \
    --kring "'$worker' '$harness/data'" --out "$results/$name.json" "$@"
}

measure ego ego 1
measure ego-real ego 1 --kernels a_btw_real --peers igraph
measure pop_1e4 pop_1e4 1
measure pop_1e5 pop_1e5 1 --peers igraph,networkit,scipy
measure pop_1e6 pop_1e6 1 --peers igraph,networkit,scipy \
  --kernels load,load_polars,bfs,sssp,pr,cc,tc,kcore
measure pop_1e4-2 pop_1e4 2 --kernels bc,bcw --peers igraph
