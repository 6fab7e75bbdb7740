#!/usr/bin/env bash
# A real CKAN on this machine, without docker: PostgreSQL, Redis, Solr, and two CKAN sites.
#
#   deploy/ckan/ckan.sh up      install what is missing, make what is missing, start what does not run, wait
#   deploy/ckan/ckan.sh env     print `export CKAN_URL=... CKAN_TOKEN=...` (and CKAN_PLAIN_URL, CKAN_PLAIN_TOKEN, CKAN_INI, CKAN_BIN)
#   deploy/ckan/ckan.sh stop    stop what this script started, by its own pid files
#   deploy/ckan/ckan.sh wipe    stop, and drop databases, index and files (what was downloaded stays)
#
# Two sites share the services:
#   dcat    ckanext-harvest, ckanext-dcat and ckanext-scheming with the schema dcat_ap_full.yaml
#   plain   no extension at all
#
# Everything listens on 127.0.0.1 only. What to set (defaults):
#   CKAN_HOME=$PWD/.ckan         folder of all files and processes; /var/tmp/hub-ckan where root runs this in a closed folder
#   CKAN_PORT=55000              the site `dcat`
#   CKAN_PLAIN_PORT=55001        the site `plain`
#   CKAN_PG_PORT=55432  CKAN_REDIS_PORT=56379  CKAN_SOLR_PORT=58983
#   CKAN_SITES="dcat plain"      which sites to run
#   CKAN_WORKERS=2               processes of each site
#   CKAN_VERSION=2.12.0 CKAN_HARVEST_VERSION=1.6.3 CKAN_DCAT_VERSION=2.4.4 CKAN_SCHEMING_VERSION=3.1.0
#   CKAN_SOLR_VERSION=9.8.1 CKAN_SOLR_HEAP=512m
#   CKAN_SOFT_COMMIT=1000        milliseconds until a write can be found; 0: each write waits for its commit, as CKAN does by default
#   CKAN_DURABLE=0               1: PostgreSQL waits for the disk
#   CKAN_USER=hub-ckan           when run by root: who PostgreSQL and Redis run as
#   CKAN_PYTHON=python3.11       or the first of 3.12, 3.10 and python3 that is there
#   CKAN_TRIES=3                 how often what comes over the network is asked for
#
# Needs Debian 12 or alike; missing packages are installed when run by root. The CKAN packages are AGPL: they live in
# their own environment under CKAN_HOME and are no part of the hub.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home() { # PostgreSQL, run as somebody else by root, must be able to reach it
  if [ "$(id -u)" = 0 ] && ! setpriv --reuid=65534 --regid=65534 --clear-groups test -x "$PWD" 2>/dev/null; then
    echo /var/tmp/hub-ckan
  else
    echo "$PWD/.ckan"
  fi
}
CKAN_HOME=${CKAN_HOME:-$(home)}
CKAN_PORT=${CKAN_PORT:-55000}; CKAN_PLAIN_PORT=${CKAN_PLAIN_PORT:-55001}
CKAN_PG_PORT=${CKAN_PG_PORT:-55432}; CKAN_REDIS_PORT=${CKAN_REDIS_PORT:-56379}; CKAN_SOLR_PORT=${CKAN_SOLR_PORT:-58983}
CKAN_SITES=${CKAN_SITES:-dcat plain}; CKAN_WORKERS=${CKAN_WORKERS:-2}
CKAN_VERSION=${CKAN_VERSION:-2.12.0}; CKAN_HARVEST_VERSION=${CKAN_HARVEST_VERSION:-1.6.3}
CKAN_DCAT_VERSION=${CKAN_DCAT_VERSION:-2.4.4}; CKAN_SCHEMING_VERSION=${CKAN_SCHEMING_VERSION:-3.1.0}
CKAN_SOLR_VERSION=${CKAN_SOLR_VERSION:-9.8.1}; CKAN_SOLR_HEAP=${CKAN_SOLR_HEAP:-512m}
CKAN_SOFT_COMMIT=${CKAN_SOFT_COMMIT:-1000}; CKAN_DURABLE=${CKAN_DURABLE:-0}
first() { # NAME... the first command that is there; the first name where none is
  local name
  for name in "$@"; do command -v "$name" >/dev/null && { echo "$name"; return; }; done
  echo "$1"
}
CKAN_USER=${CKAN_USER:-hub-ckan}; CKAN_PYTHON=${CKAN_PYTHON:-$(first python3.11 python3.12 python3.10 python3)}
CKAN_TRIES=${CKAN_TRIES:-3}
VENV=$CKAN_HOME/venv; RUN=$CKAN_HOME/run; LOG=$CKAN_HOME/log

