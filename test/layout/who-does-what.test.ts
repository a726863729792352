import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { bind, collected, elsewhere, to } from "../../sdk/index.ts";
import { whoDoesWhat } from "../../sdk/layout/who-does-what.ts";
import {
  backup,
  changed,
  four,
  minio,
  objectStore,
  outside,
  running,
  scraped,
  scraping,
} from "../evaluate/bound-fleet.ts";

test("who reads and plays what is a row, with those who mean each where several do it", () => {
  const { evaluated } = evaluate(
    running(
      {
        ...{ ...four, backup, minio, scraping },
        mine: [scraped("mine"), { binds: [bind("scrapes", "shop")] }],
        shop: [changed(scraping, { name: "shop" }), { private: true }],
      },
      {
        provides: [outside("s3.example.com"), outside("far.example.com")],
        binds: [
          bind(objectStore, "minio"),
          bind(objectStore, "s3.example.com", { of: "backup", flow: "copies" }),
        ],
      },
    ),
  );
  expect(whoDoesWhat(evaluated).split("\n")).toEqual([
    "|  | eu-test | us-test |",
    "| --- | --- | --- |",
    "| object store |  | far.example.com (of nobody), minio (of the others, backup), s3.example.com (of backup) |",
    "| reader of scrapes |  | scraping (of the others), shop (of mine) |",
    "",
  ]);
});

test("a duty that nobody shares has one name", () => {
  const { evaluated } = evaluate(running({ ...four, minio, scraping }));
  expect(whoDoesWhat(evaluated)).toContain("| reader of scrapes |  | scraping |\n");
});

test("what a cluster has once is a duty of whoever collects it", () => {
  const flows = () => ({
    lines: to(objectStore, "keeps lines", { forwards: collected("the lines of nodes") }),
  });
  const agent = changed(backup, { name: "agent", flows, objects: () => [] });
  const { evaluated } = evaluate(running({ ...four, agent, minio, scraping }));
  expect(whoDoesWhat(evaluated)).toContain("| collector of the lines of nodes |  | agent |\n");
});

test("what another cluster does for one is a duty of that", () => {
  const flows = () => ({ copies: to(elsewhere("eu-test", objectStore), "keeps copies") });
  const far = changed(backup, { name: "far", flows, objects: () => [] });
  const { evaluated } = evaluate(running({ ...four, far, minio, scraping }));
  expect(whoDoesWhat(evaluated)).toContain("that of eu-test (of far)");
});
