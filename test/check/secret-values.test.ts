import { expect, test } from "@jest/globals";
import { secretValues } from "../../sdk/check/object/secret-values.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { configMap, container, deployment } from "../small-objects.ts";

/** Where a secret is found in an object, and by which name. */
async function found(object: unknown): Promise<string[]> {
  const findings = await secretValues.run(object as KubernetesObject);
  return findings.map(({ field, message }) => `${field} ${/"(.*)"/.exec(message)?.[1]}`);
}

const place = "spec.template.spec.containers[0]";
const running = (fields: object) => found(deployment({}, { containers: [container(fields)] }));
const variable = (name: string, value = "hunter2") => running({ env: [{ name, value }] });

test.each([
  ...["PASSWORD", "DATABASE_PASSWORD", "DB_PASSWD", "PGPASSWORD", "MYSQL_PWD", "adminPassword"],
  ...[
    "TOKEN",
    "GITHUB_TOKEN",
    "authToken",
    "API_KEY",
    "apikey",
    "X-Api-Key",
    "SECRET",
    "clientSecret",
  ],
  ...["AWS_SECRET_ACCESS_KEY", "SECRET_KEY", "basic_auth_password", "SSH_PASSPHRASE", "PASSWORD_1"],
  ...["credentials", "web.private-key", "TOKEN_GITHUB", "DB_PASS", "PASSWORDS", "API_TOKENS"],
  ...["REDIS_AUTH", "Authorization", "REQUIREPASS", "API_KEYS"],
])("%s is called as a secret", async (name) => {
  expect(await variable(name)).toEqual([`${place}.env[0].value ${name}`]);
});

test.each([
  ...[
    "PASSWORD_FILE",
    "TOKEN_PATH",
    "SECRET_NAME",
    "AWS_ACCESS_KEY_ID",
    "TOKEN_URL",
    "passwordKey",
  ],
  ...[
    "TOKEN_TTL",
    "PASSWORD_MIN_LENGTH",
    "apiKeyHeader",
    "SECRETS",
    "KEY",
    "COMPASS",
    "TOKENIZER",
    "PWDS",
  ],
  ...["NUM_TOKENS", "PROXY_PASS", "PASS_THROUGH", "BYPASS", "MONGO_AUTH", "PASSWORDS_FILE"],
  ...[
    "CACHE_KEY",
    "USER",
    "tokenAudience",
    "secretRef",
    "ROUTING_KEY",
    "existingSecret",
    "imagePullSecret",
  ],
])("%s is not", async (name) => {
  expect(await variable(name)).toEqual([]);
});

test.each([
  ...["", "true", "off", "/run/secrets/password", "./token", "$(TOKEN)", "${TOKEN}", "$TOKEN"],
  ...["$__file{/etc/grafana/secrets/password}", "%(password)s", "{{ .Token }}"],
  ...["${file:/etc/password}", "Bearer ${TOKEN}", "user:$(PASSWORD)", "/etc/keys/v1-beta2"],
])("%j is no secret, whatever it is called", async (value) => {
  expect(await variable("PASSWORD", value)).toEqual([]);
});

test.each(["/hunter2!", "hunter{{2", "hunt${er2", "hunter2-${A}", "${PASSWORD:-hunter2}", "pa$$w"])(
  "%j is one",
  async (value) => {
    expect(await variable("PASSWORD", value)).toHaveLength(1);
  },
);

test("what looks like a credential is told by the law about that, and once", async () => {
  expect(await variable("AUTHORIZATION", ["Bearer", "correct-horse"].join(" "))).toEqual([]);
});

test("nor is what comes from a Secret", async () => {
  const valueFrom = { secretKeyRef: { name: "a", key: "password" } };
  expect(await running({ env: [{ name: "PASSWORD", valueFrom }] })).toEqual([]);
});

test("a hash of a password is as good as one, and so are digits", async () => {
  expect(await variable("PASSWORD", "$2y$10$abcdefghijklmnopqrstuv")).toHaveLength(1);
  expect(await variable("PASSWORD", "123456")).toHaveLength(1);
});

test.each([
  [["--password=hunter2"], "args[0] password"],
  [["-web.token=hunter2"], "args[0] web.token"],
  [["--user", "a", "--password", "hunter2"], "args[3] password"],
  [["exec serve --api-key 'hunter2' --port 1"], "args[0] api-key"],
  [["PGPASSWORD=hunter2 psql"], "args[0] PGPASSWORD"],
])("arguments %j", async (args, at) => {
  expect(await running({ args })).toEqual([`${place}.${at}`]);
  expect(await running({ command: args })).toEqual([`${place}.${at.replace("args", "command")}`]);
});