say() { printf '[ckan %(%H:%M:%S)T] %s\n' -1 "$*" >&2; }
die() { say "ERROR: $*"; exit 1; }
failed() { # LOG words; what the log ended with, since nobody can look into it on a machine of a CI
  [ ! -s "$1" ] || { say "the end of $1:"; tail -n 25 "$1" >&2; }
  shift
  die "$*"
}
again() { # COMMAND... a network may fail for a moment
  local number=1
  until "$@"; do
    [ "$number" -lt "$CKAN_TRIES" ] || return 1
    say "failed, again in $((number * 5)) s: ${*:0:6}"
    sleep $((number * 5)); number=$((number + 1))
  done
}
free() { # PORT NAME: nobody else may listen there
  ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || die "port $1 is taken by somebody else; set another one for $2"
}
alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }
answers() { curl -sf -m 10 -o /dev/null "$1"; }
wait_for() { # URL seconds pid-file
  local end=$((SECONDS + $2))
  while [ $SECONDS -lt $end ]; do
    answers "$1" && return 0
    alive "$3" || return 1
    sleep 0.3
  done
  return 1
}
as_user() { # root runs PostgreSQL and Redis as somebody else
  if [ "$(id -u)" = 0 ]; then setpriv --reuid="$CKAN_USER" --regid="$CKAN_USER" --clear-groups env HOME="$CKAN_HOME" "$@"
  else "$@"; fi
}
stop_pid() {
  if alive "$1"; then
    local pid; pid=$(cat "$1"); kill "$pid" 2>/dev/null || true
    for _ in $(seq 80); do kill -0 "$pid" 2>/dev/null || break; sleep 0.25; done
  fi
  rm -f "$1"
}
# shellcheck source=deploy/ckan/solr.sh
. "$HERE/solr.sh"

# --- what is needed -----------------------------------------------------------------------------------------

