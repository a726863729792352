import { http, udp } from "../../sdk/index.ts";
import type { PodsDefinition } from "../../sdk/model/pods.ts";
import { container, deployment, linux, operatorObject, serviceAccount } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

const own = { "app.kubernetes.io/name": "example-web" };

/** A Deployment of the pods `web`, and what its component declares of them. */
function declared(
  definition: Partial<PodsDefinition>,
  pod: object = {},
  labels: object = own,
): World {
  const { spec, ...rest } = deployment({ selector: { matchLabels: labels } }, pod);
  const template = { ...spec.template, metadata: { labels } };
  const web = { ports: { http: http(80) }, ...definition };
  return {
    objects: [{ ...rest, spec: { ...spec, template } }],
    component: { pods: { web } },
  };
}

/** A Prometheus of the operator, and what its component declares of the pods. */
function operated(number: number): World {
  const labels = () => ({ "app.kubernetes.io/name": "prometheus" });
  const spec = { ...linux, reloadStrategy: "ProcessSignal" };
  const web = { labels, ports: { web: http(number), "reloader-web": http(8080) } };
  return { objects: [operatorObject("Prometheus", "main", spec)], component: { pods: { web } } };
}

const around = { objects: [serviceAccount("web")] };

/** The law that the pods which run are those which policies, Services and scrapes are made for. */
export const ownPodsExamples: readonly LawExample[] = [
  {
    law: "own-pods",
    title: "labels that no policy of the component selects",
    around,
    wrong: declared({}, {}, { "app.kubernetes.io/name": "shop" }),
    says: "makes pods that the component does not declare (give them app.kubernetes.io/name=example-web)",
    right: declared({}),
  },
  {
    law: "own-pods",
    title: "pods that nothing makes",
    around,
    wrong: { component: { pods: { web: { ports: { http: http(80) } } } } },
    says: 'declares the pods "example-web", which none of its objects makes',
    right: declared({}),
  },
  {
    law: "own-pods",
    title: "a container's port that is not declared",
    around,
    wrong: declared({ ports: {} }),
    says: "http 80/TCP is a container's port, and",
    right: declared({}),
  },
  {
    law: "own-pods",
    title: "another protocol",
    around,
    wrong: declared({ ports: { http: udp(80) } }),
    says: 'http 80/UDP of "example-web" is declared, and no container has it',
    right: declared(
      { ports: { http: udp(80) } },
      {
        containers: [container({ ports: [{ name: "http", containerPort: 80, protocol: "UDP" }] })],
      },
    ),
  },
  {
    law: "own-pods",
    title: "another number than the operator's",
    wrong: operated(9091),
    says: 'web 9091/TCP of "example-web" is declared, and no container has it',
    right: operated(9090),
  },
  {
    law: "own-pods",
    title: "the node's network, undeclared",
    around,
    wrong: declared({}, { hostNetwork: true }),
    says: 'stands on the node\'s network, and "example-web" is declared as network: "pod"',
    right: declared({ network: "node" }, { hostNetwork: true }),
  },
];
