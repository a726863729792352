/** One undisturbed run of the write path: `<repository> [folder]`. */
import { writeTree } from "../../sdk/write/write-tree.ts";
import { files } from "./scenario-files.ts";

const [repository = "", folder = "generated"] = process.argv.slice(2);
writeTree(files, repository, { folder });