packages() {
  local need=()
  command -v redis-server >/dev/null || need+=(redis-server)
  command -v pg_config >/dev/null || need+=(libpq-dev)
  command -v gcc >/dev/null || need+=(gcc)
  command -v curl >/dev/null || need+=(curl)
  command -v javac >/dev/null || need+=(default-jdk-headless)
  command -v mvn >/dev/null || need+=(maven)
  "$CKAN_PYTHON" -c 'import ensurepip, os, sysconfig, venv; os.stat(sysconfig.get_path("include") + "/Python.h")' 2>/dev/null ||
    need+=("$CKAN_PYTHON" "$CKAN_PYTHON-venv" "$CKAN_PYTHON-dev")
  ldconfig -p | grep -q libmagic.so.1 || need+=(libmagic1)
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || need+=(postgresql postgresql-client)
  [ ${#need[@]} = 0 ] && return
  [ "$(id -u)" = 0 ] || die "missing, and only root can install: ${need[*]}"
  say "installing ${need[*]}"
  mkdir -p /etc/postgresql-common   # Debian would make and start a cluster of its own
  grep -qs '^create_main_cluster' /etc/postgresql-common/createcluster.conf ||
    echo 'create_main_cluster = false' >>/etc/postgresql-common/createcluster.conf
  # A system's own redis-server must not start either: ours listens on its own port.
  local policy=/usr/sbin/policy-rc.d made=
  [ -e "$policy" ] || { printf '#!/bin/sh\nexit 101\n' >"$policy"; chmod +x "$policy"; made=1; }
  local done=1
  again apt_install "${need[@]}" || done=
  [ -z "$made" ] || rm -f "$policy"
  [ -n "$done" ] || failed "$LOG/apt.log" "apt could not install ${need[*]}"
}

apt_install() {
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq || true; apt-get install -y -qq --no-install-recommends "$@"; } >"$LOG/apt.log" 2>&1
}

environment() {
  local wanted=("ckan[requirements]==$CKAN_VERSION" "ckanext-harvest==$CKAN_HARVEST_VERSION" "ckanext-dcat==$CKAN_DCAT_VERSION"
    "ckanext-scheming==$CKAN_SCHEMING_VERSION" gunicorn ckanapi pytest factory-boy)   # the last two: `ckan harvester run-test` imports them
  [ "$(cat "$VENV/.made-of" 2>/dev/null)" = "${wanted[*]}" ] && return
  say "installing CKAN $CKAN_VERSION into $VENV"
  rm -rf "$VENV"
  "$CKAN_PYTHON" -m venv "$VENV" || die "$CKAN_PYTHON makes no environment in $VENV"
  again pip_install "${wanted[@]}" || failed "$LOG/pip.log" "pip could not install ${wanted[*]}"
  echo "${wanted[*]}" >"$VENV/.made-of"
}

pip_install() { # uv takes a third of the time, where it can be had
  { "$VENV/bin/pip" install -q uv && VIRTUAL_ENV=$VENV "$VENV/bin/uv" pip install -q "$@"; } >"$LOG/pip.log" 2>&1 ||
    "$VENV/bin/pip" install -q "$@" >>"$LOG/pip.log" 2>&1
}

# --- PostgreSQL and Redis -----------------------------------------------------------------------------------

postgres_bin() { dirname "$(ls -d /usr/lib/postgresql/*/bin/initdb | sort -V | tail -1)"; }

postgres() {
  local bin; bin=$(postgres_bin)
  if [ "$(id -u)" = 0 ]; then
    id "$CKAN_USER" >/dev/null 2>&1 || useradd --system --home-dir "$CKAN_HOME" --shell /usr/sbin/nologin "$CKAN_USER"
    mkdir -p "$CKAN_HOME/pg"
    chown -R "$CKAN_USER" "$CKAN_HOME/pg" "$RUN" "$LOG"
    chmod 755 "$CKAN_HOME"
  else
    mkdir -p "$CKAN_HOME/pg"
  fi
  if [ ! -f "$CKAN_HOME/pg/data/PG_VERSION" ]; then
    (cd "$CKAN_HOME/pg" && as_user "$bin/initdb" -D "$CKAN_HOME/pg/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync) \
      >"$LOG/initdb.log" 2>&1 || failed "$LOG/initdb.log" "initdb failed"
  fi
  if ! "$bin/pg_isready" -q -h 127.0.0.1 -p "$CKAN_PG_PORT"; then
    free "$CKAN_PG_PORT" CKAN_PG_PORT
    local options="-p $CKAN_PG_PORT -k $RUN -c listen_addresses=127.0.0.1"
    [ "$CKAN_DURABLE" = 1 ] || options="$options -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    (cd "$CKAN_HOME/pg" && as_user "$bin/pg_ctl" -D "$CKAN_HOME/pg/data" -w -l "$LOG/pg.log" -o "$options" start >/dev/null) ||
      failed "$LOG/pg.log" "PostgreSQL did not start"
  fi
  local site
  sql "select 1 from pg_roles where rolname='ckan'" | grep -q 1 || sql "create role ckan login password 'ckan'"
  for site in $CKAN_SITES; do
    sql "select 1 from pg_database where datname='ckan_$site'" | grep -q 1 ||
      sql "create database ckan_$site owner ckan encoding 'utf-8'"
  done
}

sql() { "$(postgres_bin)/psql" -h 127.0.0.1 -p "$CKAN_PG_PORT" -U postgres -v ON_ERROR_STOP=1 -qAt -c "$1"; }

redis() {
  redis-cli -p "$CKAN_REDIS_PORT" ping >/dev/null 2>&1 && return
  free "$CKAN_REDIS_PORT" CKAN_REDIS_PORT
  (cd "$RUN" && as_user redis-server --port "$CKAN_REDIS_PORT" --bind 127.0.0.1 --save '' --appendonly no --dir "$RUN" \
    --daemonize yes --pidfile "$RUN/redis.pid" --logfile "$LOG/redis.log" >/dev/null) || failed "$LOG/redis.log" "Redis did not start"
}

# --- a site -------------------------------------------------------------------------------------------------

port_of() { case $1 in dcat) echo "$CKAN_PORT" ;; plain) echo "$CKAN_PLAIN_PORT" ;; *) die "no such site: $1" ;; esac; }
redis_of() { case $1 in dcat) echo 0 ;; *) echo 1 ;; esac; }
plugins_of() { case $1 in dcat) echo "harvest ckan_harvester dcat dcat_rdf_harvester structured_data scheming_datasets" ;; esac; }

