#!/usr/bin/env bash
# Bring a real CKAN up as for use (a soft commit each second), measure against it, stop it. `run-bench.sh PYTHON [arguments of bench.ckan]`
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PYTHON=${1:?the interpreter that has the hub installed}
shift
stop() { "$HERE/ckan.sh" stop; }
trap stop EXIT
export CKAN_SITES=${CKAN_SITES:-dcat}
"$HERE/ckan.sh" up
eval "$("$HERE/ckan.sh" env)"
"$PYTHON" -m bench.ckan "$@"
