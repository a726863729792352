import { expect, test } from "@jest/globals";
import { alertmanagersByDns, replicasUrl } from "../../../base/shared/ruler-alertmanagers.ts";

const inside = {
  url: "http://alertmanager.observability.svc:9093",
  replicas: "_web._tcp.alertmanager-headless.observability.svc",
};
const outside = { url: "https://alerts.example.com" };

test("a ruler finds each replica of an Alertmanager by itself", () => {
  expect(replicasUrl(inside)).toBe("http://_web._tcp.alertmanager-headless.observability.svc");
  expect(replicasUrl(outside)).toBe(outside.url);
});

test("a ruler that looks up all or none looks up none where one has no such name", () => {
  expect(alertmanagersByDns([inside])).toEqual({
    alertmanager_url: replicasUrl(inside),
    enable_alertmanager_discovery: true,
  });
  expect(alertmanagersByDns([inside, outside])).toEqual({
    alertmanager_url: `${inside.url},${outside.url}`,
  });
  expect(alertmanagersByDns([])).toEqual({ alertmanager_url: "" });
});
