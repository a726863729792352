import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { providers } from "../network/providers.ts";

test("a cluster's mirror stands in every image and flag that named its registry, and in nothing else", () => {
  const { evaluated } = evaluate(providers);
  const textOf = (name: string) =>
    JSON.stringify(
      evaluated.clusters
        .find(({ facts }) => facts.name === name)!
        .applications.flatMap(({ objects }) => objects),
    );
  const [mirrored, plain] = [textOf("eks-auto"), textOf("eks")];
  // One of the two has teams, whose programs are of the same images.
  const namesOf = (text: string) => [
    ...new Set(text.match(/[\w./-]*(quay\.io|\/quay)\/[\w./-]+/g)),
  ];
  expect(namesOf(plain).length).toBeGreaterThan(4);
  expect(namesOf(mirrored)).toEqual(
    namesOf(plain).map((image) => image.replace("quay.io/", "registry.example.com/quay/")),
  );
  expect(mirrored).toContain("registry.k8s.io/kube-state-metrics");
});

test("every account's pods pull with the Secret that its namespace gets from the store", () => {
  const { evaluated } = evaluate(providers);
  const { applications } = evaluated.clusters.find(({ facts }) => facts.name === "eks-auto")!;
  const objects = applications.flatMap((one) => one.objects);
  const accounts = objects.filter(({ kind }) => kind === "ServiceAccount");
  expect(accounts.map((account) => account["imagePullSecrets"])).toEqual(
    accounts.map(() => [{ name: "registry" }]),
  );
  const secrets = objects.filter(
    ({ kind, metadata }) => kind === "ExternalSecret" && metadata.name === "registry",
  );
  expect(secrets.map(({ metadata }) => metadata.namespace).sort()).toEqual(
    [...new Set(accounts.map(({ metadata }) => metadata.namespace))].sort(),
  );
});