configure() { # site
  local site=$1 ini=$CKAN_HOME/$1.ini port commit=true settings=()
  port=$(port_of "$site")
  [ "$CKAN_SOFT_COMMIT" = 0 ] || commit=false
  [ -f "$ini" ] || "$VENV/bin/ckan" generate config "$ini" >>"$LOG/$site-setup.log" 2>&1
  mkdir -p "$CKAN_HOME/storage/$site"
  # CKAN 2.12's Redis client gives up an idle queue after 5 s, which ends ckanext-harvest's consumers: hence socket_timeout.
  settings=("sqlalchemy.url=postgresql://ckan:ckan@127.0.0.1:$CKAN_PG_PORT/ckan_$site"
    "ckan.redis.url=redis://127.0.0.1:$CKAN_REDIS_PORT/$(redis_of "$site")?socket_timeout=86400"
    "ckan.site_id=$site" "ckan.site_url=http://127.0.0.1:$port" "ckan.storage_path=$CKAN_HOME/storage/$site"
    "solr_url=http://127.0.0.1:$CKAN_SOLR_PORT/solr/ckan" "ckan.search.solr_commit=$commit" "ckan.plugins=$(plugins_of "$site")")
  # One site takes datasets without an organization, the other does not, as CKAN does by default.
  [ "$site" != plain ] || settings+=("ckan.auth.create_unowned_dataset=true")
  [ "$site" = plain ] || settings+=("ckanext.dcat.max_file_size=500" "ckan.harvest.mq.type=redis"
    "scheming.dataset_schemas=ckanext.dcat.schemas:dcat_ap_full.yaml"
    "scheming.presets=ckanext.scheming:presets.json ckanext.dcat.schemas:presets.yaml")
  "$VENV/bin/ckan" config-tool "$ini" "${settings[@]}" >>"$LOG/$site-setup.log" 2>&1 || failed "$LOG/$site-setup.log" "the site $site cannot be configured"
  sed -i '/^\[logger_ckan\]/,/^\[/s/^level = .*/level = WARNING/; /^\[logger_ckanext\]/,/^\[/s/^level = .*/level = WARNING/' "$ini"
  [ "$(cat "$CKAN_HOME/$site.made-of" 2>/dev/null)" = "$CKAN_VERSION" ] && [ -s "$CKAN_HOME/$site.token" ] && return
  say "making the database of $site"
  "$VENV/bin/ckan" -c "$ini" db init >>"$LOG/$site-setup.log" 2>&1 || failed "$LOG/$site-setup.log" "ckan db init failed for $site"
  [ "$site" = plain ] || "$VENV/bin/ckan" -c "$ini" db upgrade -p harvest >>"$LOG/$site-setup.log" 2>&1 || true
  administrator "$site" || failed "$LOG/$site-setup.log" "no administrator and token for $site"
  echo "$CKAN_VERSION" >"$CKAN_HOME/$site.made-of"
}

administrator() { # site; one process, as each `ckan` command takes five seconds to start
  (umask 077; CKAN_INI=$CKAN_HOME/$1.ini "$VENV/bin/python" - "$CKAN_HOME/$1.token" >>"$LOG/$1-setup.log" 2>&1 <<'PY'
import os, secrets, sys
from ckan import model
from ckan.cli import CKANConfigLoader
from ckan.config.middleware import make_app
from ckan.plugins.toolkit import get_action

app = make_app(CKANConfigLoader(os.environ["CKAN_INI"]).get_config())
with app._wsgi_app.test_request_context():
    site = get_action("get_site_user")({"ignore_auth": True}, {})["name"]
    if model.User.get("admin") is None:
        made = {"name": "admin", "email": "admin@example.org", "password": secrets.token_urlsafe(24)}
        get_action("user_create")({"ignore_auth": True, "user": site}, made)
    model.User.get("admin").sysadmin = True
    model.Session.commit()
    token = get_action("api_token_create")({"ignore_auth": True, "user": "admin"}, {"user": "admin", "name": "hub"})["token"]
    with open(sys.argv[1], "w") as file:
        file.write(token if isinstance(token, str) else token.decode())
PY
  ) && [ -s "$CKAN_HOME/$1.token" ]
}

