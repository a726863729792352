import type { ObjectCheck } from "./check.ts";
import { agreements } from "./object/agreements.ts";
import { alertTexts } from "./object/alert-texts.ts";
import { alertmanagerConfigs } from "./object/alertmanager-configs.ts";
import { annotations } from "./object/annotations.ts";
import { argo } from "./object/argo.ts";
import { authentications } from "./object/authentications.ts";
import { conditions } from "./object/conditions.ts";
import { configMapKeys } from "./object/config-map-keys.ts";
import { derivedNames } from "./object/derived-names.ts";
import { drafts } from "./object/drafts.ts";
import { durations } from "./object/durations.ts";
import { fillIns } from "./object/fill-ins.ts";
import { finiteJobs } from "./object/finite-jobs.ts";
import { images } from "./object/images.ts";
import { labels } from "./object/labels.ts";
import { lifecycleApis } from "./object/lifecycle-apis.ts";
import { limits } from "./object/limits.ts";
import { logql } from "./object/logql.ts";
import { matchers } from "./object/matchers.ts";
import { names } from "./object/names.ts";
import { namespaces } from "./object/namespaces.ts";
import { negativeNumbers } from "./object/negative-numbers.ts";
import { nodeMounts } from "./object/node-mounts.ts";
import { oneOf } from "./object/one-of.ts";
import { operatingSystems } from "./object/operating-systems.ts";
import { permissions } from "./object/permissions.ts";
import { ports } from "./object/ports.ts";
import { probes } from "./object/probes.ts";
import { promql } from "./object/promql.ts";
import { quantities } from "./object/quantities.ts";
import { queryMemory } from "./object/query-memory.ts";
import { receiverCredentials } from "./object/receiver-credentials.ts";
import { recordingNames } from "./object/recording-names.ts";
import { relabelings } from "./object/relabelings.ts";
import { remoteWrites } from "./object/remote-writes.ts";
import { requiredFields } from "./object/required-fields.ts";
import { retentionSizes } from "./object/retention-sizes.ts";
import { replicas } from "./object/replicas.ts";
import { ruleKinds } from "./object/rule-kinds.ts";
import { ruleLabels } from "./object/rule-labels.ts";
import { ruleTemplates } from "./object/rule-templates.ts";
import { ruleTiming } from "./object/rule-timing.ts";
import { schema } from "./object/schema.ts";
import { scrapeLimits } from "./object/scrape-limits.ts";
import { scrapeTimeouts } from "./object/scrape-timeouts.ts";
import { secretValues } from "./object/secret-values.ts";
import { secrets } from "./object/secrets.ts";
import { selectors } from "./object/selectors.ts";
import { sizes } from "./object/sizes.ts";
import { storageClasses } from "./object/storage-classes.ts";
import { text } from "./object/text.ts";
import { uniqueItems } from "./object/unique-items.ts";
import { valueForms } from "./object/value-forms.ts";
import { volumeGroups } from "./object/volume-groups.ts";
import { volumes } from "./object/volumes.ts";

/** By it is remembered what satisfied all of them, until one of them changes. */
export const objectChecksModule = import.meta.url;

/** The laws about one object, whatever surrounds it. The others rely on the shapes that the schema promises. */
export const objectChecks: readonly [ObjectCheck, ...ObjectCheck[]] = [
  schema,
  agreements,
  alertTexts,
  alertmanagerConfigs,
  annotations,
  argo,
  authentications,
  conditions,
  configMapKeys,
  derivedNames,
  drafts,
  durations,
  fillIns,
  finiteJobs,
  images,
  labels,
  lifecycleApis,
  limits,
  logql,
  matchers,
  names,
  namespaces,
  negativeNumbers,
  nodeMounts,
  oneOf,
  operatingSystems,
  permissions,
  ports,
  probes,
  promql,
  quantities,
  queryMemory,
  receiverCredentials,
  recordingNames,
  relabelings,
  remoteWrites,
  replicas,
  requiredFields,
  retentionSizes,
  ruleKinds,
  ruleLabels,
  ruleTemplates,
  ruleTiming,
  scrapeLimits,
  scrapeTimeouts,
  secretValues,
  secrets,
  selectors,
  sizes,
  storageClasses,
  text,
  uniqueItems,
  valueForms,
  volumeGroups,
  volumes,
];
