/**
 * Where the kinds of the tree have a field `description`, by `apiVersion/kind`: `""` is the object itself, `[]` any
 * item of a list. The models' validators ask for no field of this name; a test holds the list against the schemas.
 */
export const describedPlaces: Readonly<Record<string, readonly string[]>> = {
  "argoproj.io/v1alpha1/AppProject": ["spec", "spec.roles.[]", "spec.syncWindows.[]"],
  "cilium.io/v2/CiliumClusterwideNetworkPolicy": ["spec", "specs.[]"],
  "cilium.io/v2/CiliumNetworkPolicy": ["spec", "specs.[]"],
  "monitoring.coreos.com/v1alpha1/AlertmanagerConfig": [
    "spec.receivers.[].opsgenieConfigs.[]",
    "spec.receivers.[].pagerdutyConfigs.[]",
  ],
  "scheduling.k8s.io/v1/PriorityClass": [""],
};
