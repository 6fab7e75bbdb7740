#!/usr/bin/env bash
# Bring a real CKAN up, run the tests against it, stop it. `deploy/ckan/run-tests.sh PYTHON [pytest arguments]`
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PYTHON=${1:?the interpreter that has the hub installed}
shift
stop() { "$HERE/ckan.sh" stop; }
trap stop EXIT
export CKAN_SOFT_COMMIT=${CKAN_SOFT_COMMIT:-200}
SECONDS=0
"$HERE/ckan.sh" up
echo "the CKAN was up after $SECONDS s" >&2
eval "$("$HERE/ckan.sh" env)"
"$PYTHON" -m pytest -p no:cacheprovider -rsfE -s "${@:-tests/ckan}"
