import { expect, test } from "@jest/globals";
import { podsIn } from "../../sdk/draw/architecture.ts";
import { pictureOf } from "../../sdk/draw/picture.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { End } from "../../sdk/evaluate/network-peers.ts";
import { drawnOf, flowsIn, ours, visiting } from "./fleets.ts";

/** Every flow that the policies of a cluster open, but for those that no drawing shows. */
function opened({ facts, applications, connections }: EvaluatedCluster): string[] {
  const ends = (end: End): string | undefined => {
    if (!("kind" in end)) {
      const owner = applications.find(
        ({ pods, facets }) =>
          pods.includes(end) || facets.scrapes?.some(({ port }) => port.of === end),
      )!;
      return `${facts.name}/${owner.name}`;
    }
    if (end.kind === "external") return end.host;
    if (end.kind === "addresses") return end.ranges.join();
    if (end.kind === "anyPod" && end.namespaces) return `${facts.name}/${podsIn(end.namespaces)}`;
    const here = { anyPod: "any pod", ingressController: "way in", apiServer: undefined }[end.kind];
    return here && `${facts.name}/${here}`;
  };
  return connections.flatMap(({ source, target, what }) => {
    const [start, end] = [ends(source), ends("of" in target ? target.of : target)];
    return start && end && start !== end ? [`${start} > ${end}: ${what}`] : [];
  });
}

function distinct(flows: readonly string[]): string[] {
  return [...new Set(flows)].sort();
}

test.each(ours)("what is drawn of $cluster.facts.name is what its policies open", (one) => {
  const drawn = flowsIn(pictureOf([one.architecture]));
  expect(distinct(drawn)).toEqual(distinct(opened(one.cluster)));
  expect(drawn.length).toBe(distinct(drawn).length);
});

test("the drawing of the fleet has the flows of all clusters", () => {
  const drawn = flowsIn(pictureOf(ours.map(({ architecture }) => architecture)));
  // One to a public host of another cluster ends there.
  const ends = (flow: string) => flow.replace(/ > \S+?\/way in /, " > ");
  expect(distinct(drawn.map(ends))).toEqual(
    distinct(ours.flatMap(({ cluster }) => opened(cluster))),
  );
});

test.each(ours)("on $cluster.facts.name each program that runs is drawn, and no other", (one) => {
  const running = one.cluster.applications.filter(({ pods }) => pods.some((some) => !some.outside));
  const drawn = one.architecture.groups.flatMap(({ title, boxes }) =>
    boxes.map(({ id }) => `${title}/${id}`),
  );
  expect(drawn).toEqual(
    expect.arrayContaining(running.map(({ stack, name }) => `${stack.name}/${name}`)),
  );
  for (const id of drawn) {
    const [stack, name] = id.split("/");
    const found = one.cluster.applications.find((application) => application.name === name);
    expect(found).toMatchObject({ name, stack: { name: stack } });
  }
});

test("who comes from another cluster comes to the line of the host", () => {
  const drawn = drawnOf(visiting).map(({ architecture }) => architecture);
  expect(flowsIn(pictureOf(drawn))).toEqual([
    "eu-test/asking > us-test/way in store.us.example.com: queries",
    "us-test/way in > us-test/store: from other clusters",
  ]);
  const [eu] = drawn;
  expect(flowsIn(pictureOf([eu!]))).toEqual(["eu-test/asking > store.us.example.com: queries"]);
});
