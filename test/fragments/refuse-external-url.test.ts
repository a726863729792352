import { expect, test } from "@jest/globals";
import { refuseExternalUrl } from "../../sdk/index.ts";

test.each([
  "",
  "prometheus.example.com",
  "prometheus.example.com:9090",
  "ftp://prometheus.example.com",
  "https://",
  "https://prometheus.example.com/prometheus",
  "https://user:password@prometheus.example.com",
  "https://prometheus.example.com:port",
  "https://prometheus example.com",
])('bad input: "%s" is no external URL', (url) => {
  expect(() => refuseExternalUrl(url)).toThrow(`Cannot lead people to "${url}"`);
});

test.each([
  "http://localhost:9090",
  "https://prometheus.example.com",
  "https://prometheus.example.com:443/",
])("%s is taken", (url) => {
  expect(() => refuseExternalUrl(url)).not.toThrow();
});