test.each([
  [["--password-file=/etc/password", "--token", "--verbose", "--password=$(PASSWORD)"]],
  [["--resources=configmaps,secrets", "--enable-bootstrap-token-auth=true"]],
  [["psql --password < input", "echo the token is a secret"]],
])("arguments without one: %j", async (args) => {
  expect(await running({ args })).toEqual([]);
});

test("an initial container and one that an operator adds are read, too", async () => {
  const containers = [container({ env: [{ name: "TOKEN", value: "hunter2" }] })];
  expect(await found(deployment({}, { initContainers: containers }))).toEqual([
    "spec.template.spec.initContainers[0].env[0].value TOKEN",
  ]);
  const metadata = { name: "a", namespace: "b" };
  const operated = { apiVersion: "monitoring.coreos.com/v1", kind: "Prometheus", metadata };
  expect(await found({ ...operated, spec: { containers } })).toEqual([
    "spec.containers[0].env[0].value TOKEN",
  ]);
});

test.each([
  ["a.yaml", "auth:\n  - {user: a, password: hunter2}", ", auth[0].password password"],
  ["a.yaml", "a: 1\n---\npassword: 123456\n", ", password password"],
  ["a.json", '{"http": {"api_key": "hunter2"}}', ", http.api_key api_key"],
  ["a.ini", "[security]\nadmin_password = hunter2\n", ", line 2 admin_password"],
  ["a.toml", 'secret_key = "hunter2"', ", line 1 secret_key"],
  ["a.alloy", 'basic_auth {\n  password = "hunter2"\n}\n', ", line 2 password"],
  ["a.yaml", "{{ if .A }}\npassword: hunter2\n{{ end }}\n", ", line 2 password"],
  ["a.json", '{"a": ${A,\n"password": "hunter2"}', ", line 2 password"],
  ["a.env", "export API_KEY='hunter2'", ", line 1 API_KEY"],
  ["password", "hunter2", " password"],
  ["run.sh", "#!/bin/sh\nexport PASSWORD='hunter2'\n", ", line 2 PASSWORD"],
  ["run.py", 'password = "hunter2"\n', ", line 1 password"],
  ["run.xml", "<a>\n  <password>hunter2</password></a>", ", line 2 password"],
  ["web.config", '<add password="hunter2" />', ", line 1 password"],
  ["settings", "user: a\npassword: hunter2\n", ", line 2 password"],
  [".dockerconfigjson", '{"auths": {"a": {"password": "hunter2"}}}', ", line 1 password"],
])("the file %s: %j", async (file, text, at) => {
  const field = /^\w+$/.test(file) ? `data.${file}` : `data["${file}"]`;
  expect(await found(configMap("a", { [file]: text }))).toEqual([`${field}${at}`]);
});

test.each([
  ["a.yaml", "password:\n  name: a\n  key: password\n"],
  ["a.yaml", "password: hunter2: no YAML\n"],
  ["a.yaml", "# password: hunter2\ntext: |\n  password: of your own\n"],
  ["a.ini", "; password = hunter2\n# token = a\n"],
  ["a.alloy", 'password = sys.env("A")\ntoken    = local.file.token.content\n'],
  ["a.yaml", "# password: hunter2\n"],
  ["a.conf", "admin_password = $__file{/etc/password}\n"],
  ["README.md", "password: take a long one\nand keep it\n"],
  ["run.sh", "PASSWORD=$(cat \"/etc/password\")\nTOKEN=$1\nALTER ROLE a PASSWORD :'password';\n"],
  ["run.py", "password = read(path)\ntoken = os.environ['TOKEN']\n"],
  ["run.xml", "<password>${PASSWORD}</password>\n<a token='/etc/token'/>"],
])("the file %s without one: %j", async (file, text) => {
  expect(await found(configMap("a", { [file]: text }))).toEqual([]);
});

test("what stands in base64 is read as what it is", async () => {
  const binaryData = {
    password: Buffer.from("hunter2").toString("base64"),
    "run.sh": Buffer.from("set -e\nTOKEN=hunter2\n").toString("base64"),
  };
  expect(await found({ ...configMap("a", {}), binaryData })).toEqual([
    "binaryData.password password",
    'binaryData["run.sh"], line 2 TOKEN',
  ]);
});

test("annotations are read, but names of Secrets and sentences are none", async () => {
  const annotations = {
    "example.com/password": "hunter2",
    "example.com/auth-secret": "basic-auth",
    "secret.example.com/reload": "a",
    "about/token": "what the collector shows",
  };
  expect(await found({ kind: "Service", metadata: { name: "a", annotations } })).toEqual([
    'metadata.annotations["example.com/password"] password',
  ]);
});
