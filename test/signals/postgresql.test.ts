import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { plainFolder } from "../write/sandbox.ts";
import { passwords, type PostgresqlHere, postgresqlHere } from "./postgresql.ts";

// Debian's PostgreSQL with the arguments, scripts and variables of the fleet's.
const minute = 60_000;
const folder = plainFolder();
let postgresql: PostgresqlHere;

beforeAll(async () => {
  postgresql = await postgresqlHere(folder);
  expect(await postgresql.prepare()).toMatchObject({ code: 0, stderr: "" });
}, minute);

afterAll(() => postgresql?.daemon.stop());

async function answer(user: "postgres" | "client", query: string): Promise<string> {
  const { stdout, stderr } = await postgresql.ask(user, query);
  return `${stdout}${stderr}`.trim();
}

const rows = () => answer("client", "SELECT count(*), sum(length(text)) FROM notes");
const copies = () => readdirSync(postgresql.copies).sort();
const newest = () => join(postgresql.copies, copies().at(-1)!);

async function fill(): Promise<void> {
  await answer("client", "DROP TABLE IF EXISTS notes");
  // What cannot be compressed fills a disk.
  const texts = "SELECT md5(random()::text) AS text FROM generate_series(1, 5000)";
  expect(await answer("client", `CREATE TABLE notes AS ${texts}`)).toBe("SELECT 5000");
}

test("the client owns its database, and may do nothing else", async () => {
  const rights = "rolcanlogin, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls";
  const role = `SELECT ${rights} FROM pg_roles WHERE rolname = '${postgresql.name}'`;
  expect(await answer("postgres", role)).toBe("t|f|f|f|f|f");
  const owner = "SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding) FROM pg_database";
  expect(await answer("postgres", `${owner} WHERE datname = current_database()`)).toBe(
    `${postgresql.name}|UTF8`,
  );
  expect(await answer("client", "CREATE DATABASE another")).toContain("permission denied");
  await answer("postgres", "CREATE ROLE stranger");
  const allowed = "SELECT has_database_privilege('stranger', current_database(), 'CONNECT')";
  expect(await answer("postgres", allowed)).toBe("f");
});

test("pages have checksums, and passwords are never kept as they are", async () => {
  expect(await answer("postgres", "SHOW data_checksums")).toBe("on");
  const kept = "SELECT bool_and(rolpassword LIKE 'SCRAM-SHA-256$%') FROM pg_authid";
  expect(await answer("postgres", `${kept} WHERE rolpassword IS NOT NULL`)).toBe("t");
});

test("prepared again, rows stay, and the password is the one that it is given then", async () => {
  await fill();
  const before = await rows();
  postgresql.setPassword("client", 'it\'s "another" \\ one');
  expect(await postgresql.prepare()).toMatchObject({ code: 0, stderr: "" });
  expect(await rows()).toContain("password authentication failed");
  expect(await postgresql.backup()).toMatchObject({ code: 0 });
  postgresql.setPassword("client", passwords.client);
  expect(await postgresql.prepare()).toMatchObject({ code: 0, stderr: "" });
  expect(await rows()).toBe(before);
});

test("a wrong password is told, and leaves no copy", async () => {
  const before = copies();
  for (const [of, run, user] of [
    ["root", postgresql.prepare, "postgres"],
    ["client", postgresql.backup, postgresql.name],
    ["client", postgresql.restore, postgresql.name],
  ] as const) {
    postgresql.setPassword(of, "wrong");
    const { code, stderr } = await run();
    postgresql.setPassword(of, passwords[of]);
    expect(code).not.toBe(0);
    expect(stderr).toContain(`password authentication failed for user "${user}"`);
  }
  expect(copies().filter((name) => name.endsWith(".dump"))).toEqual(before);
});

test("a copy brings back what was lost or changed since", async () => {
  await fill();
  await answer("client", "CREATE TABLE people (id serial PRIMARY KEY, name text UNIQUE)");
  await answer("client", "INSERT INTO people (name) VALUES ('a'), ('b')");
  const before = await rows();
  expect(await postgresql.backup()).toMatchObject({ code: 0, stderr: "" });
  await answer("client", "DROP TABLE notes; DELETE FROM people");
  expect(await postgresql.restore()).toMatchObject({ code: 0, stderr: "" });
  expect(await rows()).toBe(before);
  // Numbers go on where they were.
  expect(await answer("client", "INSERT INTO people (name) VALUES ('c') RETURNING id")).toMatch(
    /^3\b/,
  );
});

test("a copy that finds no room never takes the place of a good one, and goes with the next", async () => {
  await fill();
  await postgresql.backup();
  const [before, good] = [await rows(), copies()];
  const { code, stderr } = await postgresql.backup(64);
  expect(code).not.toBe(0);
  expect(stderr).toContain("File too large");
  expect(copies().filter((name) => name.endsWith(".dump"))).toEqual(good);
  expect(copies()).toHaveLength(good.length + 1);
  await answer("client", "DROP TABLE notes");
  expect(await postgresql.restore()).toMatchObject({ code: 0 });
  expect(await rows()).toBe(before);
  expect(await postgresql.backup()).toMatchObject({ code: 0 });
  expect(copies().filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a damaged copy is read back not at all", async () => {
  await fill();
  await postgresql.backup();
  const [before, bytes] = [await rows(), readFileSync(newest())];
  writeFileSync(newest(), bytes.subarray(0, bytes.length / 2));
  expect((await postgresql.restore()).code).not.toBe(0);
  expect(await rows()).toBe(before);
  rmSync(newest());
});

test("copies go when they are too old, and not before", async () => {
  for (const name of copies()) rmSync(join(postgresql.copies, name));
  expect((await postgresql.restore()).stderr).toContain("there is no copy in");
  const day = 24 * 3600;
  const left = (days: number) => {
    const path = join(postgresql.copies, `${postgresql.name}-${days}-days.dump`);
    writeFileSync(path, "");
    utimesSync(path, Date.now() / 1000 - days * day, Date.now() / 1000 - days * day);
  };
  for (const days of [postgresql.days - 1, postgresql.days + 2]) left(days);
  expect(await postgresql.backup()).toMatchObject({ code: 0 });
  expect(copies().filter((name) => name.includes("-days"))).toEqual([
    `${postgresql.name}-${postgresql.days - 1}-days.dump`,
  ]);
});
