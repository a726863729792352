/** Where the pods that run it find what it reads. */
export const folders = {
  script: "/etc/grafana-import/script",
  datasources: "/etc/grafana-import/datasources",
  dashboards: "/etc/grafana-import/dashboards",
  secrets: "/etc/grafana-import/secrets",
} as const;

/** With what it ends where Grafana does not take the password: asked once more, Grafana would lock the user out. */
export const wrongPassword = 77;

/** Where dashboards of this repository stand, and nothing else. */
const folder = { uid: "imported", title: "Imported" };

/**
 * Brings each `<uid>.json` below $DATASOURCES and $DASHBOARDS into the Grafana at $GRAFANA, by the API of
 * https://github.com/grafana/grafana/blob/main/public/api-merged.json. It may run again: what is there becomes what its
 * file says, and dashboards of that folder whose file is gone go.
 * The image is Alpine's with curl and without jq (https://github.com/grafana/grafana/blob/main/Dockerfile).
 */
export const script = `#!/bin/sh
set -eu
answer=$(mktemp)
body=$(mktemp)

# Prints the status; what Grafana says lies in $answer. The password stands in no list of processes.
ask() {
  sed 's/["\\\\]/\\\\&/g; s/^/user = "admin:/; s/$/"/' "$PASSWORD" |
    curl --config - --silent --show-error --max-time 30 --request "$1" \\
      --header 'Content-Type: application/json' \${3:+--data-binary "@$3"} \\
      --output "$answer" --write-out '%{http_code}' "$GRAFANA/api/$2"
}

# Goes on where Grafana took it.
took() {
  case "$1" in
    200) echo "$2"; return ;;
    401) echo "Grafana does not know this password of admin: it keeps the one it was made with" >&2; exit ${wrongPassword} ;;
  esac
  echo "Grafana answers $1 to $2: $(cat "$answer")" >&2
  exit 1
}

tries=0
until curl --silent --fail --max-time 5 --output "$answer" "$GRAFANA/api/health"; do
  # It makes its database before it answers.
  tries=$((tries + 1))
  [ "$tries" -lt "\${TRIES:-30}" ] || { echo "$GRAFANA does not answer" >&2; exit 1; }
  sleep 2
done

status=$(ask GET folders/${folder.uid})
if [ "$status" = 404 ]; then
  printf '${JSON.stringify(folder)}' > "$body"
  status=$(ask POST folders "$body")
fi
took "$status" 'the folder of dashboards'

for file in "$DATASOURCES"/*.json; do
  uid=$(basename "$file" .json)
  status=$(ask GET "datasources/uid/$uid")
  case "$status" in
    200) status=$(ask PUT "datasources/uid/$uid" "$file") ;;
    404) status=$(ask POST datasources "$file") ;;
  esac
  took "$status" "the datasource $uid"
done

wanted=' '
for file in "$DASHBOARDS"/*/*.json; do
  uid=$(basename "$file" .json)
  wanted="$wanted$uid "
  { printf '{"folderUid":"${folder.uid}","overwrite":true,"dashboard":'; cat "$file"; printf '}'; } > "$body"
  took "$(ask POST dashboards/db "$body")" "the dashboard $uid"
done

took "$(ask GET 'search?type=dash-db&limit=5000&folderUIDs=${folder.uid}')" 'the list of dashboards'
for uid in $(grep -o '"uid":"[^"]*"' "$answer" | cut -d '"' -f 4); do
  case "$wanted" in
    *" $uid "*) ;;
    *) took "$(ask DELETE "dashboards/uid/$uid")" "the dashboard $uid, which goes" ;;
  esac
done
`;
