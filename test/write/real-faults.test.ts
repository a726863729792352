import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repository as project } from "../../sdk/commands/load-fleet.ts";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { runProcess } from "./run-script.ts";
import { asFiles, contents } from "./sandbox.ts";
import { after, before, files } from "./scenario-files.ts";
import { leftovers, scenario, torn } from "./scenario.ts";

const start = join(project, "sdk/start.mjs");
const script = join(project, "test/write/whole-run.ts");

/** Runs a line of shell whose "$@" is a run of the write path in `repository`. */
function shell(line: string, repository: string) {
  return runProcess("sh", ["-c", line, "sh", process.execPath, start, script, repository]);
}

test("bad input 99: a file that the system really refuses to write leaves the old tree", async () => {
  const repository = scenario();
  // Files of at most 8 blocks of 512 bytes: x.yaml does not fit. Node's own files go elsewhere.
  const ended = await shell(
    'ulimit -f 8; NODE_DISABLE_COMPILE_CACHE=1 TSX_DISABLE_CACHE=1 "$@"',
    repository,
  );
  expect(ended.stderr).toMatch(
    /generated: Cannot write the tree to its end: EFBIG: .*generated\/base\/x\/x\.yaml'\. Every file/,
  );
  const found = contents(join(repository, "generated"));
  expect(torn(found)).toEqual([]);
  expect(found["base/x/x.yaml"]).toBe(before["base/x/x.yaml"]);
  writeTree(files, repository);
  expect(contents(join(repository, "generated"))).toEqual(after);
  expect(leftovers(repository)).toEqual([]);
}, 30_000);

test("bad input 99: a name that is too long for the disk fails and leaves the rest whole", () => {
  const repository = scenario();
  const long = asFiles({ ...after, [`z/${"z".repeat(300)}.yaml`]: "z: 1\n" });
  expect(() => writeTree(long, repository)).toThrow(/ENAMETOOLONG/);
  expect(torn(contents(join(repository, "generated")))).toEqual([]);
  writeTree(files, repository);
  expect(contents(join(repository, "generated"))).toEqual(after);
  expect(leftovers(repository)).toEqual([]);
});

const ownMounts = ["--map-root-user", "--mount"];

function mayMount(): boolean {
  try {
    const line = "mount -t tmpfs none /tmp";
    execFileSync("unshare", [...ownMounts, "sh", "-c", line], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Runs the write path while `mount` stands on the tree; the tree that it leaves replaces the old one. */
function runOn(mount: string, repository: string) {
  const tree = join(repository, "generated");
  const copy = join(repository, ".cache/copy");
  const line = [
    `mkdir -p ${copy} && cp -R ${tree}/. ${copy}`,
    `${mount} ${tree}`,
    `[ -e ${tree}/README.md ] || cp -R ${copy}/. ${tree}`,
    '"$@"; code=$?',
    `rm -rf ${copy} && cp -R ${tree} ${copy} && umount ${tree}`,
    `rm -rf ${tree} && mv ${copy} ${tree}`,
    "exit $code",
  ].join("\n");
  const run = ["sh", "-c", line, "sh", process.execPath, start, script, repository];
  return runProcess("unshare", [...ownMounts, ...run]);
}

// A system that lets nobody mount has the refusals above; this one meets the errors themselves.
if (mayMount()) {
  test("bad input 99: a really full disk leaves the old tree", async () => {
    const repository = scenario();
    // Six pages: five files stand there, and the new x.yaml takes two.
    const ended = await runOn("mount -t tmpfs -o size=24k none", repository);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("ENOSPC") });
    const found = contents(join(repository, "generated"));
    expect(torn(found)).toEqual([]);
    expect(found["base/x/x.yaml"]).toBe(before["base/x/x.yaml"]);
    expect(leftovers(repository)).toEqual([]);
    writeTree(files, repository);
    expect(contents(join(repository, "generated"))).toEqual(after);
  }, 30_000);

  test("bad input 98: a tree that is mounted read-only fails and stays as it is", async () => {
    const repository = scenario();
    const tree = join(repository, "generated");
    const ended = await runOn(`mount --bind -o ro ${tree}`, repository);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("EROFS") });
    expect(contents(tree)).toEqual(before);
    writeTree(files, repository);
    expect(contents(tree)).toEqual(after);
  }, 30_000);
}

// For root nothing is read-only.
if (process.getuid?.() !== 0) {
  test("bad input 98: a read-only folder fails and stays as it is", () => {
    const repository = scenario();
    const folder = join(repository, "generated/apps");
    chmodSync(folder, 0o555);
    expect(() => writeTree(files, repository)).toThrow(/EACCES/);
    expect(contents(folder)).toEqual({ "a.yaml": before["apps/a.yaml"] });
    chmodSync(folder, 0o755);
    writeTree(files, repository);
    expect(contents(join(repository, "generated"))).toEqual(after);
  });
}
