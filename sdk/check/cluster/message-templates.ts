import { didYouMean } from "../../basics/did-you-mean.ts";
import { remembered } from "../../basics/remembered.ts";
import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ClusterCheck } from "../check.ts";
import { goFunctions, type GoTemplate, readGoTemplate } from "../../go/go-template.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ResourceOf } from "../../model/of-kind.ts";
import { fieldOf, walk } from "../../basics/walk.ts";

export const messageTemplates: ClusterCheck = {
  name: "message-templates",
  law: "Alertmanager can read every template of its messages, and has the functions, fields and templates it uses.",
  run(cluster: EvaluatedCluster) {
    const files = templateFiles(cluster);
    const known = new Set(files.flatMap(({ template }) => template.defines));
    return [
      ...files.flatMap(({ template, ...place }) => {
        const finding = faultOf(template, known);
        return finding ? [{ ...place, ...finding }] : [];
      }),
      ...allOfKind(cluster, "AlertmanagerConfig").flatMap(({ application, object, resource }) =>
        messageFaults(resource, known).map((finding) => ({ application, object, ...finding })),
      ),
    ];
  },
};

/** What Alertmanager cannot read of the messages of an AlertmanagerConfig, beside these templates. */
export function messageFaults(
  config: ResourceOf<"AlertmanagerConfig">,
  known: ReadonlySet<string>,
): ObjectFinding[] {
  return messagesOf(config).flatMap(({ field, template }) => {
    const finding = faultOf(template, known);
    return finding ? [{ field, ...finding }] : [];
  });
}

/** Functions of Alertmanager 0.34 (template/template.go, `DefaultFuncs`). */
const functions = new Set([
  ...Object.keys(goFunctions),
  ...(
    "append date dict humanizeDuration join list match mustToDate now reReplaceAll routeLabels " +
    "safeHtml safeUrl since stringSlice title toDate toJson toLower toUpper trimSpace tz urlUnescape"
  ).split(" "),
]);

/** What a message is made of (template/template.go, `Data`). */
const fields = new Set(
  (
    "Receiver Status Alerts NotificationReason GroupLabels CommonLabels CommonAnnotations RouteLabels " +
    "ExternalURL"
  ).split(" "),
);

/** Templates that Alertmanager brings: `slack.default.title`, `__subject`. */
const builtIn = /^(__\w+|\w+\.default\.\w+)$/;

/** Template files that an Alertmanager of this cluster is given by ConfigMap. */
function templateFiles(cluster: EvaluatedCluster) {
  const wanted = allOfKind(cluster, "Alertmanager").flatMap(({ resource, namespace }) =>
    (resource.spec.alertmanagerConfiguration?.templates ?? []).map(
      ({ configMap }) => `${namespace}/${configMap?.name}/${configMap?.key}`,
    ),
  );
  return allOfKind(cluster, "ConfigMap").flatMap(
    ({ application, object, resource, name, namespace }) =>
      Object.entries(resource.data ?? {}).flatMap(([key, text]) =>
        wanted.includes(`${namespace}/${name}/${key}`)
          ? [{ application, object, field: `data["${key}"]`, template: readGoTemplate(text) }]
          : [],
      ),
  );
}

const messagesOf = remembered(({ spec }: ResourceOf<"AlertmanagerConfig">) => {
  const messages: { readonly field: string; readonly template: GoTemplate }[] = [];
  walk(spec.receivers, (value, path) => {
    if (typeof value !== "string" || !value.includes("{{")) return;
    const field = fieldOf(["spec", "receivers", ...path]);
    messages.push({ field, template: readGoTemplate(value) });
  });
  return messages;
});

function faultOf(
  template: GoTemplate,
  known: ReadonlySet<string>,
): Omit<ObjectFinding, "field"> | undefined {
  if (template.fault !== undefined) return { message: template.fault };
  const unknown = template.calls.find(({ name }) => !functions.has(name))?.name;
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, functions);
    return { message: `"${unknown}" is no function of Alertmanager`, ...(hint && { hint }) };
  }
  const strange = template.fields.find((name) => !fields.has(name));
  if (strange !== undefined) {
    const hint = didYouMean(strange, fields);
    return { message: `".${strange}" is no field of a message`, ...(hint && { hint }) };
  }
  const missing = template.uses.find((name) => !known.has(name) && !builtIn.test(name));
  if (missing === undefined) return undefined;
  const hint = "add its file to the Alertmanager's alertmanagerConfiguration.templates";
  return { message: `no template file defines "${missing}"`, hint };
}