serve() { # site
  local site=$1 pid=$RUN/$1.pid port; port=$(port_of "$1")
  alive "$pid" && answers "http://127.0.0.1:$port/api/3/action/status_show" && return
  stop_pid "$pid"
  free "$port" "$([ "$site" = dcat ] && echo CKAN_PORT || echo CKAN_PLAIN_PORT)"
  cat >"$CKAN_HOME/site_wsgi.py" <<'PY'
import os
from logging.config import fileConfig
from ckan.cli import CKANConfigLoader
from ckan.config.middleware import make_app

fileConfig(os.environ["CKAN_INI"])
application = make_app(CKANConfigLoader(os.environ["CKAN_INI"]).get_config())
PY
  (cd "$CKAN_HOME" && CKAN_INI=$CKAN_HOME/$site.ini exec setsid nohup "$VENV/bin/gunicorn" -b "127.0.0.1:$port" -w "$CKAN_WORKERS" \
    --threads 1 --timeout 300 --chdir "$CKAN_HOME" site_wsgi:application >"$LOG/$site.log" 2>&1 </dev/null) &
  echo $! >"$pid"
}

# --- commands -----------------------------------------------------------------------------------------------

up() {
  local site jars
  packages
  jars "$CKAN_SOLR_VERSION" & jars=$!
  environment
  wait "$jars" || failed "$LOG/mvn.log" "Solr's jars could not be fetched"
  solr &
  jars=$!
  postgres
  redis
  for site in $CKAN_SITES; do configure "$site"; done
  wait "$jars" || failed "$LOG/solr.log" "Solr did not start"
  for site in $CKAN_SITES; do serve "$site"; done
  for site in $CKAN_SITES; do
    wait_for "http://127.0.0.1:$(port_of "$site")/api/3/action/status_show" 120 "$RUN/$site.pid" ||
      failed "$LOG/$site.log" "the site $site did not start"
    say "CKAN $CKAN_VERSION ($site) on http://127.0.0.1:$(port_of "$site"), token in $CKAN_HOME/$site.token"
  done
}

show_env() {
  local prefix site
  for site in $CKAN_SITES; do
    [ -s "$CKAN_HOME/$site.token" ] || die "there is no site $site in $CKAN_HOME yet: deploy/ckan/ckan.sh up"
    prefix=CKAN; [ "$site" = dcat ] || prefix=CKAN_PLAIN
    echo "export ${prefix}_URL=http://127.0.0.1:$(port_of "$site") ${prefix}_TOKEN=$(cat "$CKAN_HOME/$site.token") ${prefix}_INI=$CKAN_HOME/$site.ini ${prefix}_PGURL=postgresql://postgres@127.0.0.1:$CKAN_PG_PORT/ckan_$site"
  done
  echo "export CKAN_BIN=$VENV/bin/ckan CKAN_HOME=$CKAN_HOME CKAN_SOLR_URL=http://127.0.0.1:$CKAN_SOLR_PORT/solr/ckan CKAN_SOLR_PID=$RUN/solr.pid"
}

stop() {
  local file
  for file in "$RUN"/dcat.pid "$RUN"/plain.pid "$RUN"/solr.pid "$RUN"/redis.pid; do stop_pid "$file"; done
  if [ -f "$CKAN_HOME/pg/data/postmaster.pid" ]; then
    (cd "$CKAN_HOME/pg" && as_user "$(postgres_bin)/pg_ctl" -D "$CKAN_HOME/pg/data" -m fast -w stop >/dev/null) || true
  fi
  say stopped
}

case ${1:-} in
  up | env | stop | wipe) mkdir -p "$RUN" "$LOG" ;;
  *) sed -n '2,/^set -euo/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 2 ;;
esac
CKAN_HOME=$(cd "$CKAN_HOME" && pwd); VENV=$CKAN_HOME/venv; RUN=$CKAN_HOME/run; LOG=$CKAN_HOME/log
case $1 in
  up) up ;;
  env) show_env ;;
  stop) stop ;;
  wipe)
    stop
    rm -rf "$CKAN_HOME/pg" "$CKAN_HOME/storage" "$CKAN_HOME/solr-home" "$CKAN_HOME"/*.ini "$CKAN_HOME"/*.token "$CKAN_HOME"/*.made-of
    ;;
esac
