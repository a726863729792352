import { expect, test } from "@jest/globals";
import { type Matcher } from "../../sdk/index.ts";
import { critical, is, routingWith, said, warning } from "./small-routing.ts";
import { namespaced } from "./routes.test.ts";

const holds = (source: Matcher[], target: Matcher[], equal = ["alertname"]) =>
  routingWith({ inhibitions: [{ source, target, equal }] });

test("bad input 77: an inhibition of one severity by another survives", async () => {
  expect(await said("inhibitions", holds([critical], [warning]))).toEqual([]);
});

test("bad input 77: an inhibition that an alert matches on both sides is rejected", async () => {
  const message =
    "inhibitions[0]: Slow can match source and target at once, and then it holds back nothing " +
    "(narrow one of them, as by severity)";
  expect(await said("inhibitions", holds([critical], [is("severity", ".+", "=~")]))).toEqual([
    message,
  ]);
  expect(await said("inhibitions", holds([critical], [is("alertname", "Slow")]))).toEqual([
    message,
  ]);
  expect(await said("inhibitions", holds([critical], [namespaced("shop")]))).toEqual([message]);
});

test("bad input 77: an inhibition without equal labels is rejected", async () => {
  expect(await said("inhibitions", holds([critical], [warning], []))).toEqual([
    "inhibitions[0].equal: is empty: one alert would hold back those of every other cause " +
      "(name the labels of one cause, such as alertname and namespace)",
  ]);
});

test("bad input 77: an inhibition of or by alerts that no rule raises is rejected", async () => {
  const nobody = "no rule of this cluster raises such an alert";
  const absent = is("alertname", "Absent");
  expect(await said("inhibitions", holds([absent], [warning]))).toEqual([
    `inhibitions[0].source: ${nobody}`,
  ]);
  expect(await said("inhibitions", holds([critical], [is("severity", "info")]))).toEqual([
    `inhibitions[0].target: ${nobody}`,
  ]);
  expect(await said("inhibitions", holds([critical], []))).toEqual([
    "inhibitions[0].target: has no matchers: it is every alert",
    "inhibitions[0]: Slow can match source and target at once, and then it holds back nothing " +
      "(narrow one of them, as by severity)",
  ]);
});
