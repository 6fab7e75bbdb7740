# Solr with CKAN's core, from the jars of Maven Central (there is no server artifact: SolrMain.java serves them).
# Sourced by ckan.sh: uses its settings and its `say`, `alive`, `answers`, `wait_for`, `stop_pid`.

jars() { # version
  local target=$CKAN_HOME/solr-jars-$1
  [ -f "$target/.complete" ] && return
  say "fetching Solr $1"
  rm -rf "$target"; mkdir -p "$target"
  again fetch_jars "$1" "$target" || return 1
  mkdir -p "$target/classes"
  javac -nowarn -cp "$target/*" -d "$target/classes" "$HERE/SolrMain.java" >>"$LOG/mvn.log" 2>&1 || return 1
  touch "$target/.complete"
}

fetch_jars() { # version folder
  mvn -B -q -f "$HERE/pom.xml" -Dsolr.version="$1" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$2" >"$LOG/mvn.log" 2>&1
}

solr_core() { # CKAN's own schema, and of Solr's default configuration what CKAN uses
  local core=$CKAN_HOME/solr-home/ckan soft=$CKAN_SOFT_COMMIT
  [ "$soft" != 0 ] || soft=-1
  mkdir -p "$core/conf"
  printf '<?xml version="1.0" encoding="UTF-8"?>\n<solr><int name="maxBooleanClauses">1024</int></solr>\n' >"$CKAN_HOME/solr-home/solr.xml"
  printf 'name=ckan\ndataDir=%s\nloadOnStartup=true\n' "$core/data" >"$core/core.properties"
  cp "$VENV"/lib/python3*/site-packages/ckan/config/solr/schema.xml "$core/conf/schema.xml"
  : >"$core/conf/synonyms.txt"; : >"$core/conf/protwords.txt"; : >"$core/conf/stopwords.txt"
  cat >"$core/conf/solrconfig.xml" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<config>
  <luceneMatchVersion>9.0.0</luceneMatchVersion>
  <directoryFactory name="DirectoryFactory" class="solr.NRTCachingDirectoryFactory"/>
  <codecFactory class="solr.SchemaCodecFactory"/>
  <schemaFactory class="ClassicIndexSchemaFactory"/>
  <indexConfig><lockType>native</lockType></indexConfig>
  <updateHandler class="solr.DirectUpdateHandler2">
    <updateLog><str name="dir">\${solr.ulog.dir:}</str></updateLog>
    <autoCommit><maxTime>15000</maxTime><openSearcher>false</openSearcher></autoCommit>
    <autoSoftCommit><maxTime>$soft</maxTime></autoSoftCommit>
  </updateHandler>
  <query>
    <maxBooleanClauses>1024</maxBooleanClauses>
    <filterCache class="solr.CaffeineCache" size="512" initialSize="512" autowarmCount="0"/>
    <queryResultCache class="solr.CaffeineCache" size="512" initialSize="512" autowarmCount="0"/>
    <documentCache class="solr.CaffeineCache" size="512" initialSize="512" autowarmCount="0"/>
    <enableLazyFieldLoading>true</enableLazyFieldLoading>
    <queryResultWindowSize>20</queryResultWindowSize>
    <queryResultMaxDocsCached>200</queryResultMaxDocsCached>
    <useColdSearcher>false</useColdSearcher>
    <maxWarmingSearchers>4</maxWarmingSearchers>
  </query>
  <requestDispatcher><httpCaching never304="true"/></requestDispatcher>
  <requestHandler name="/select" class="solr.SearchHandler">
    <lst name="defaults"><str name="echoParams">explicit</str><int name="rows">10</int><str name="df">text</str></lst>
  </requestHandler>
  <requestHandler name="/query" class="solr.SearchHandler">
    <lst name="defaults"><str name="echoParams">explicit</str><str name="wt">json</str></lst>
  </requestHandler>
</config>
XML
  cat >"$CKAN_HOME/solr-home/log4j2.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="WARN">
  <Appenders><Console name="C" target="SYSTEM_OUT"><PatternLayout pattern="%d{HH:mm:ss.SSS} %-5p (%t) %c{1.} %m%n%ex{30}"/></Console></Appenders>
  <Loggers><Root level="WARN"><AppenderRef ref="C"/></Root></Loggers>
</Configuration>
XML
}

solr() {
  local jars=$CKAN_HOME/solr-jars-$CKAN_SOLR_VERSION pid=$RUN/solr.pid ping="http://127.0.0.1:$CKAN_SOLR_PORT/solr/ckan/select?q=*:*&rows=0"
  alive "$pid" && answers "$ping" && return
  stop_pid "$pid"
  free "$CKAN_SOLR_PORT" CKAN_SOLR_PORT
  solr_core
  (cd "$CKAN_HOME/solr-home" && exec setsid nohup java -server -Xms"$CKAN_SOLR_HEAP" -Xmx"$CKAN_SOLR_HEAP" -XX:+UseG1GC -Duser.timezone=UTC \
    -Djava.net.preferIPv4Stack=true -Dsolr.solr.home="$CKAN_HOME/solr-home" -Dsolr.install.dir="$CKAN_HOME/solr-home" \
    -Dsolr.log.dir="$LOG" -Djetty.home="$CKAN_HOME/solr-home" -Dhost=127.0.0.1 -Ddisable.v2.api=true -Dsolr.api.v2.enabled=false \
    -Dlog4j2.formatMsgNoLookups=true -Dlog4j2.configurationFile="file:$CKAN_HOME/solr-home/log4j2.xml" \
    -cp "$jars/classes:$jars/*" SolrMain "$CKAN_SOLR_PORT" >"$LOG/solr.log" 2>&1 </dev/null) &
  echo $! >"$pid"
  wait_for "$ping" 90 "$pid"
}
